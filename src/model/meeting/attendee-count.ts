import { standingBefore } from '../../words/as-written.ts';
import { headcounts } from '../../words/attending.ts';
import { foldLetters } from '../../words/fold-text.ts';
import { NUMBER_WORDS, numberInLetters } from '../../words/number-in-letters.ts';
import { articles, at, from, of } from '../../words/small-words.ts';
import { anySaid, inEnglish } from '../../words/vocabulary.ts';

const COUNT = `(\\d{1,3}|${NUMBER_WORDS})`;
const PEOPLE = `(?:${anySaid(headcounts)}|pers\\.?)`;
/** Folded words: "ONG Karkara (2)", "DR/AH/GC, 2 personnes", "DRECM/R : 3", "OIM x2", "PAM - deux agents". */
const COUNT_BEHIND = [
  new RegExp(` ?[([] ?${COUNT}(?: ${PEOPLE})? ?[)\\]]$`),
  new RegExp(` ?(?:[,;:–—-] ?| [x×] ?)${COUNT}(?: ${PEOPLE})?$`),
  new RegExp(` ${COUNT} ${PEOPLE}$`),
];
/** "2 représentants de la DR/INS". */
const COUNT_BEFORE = new RegExp(
  `^${COUNT} ${PEOPLE} (?:${standingBefore(of.bare, inEnglish(at), from)}${standingBefore(inEnglish(articles))}?|: ?)`,
);

/** How many came, as an entry of the attendance says it, and the words without it; undefined when it says no number. */
export function countIn(text: string): { readonly count: number; readonly rest: string } | undefined {
  const folded = foldLetters(text);
  for (const pattern of COUNT_BEHIND) {
    const match = pattern.exec(folded);
    const count = numberOf(match?.[1]);
    if (match && match.index > 0 && count > 0) return { count, rest: text.slice(0, match.index).trim() };
  }
  const before = COUNT_BEFORE.exec(folded);
  const count = numberOf(before?.[1]);
  return before && count > 0 ? { count, rest: text.slice(before[0].length).trim() } : undefined;
}

function numberOf(words = ''): number {
  return /^\d+$/.test(words) ? Number(words) : numberInLetters(words);
}
