// Whether a word by itself may be a name: a capital at its beginning, and no noun, verb or month.
import { anyShouted } from '../../words/as-written.ts';
import { foldText } from '../../words/fold-text.ts';
import { MONTHS } from '../../words/months.ts';
import {
  commonWords,
  firstNames,
  imperatives,
  infinitiveEndings,
  nounEndings,
  shoutedWords,
} from '../../words/not-names.ts';
import { numbersOf } from '../../words/numbers-of.ts';
import { anySaid, wordsOf } from '../../words/vocabulary.ts';
import { WEEKDAY_NUMBERS } from '../../words/weekdays.ts';

/** A capitalised word that is no common noun and no verb: "Nico", "Halima". */
export function mayBeName(word: string): boolean {
  if (!/^\p{Lu}[\p{Ll}'’]{1,14}(?:-\p{Lu}\p{Ll}+)?$/u.test(word) || isCommon(word)) return false;
  const name = foldText(word);
  return FIRST_NAMES.has(name) || !(NOUN_ENDING.test(name) || isOrder(word));
}

const FIRST_NAMES: ReadonlySet<string> = new Set(wordsOf(firstNames));
const NOUN_ENDING = new RegExp(`${anySaid(nounEndings)}s?$`);

/** A verb that opens what is to be done: "Push", "Relancer". */
export function isOrder(word: string): boolean {
  const folded = foldText(word);
  return IMPERATIVES.has(folded) || (INFINITIVE.test(folded) && !FIRST_NAMES.has(folded));
}

const IMPERATIVES: ReadonlySet<string> = new Set(wordsOf(imperatives));
const INFINITIVE = new RegExp(`^[a-z]{2,}${anySaid(infinitiveEndings)}$`);

/** A word that is no name, in the singular or the plural. */
export function isCommon(word: string): boolean {
  const folded = foldText(word);
  return COMMON.has(folded) || COMMON.has(folded.replace(/s$/, ''));
}

const COMMON: ReadonlySet<string> = new Set([
  ...wordsOf(commonWords),
  ...numbersOf(MONTHS).keys(),
  ...WEEKDAY_NUMBERS.keys(),
]);

/** Words in capitals that are no acronyms of structures; the last are versions, terms, questions, days from a start. */
export function isShouted(word: string): boolean {
  return SHOUTED.test(word);
}

const SHOUTED = new RegExp(`^(?:${anyShouted(shoutedWords)}|[VSJT]\\d+|[QP]\\d)$`);
