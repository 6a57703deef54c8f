import { MONTH_NUMBERS } from './months.ts';
import { BELOW_HUNDRED, numberInLetters, patternOf, TWO_DIGITS } from './number-in-letters.ts';
import { TEENS, TENS } from './numbers.ts';
import { TIME_UNITS } from './time-units.ts';
import { anyOf, wordsOf } from './vocabulary.ts';

const HUNDRED = patternOf(100);
const THOUSAND = patternOf(1000);
/** "et" and "and" tie what is left of a century to it. */
const REST = `[ -](?:(?:et|and)[ -])?${BELOW_HUNDRED}`;
const TWO_THOUSAND = `${patternOf(2)}[ -]${THOUSAND}`;
const AFTER_DATE = `(?<=(?<![a-z])(?:${anyOf([...MONTH_NUMBERS.keys(), ...wordsOf(TIME_UNITS.year)])})[.,]? )`;
const NINETEEN_HUNDRED = `(?:${THOUSAND}[ -]${patternOf(9)}|${patternOf(19)})[ -]${HUNDRED}`;
/** "nineteen", "twenty": in French "vingt trente" is an hour. */
const CENTURY = anyOf([...TEENS[19].en, ...TENS[20].en]);
const ENGLISH_PAIR = `(${CENTURY}) (${TWO_DIGITS})`;

/** Most texts hold none of these words, and are spared the search. */
const HINT = new RegExp(`${HUNDRED}|${THOUSAND}|${CENTURY}`);

const YEAR = new RegExp(
  `(?<![a-z0-9-])(?:${[
    `${TWO_THOUSAND}${REST}`,
    `${AFTER_DATE}${TWO_THOUSAND}(?! [a-z])`,
    `${NINETEEN_HUNDRED}(?:${REST})?`,
    ENGLISH_PAIR,
  ].join('|')})(?![a-z0-9]|-[a-z]|[ -](?:${HUNDRED}|${THOUSAND}))`,
  'g',
);

/**
 * Folded words with the years that they say in letters in figures: "deux mille vingt et un" becomes "2021", "mil neuf cent
 * quatre-vingt-dix-neuf" "1999", "twenty twenty-three" "2023". A bare "deux mille" is a year only after a month or "l'an".
 */
export function yearsInFigures(folded: string): string {
  if (!HINT.test(folded)) return folded;
  return folded.replace(YEAR, (said: string, century?: string, rest = '') =>
    String(century === undefined ? numberInLetters(said) : numberInLetters(century) * 100 + numberInLetters(rest)),
  );
}
