// Numbers in letters, French and English: the patterns that find them in a folded text, and what they come to.
import { DIGITS, INDEFINITE, POWERS, TEENS, TENS } from './numbers.ts';
import { numbersOf } from './numbers-of.ts';
import { anyOf } from './vocabulary.ts';

const VALUES: ReadonlyMap<string, number> = new Map(
  [DIGITS, TEENS, TENS, POWERS].flatMap((table) => [...numbersOf(table)]),
);

const TOKEN = `(?:${anyOf([...VALUES.keys()].flatMap((word) => word.split(' ')))})`;
const AND = '(?:(?:et|and)[ -])?';

/**
 * Words of numbers on end, in folded text, without anchor or capturing group. Quick to find; not always a number
 * ("deux trois"), which {@link numberInLetters} judges.
 */
export const NUMBER_WORDS = `(?:a (?=${anyOf(POWERS[100].en)}))?${TOKEN}(?:[ -]${AND}${TOKEN}){0,6}`;

const DIGIT = patternOf(1, 2, 3, 4, 5, 6, 7, 8, 9);
const TEEN = patternOf(10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
/** "soixante et onze", "quatre-vingt-douze". */
const TEEN_AFTER_TEN = `${patternOf(60, 80)}[ -](?:et[ -])?${TEEN}`;
/** "vingt", "vingt et un", "vingt-deux", "twenty-two". */
const FROM_TWENTY = `${patternOf(20, 30, 40, 50, 60, 70, 80, 90)}(?:[ -]et[ -]${patternOf(1)}|[ -]${DIGIT})?`;

/** From 10 to 99. */
export const TWO_DIGITS = `(?:${TEEN_AFTER_TEN}|${FROM_TWENTY}|${TEEN})`;
export const BELOW_HUNDRED = `(?:${TWO_DIGITS}|${DIGIT})`;

const HUNDREDS = `(?:(?:${BELOW_HUNDRED}|${anyOf(INDEFINITE.en)})[ -])?${patternOf(100)}`;
const BELOW_THOUSAND = `(?:${HUNDREDS}(?:[ -]${AND}${BELOW_HUNDRED})?|${BELOW_HUNDRED})`;
const THOUSANDS = `(?:${BELOW_HUNDRED}[ -])?${patternOf(1000)}`;
const NUMBER = new RegExp(`^(?:${THOUSANDS}(?:[ -]${AND}${BELOW_THOUSAND})?|${BELOW_THOUSAND})$`);
const WORD = new RegExp(`(?<![a-z])(?:${anyOf(VALUES.keys())})(?![a-z])`, 'g');

/** The words of one of some numbers. */
export function patternOf(...numbers: readonly number[]): string {
  return `(?:${anyOf([...VALUES].filter(([, value]) => numbers.includes(value)).map(([word]) => word))})`;
}

/** What folded words come to: "mil neuf cent quatre-vingt-dix-neuf" is 1999. 0 for words that are no number. */
export function numberInLetters(folded: string): number {
  if (!NUMBER.test(folded)) return 0;
  let thousands = 0;
  let rest = 0;
  for (const [word] of folded.matchAll(WORD)) {
    const value = VALUES.get(word.replaceAll('-', ' ')) ?? 0;
    if (value === 1000) {
      thousands += Math.max(rest, 1) * value;
      rest = 0;
    } else rest = value === 100 ? Math.max(rest, 1) * value : rest + value;
  }
  return thousands + rest;
}
