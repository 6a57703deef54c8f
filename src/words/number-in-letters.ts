// Numbers in letters, French and English: the patterns that find them in a folded text, and what they come to.
import { DIGITS, INDEFINITE, POWERS, TEENS, TENS } from './numbers.ts';
import { numbersOf } from './numbers-of.ts';
import { anyOf, wordsOf } from './vocabulary.ts';

const VALUES: ReadonlyMap<string, number> = new Map(
  [DIGITS, TEENS, TENS, POWERS].flatMap((table) => [...numbersOf(table)]),
);

const TOKEN = `(?:${anyOf([...VALUES.keys()].flatMap((word) => word.split(' ')))})`;
const AND = '(?:et|and)';

/**
 * Words of numbers on end, in folded text, without anchor or capturing group. Quick to find; not always a number
 * ("deux trois"), which {@link numberInLetters} judges.
 */
export const NUMBER_WORDS = `(?:a (?=${anyOf(POWERS[100].en)}))?${TOKEN}(?:[ -](?:${AND}[ -])?${TOKEN}){0,6}`;

/** The words of one of some numbers. */
export function patternOf(...numbers: readonly number[]): string {
  return `(?:${anyOf([...VALUES].filter(([, value]) => numbers.includes(value)).map(([word]) => word))})`;
}

const WORD = new RegExp(`(?<![a-z])(?:${anyOf(VALUES.keys())})(?![a-z])`, 'g');
const BETWEEN = new RegExp(`^(?:[ -]|${AND}|${anyOf(wordsOf(INDEFINITE))})*$`);

/** A letter for each word: digit, teen, sixty or eighty, other tens, hundred, thousand. After 60 and 80 French has teens. */
const BELOW_HUNDRED = '(?:s?t|[sz]d?|d)';
const BELOW_THOUSAND = `(?:${BELOW_HUNDRED}?h${BELOW_HUNDRED}?|${BELOW_HUNDRED})`;
const NUMBER = new RegExp(`^(?:${BELOW_HUNDRED}?m${BELOW_THOUSAND}?|${BELOW_THOUSAND})$`);

/** What folded words come to: "mil neuf cent quatre-vingt-dix-neuf" is 1999. 0 for words that are no number. */
export function numberInLetters(folded: string): number {
  const values = Array.from(folded.matchAll(WORD), ([word]) => VALUES.get(word.replaceAll('-', ' ')) ?? 0);
  const isNumber = NUMBER.test(values.map(letterOf).join('')) && BETWEEN.test(folded.replace(WORD, ''));
  return isNumber ? total(values) : 0;
}

function letterOf(value: number): string {
  if (value >= 100) return value === 100 ? 'h' : 'm';
  if (value >= 20) return value === 60 || value === 80 ? 's' : 'z';
  return value >= 10 ? 't' : 'd';
}

function total(values: readonly number[]): number {
  let thousands = 0;
  let rest = 0;
  for (const value of values) {
    if (value === 1000) {
      thousands += Math.max(rest, 1) * value;
      rest = 0;
    } else rest = value === 100 ? Math.max(rest, 1) * value : rest + value;
  }
  return thousands + rest;
}
