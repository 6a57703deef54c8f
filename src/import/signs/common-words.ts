// Whether a capitalised word is a common noun that begins a heading or a sentence, or may be a name.
import { foldText } from '../../words/fold-text.ts';
import { MONTHS } from '../../words/months.ts';
import { commonWords, compoundFirstNames, firstNames, nounEndings } from '../../words/not-names.ts';
import { numbersOf } from '../../words/numbers-of.ts';
import { anySaid, wordsOf } from '../../words/vocabulary.ts';
import { WEEKDAY_NUMBERS } from '../../words/weekdays.ts';

/** A word that is no name, in the singular or the plural. */
export function isCommonWord(word: string): boolean {
  const folded = foldText(word);
  return COMMON.has(folded) || COMMON.has(folded.replace(/s$/, ''));
}

const COMMON: ReadonlySet<string> = new Set([
  ...wordsOf(commonWords),
  ...numbersOf(MONTHS).keys(),
  ...WEEKDAY_NUMBERS.keys(),
]);

/** A capitalised word that is no common noun: "Milo", "Halima", "DeShawn". */
export function mayBeLoneName(word: string): boolean {
  if (!/^\p{Lu}[\p{L}'’]{1,20}(?:-\p{L}+)?$/u.test(word) || isCommonWord(word)) return false;
  const name = foldText(word);
  if (FIRST_PARTS.has(name.split('-')[0] ?? '') && /-\p{Lu}/u.test(word)) return true;
  // "InterAction": a capital within is that of a brand.
  if (/\p{Ll}{2}\p{Lu}\p{Ll}/u.test(word)) return true;
  return FIRST_NAMES.has(name) || /ness$/.test(name) || !NOUN_ENDING.test(name);
}

const FIRST_NAMES: ReadonlySet<string> = new Set(wordsOf(firstNames));
/** "Jean-Luc", "Marie-France". */
const FIRST_PARTS: ReadonlySet<string> = new Set(wordsOf(compoundFirstNames));
const NOUN_ENDING = new RegExp(`${anySaid(nounEndings)}s?$`);
