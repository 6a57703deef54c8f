import { MONTH_NUMBERS } from './months.ts';
import { NUMBER_WORDS, numberInLetters } from './number-in-letters.ts';
import { DIGITS, POWERS, TEENS, TENS } from './numbers.ts';
import { numbersOf } from './numbers-of.ts';
import { TIME_UNITS } from './time-units.ts';
import { anyOf, wordsOf } from './vocabulary.ts';

const DIGITS_IN_LETTERS = numbersOf(DIGITS);
const CENTURIES = [...TEENS[19].en, ...TENS[20].en];
const HUNDREDS = [...wordsOf(POWERS[100]), ...wordsOf(POWERS[1000])];
/** Most texts hold none of these words, and are spared the search. */
const HINT = new RegExp(`(?<![a-z])(?:${anyOf([...HUNDREDS, ...CENTURIES])})(?![a-z])`);
const NUMBER = new RegExp(`(?<![a-z0-9-])${NUMBER_WORDS}(?![a-z0-9]|-[a-z])`, 'g');
/** "twenty twenty-three"; in French "vingt trente" is an hour. */
const ENGLISH_PAIR = new RegExp(`^(${anyOf(CENTURIES)}) (.+)$`);
/** "nineteen oh five". */
const EARLY_IN_CENTURY = new RegExp(
  `(?<![a-z])(${anyOf(CENTURIES)}) (?:zero|oh) (${anyOf(DIGITS_IN_LETTERS.keys())})(?![a-z])`,
  'g',
);
const DATED = new RegExp(`(?<![a-z])(?:${anyOf([...MONTH_NUMBERS.keys(), ...wordsOf(TIME_UNITS.year)])})[.,]? $`);

/**
 * Folded words with the years from 1900 to 2099 that they say in letters in figures: "deux mille vingt et un" becomes "2021",
 * "mil neuf cent quatre-vingt-dix-neuf" "1999", "twenty twenty-three" "2023". A bare "deux mille" is a year only after a
 * month or "l'an", and before no other word.
 */
export function yearsInFigures(folded: string): string {
  if (!HINT.test(folded)) return folded;
  const early = folded.replace(EARLY_IN_CENTURY, (_, century: string, digit: string) =>
    String(numberInLetters(century) * 100 + numberInLetters(digit)),
  );
  return early.replace(NUMBER, (said: string, at: number) => {
    const year = yearInLetters(said);
    if (year < 1900 || year > 2099) return said;
    const end = at + said.length;
    if (year === 2000 && !isDated(early.slice(Math.max(0, at - 12), at), early.slice(end, end + 2))) return said;
    return String(year);
  });
}

function yearInLetters(said: string): number {
  const [, century = '', rest = ''] = ENGLISH_PAIR.exec(said) ?? [];
  const inCentury = numberInLetters(rest);
  return inCentury >= 10 && inCentury < 100 ? numberInLetters(century) * 100 + inCentury : numberInLetters(said);
}

function isDated(before: string, after: string): boolean {
  return DATED.test(before) && !/^ [a-z]/.test(after);
}
