import { standingBefore } from '../../words/as-written.ts';
import { headcounts, others } from '../../words/attending.ts';
import { foldLetters } from '../../words/fold-text.ts';
import { NUMBER_WORDS, numberInLetters } from '../../words/number-in-letters.ts';
import { and, articles, at, from, of } from '../../words/small-words.ts';
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
  `^${standingBefore(articles)}?${COUNT} ${PEOPLE} (?:${standingBefore(of.bare, of.withArticle, inEnglish(at), from)}${standingBefore(inEnglish(articles))}?|: ?)`,
);

/** "3 DR/AH/GC", "2 du PNUD", "deux de la DR/INS": a number before a name. */
const COUNT_OF = new RegExp(
  `^${COUNT} (?:${PEOPLE} )?(?:${standingBefore(of.bare, of.withArticle, inEnglish(at), from)}${standingBefore(inEnglish(articles))}?)?(?=\\S)`,
);
/** "Karkara et 2 autres", "OIM + 1 personne": so many beside the one who is named. */
const COUNT_MORE = new RegExp(
  ` ?(?:&|\\+|${anySaid(and)}) ?${COUNT} (?:${anySaid(others)}|${PEOPLE})(?: ${PEOPLE})?$| ?\\+ ?(\\d{1,3})$`,
);

/** "3 agents", "4 journalistes", "les trois conseillers municipaux": a number before a common noun. */
const CROWD = new RegExp(`^${standingBefore(articles)}?${COUNT} (?=\\p{Ll}{3})`, 'u');

/** How many people a common noun stands for, and that noun; undefined for one, and for other words. */
export function crowdIn(text: string): { readonly count: number; readonly rest: string } | undefined {
  const match = CROWD.exec(foldLetters(text));
  const count = numberOf(match?.[1]);
  const rest = text.slice(match?.[0].length ?? 0).trim();
  return match && count > 1 && /^\p{Ll}/u.test(rest) ? { count, rest } : undefined;
}

/** The words behind a number, with that number, where it may be a count of whom they name: "3 DR/AH/GC". */
export function countBefore(
  text: string,
): { readonly count: number; readonly rest: string; readonly of: boolean } | undefined {
  const match = COUNT_OF.exec(foldLetters(text));
  const count = numberOf(match?.[1]);
  if (!match || count === 0) return undefined;
  return { count, rest: text.slice(match[0].length).trim(), of: match[0].trim() !== match[1] };
}

/** Words with so many more behind them: "Karkara et 2 autres" is three of Karkara. */
export function countWithOthers(text: string): { readonly count: number; readonly rest: string } | undefined {
  const match = COUNT_MORE.exec(foldLetters(text));
  const count = numberOf(match?.[1] ?? match?.[2]);
  return match && match.index > 0 && count > 0
    ? { count: count + 1, rest: text.slice(0, match.index).trim() }
    : undefined;
}

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
