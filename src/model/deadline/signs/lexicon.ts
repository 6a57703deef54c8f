/** The patterns that match the words of time over folded words, and what the matched words mean. */
import { AMBIGUOUS_MONTHS, MONTH_NUMBERS, MONTHS, SHORT_MONTHS } from '../../../words/months.ts';
import { NUMBER_WORDS, numberInLetters, patternOf } from '../../../words/number-in-letters.ts';
import { INDEFINITE, ROUGH_NUMBERS } from '../../../words/numbers.ts';
import { numbersOf } from '../../../words/numbers-of.ts';
import { DAY_RANK_NUMBERS, RANK_ENDINGS, RANK_NUMBERS, RANKS } from '../../../words/ranks.ts';
import { RHYTHM_WORDS, type Rhythm } from '../../../words/rhythms.ts';
import {
  LETTER_TIME_UNITS,
  SHORT_TIME_UNITS,
  TIME_UNIT_WORDS,
  TIME_UNITS,
  type TimeUnit,
} from '../../../words/time-units.ts';
import { anyOf, meaningsOf, type Vocabulary, wordsOf } from '../../../words/vocabulary.ts';
import { SHORT_WEEKDAY_NUMBERS, WEEKDAY_NUMBERS } from '../../../words/weekdays.ts';

export const MONTH = `(${anyOf(MONTH_NUMBERS.keys())})\\.?`;
export const WEEKDAY = `(${anyOf(WEEKDAY_NUMBERS.keys())})`;
export const SHORT_WEEKDAY = `(${anyOf(SHORT_WEEKDAY_NUMBERS.keys())})`;
/** Of the short names those that are no months: "mar" alone is March. */
export const LONE_SHORT_WEEKDAY = `(${anyOf([...SHORT_WEEKDAY_NUMBERS.keys()].filter((name) => !MONTH_NUMBERS.has(name)))})`;
/** "May", "mars" and the shortest names are other words too often to suggest a date by themselves. */
export const SURE_MONTH = `(?:${anyOf(sureMonths())})\\.?`;

const ROUGH = numbersOf(ROUGH_NUMBERS);
/** "a", "an". */
export const ARTICLES = wordsOf(INDEFINITE);
export const NUMBER = `(\\d{1,4}|${anyOf([...ROUGH.keys(), ...ARTICLES])}|${NUMBER_WORDS})`;
const FEW_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20];
/** Counts of a recurrence: "tous les 3 mois", "every two weeks". */
export const FEW = `(?:\\d{1,3}|${anyOf(ROUGH_NUMBERS[2].en)}|${patternOf(...FEW_NUMBERS)})`;

/** "premier", in the masculine: of a month it is a day, without doubt. */
export const [FRENCH_FIRST] = RANKS[1].fr;
/** "premier", "first". */
export const FIRST = `(?:${anyOf(wordsOf(RANKS[1]))})`;
/** "deux" to "trente et un" and beyond: "a" and "un" have too many other senses, and "1er" is never written so. */
export const DAY_IN_LETTERS = `(${FIRST}|${anyOf(DAY_RANK_NUMBERS.keys())}|(?!${patternOf(1)} )${NUMBER_WORDS})`;
/** "eighth", "twenty-first". */
export const DAY_RANK = `(${anyOf(DAY_RANK_NUMBERS.keys())})`;
export const RANK = `(${anyOf(RANK_NUMBERS.keys())})`;
export const RANK_ENDING = `(?:${anyOf(wordsOf(RANK_ENDINGS))})`;
export const YEAR = '((?:19|20|21)\\d\\d)';
/** What may follow the digits of a day: "1er", "15th", and an ordinal that a line break cut off ("23 / rd"). */
export const ORDINAL = `(?: ?/? ?${RANK_ENDING}(?![a-z]))?`;

const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ...TIME_UNIT_WORDS,
  ...meaningsOf(SHORT_TIME_UNITS),
  ...meaningsOf(LETTER_TIME_UNITS),
]);
/** Of the letters, only these count a length: "5 m" are metres or minutes, "2 a" is no number of years. */
const COUNTED_LETTERS = 'hjdw';
/** The units that a number counts. */
export const COUNTED = [...UNITS.keys()].filter((word) => word.length > 1 || COUNTED_LETTERS.includes(word));
/** The same as a pattern. */
export const UNIT = `(${anyOf(COUNTED)})`;
/** What "a" and "an" count: in French "à" is no number. */
export const ENGLISH_UNIT = new RegExp(`^(?:${anyOf(inEnglish(TIME_UNITS, SHORT_TIME_UNITS))})`);
/** Any unit in full, in the singular or plural. */
export const TIMES = `(?:${anyOf(TIME_UNIT_WORDS.keys())})`;
export const RHYTHM = `(?:${anyOf(RHYTHM_WORDS.keys())})`;

/** Some units in full, in the singular. */
export function unitNames(...units: readonly TimeUnit[]): string {
  return `(?:${anyOf(units.flatMap((each) => wordsOf(TIME_UNITS[each])))})`;
}

/** Some units in full, in the plural. */
export function unitPlurals(...units: readonly TimeUnit[]): string {
  const words = [...TIME_UNIT_WORDS].filter(([word, each]) => units.includes(each) && word.endsWith('s'));
  return `(?:${anyOf(words.map(([word]) => word))})`;
}

/** Some rhythms, without their plural: "mensuel", "weekly". */
export function rhythm(...rhythms: readonly Rhythm[]): string {
  return `(?:${anyOf([...RHYTHM_WORDS].filter(([, each]) => rhythms.includes(each)).map(([word]) => word))})`;
}

/** The number (1–12) of a month name. */
export function monthNumber(name: string): number {
  return MONTH_NUMBERS.get(name) ?? 0;
}

/** The number (1 Monday – 7 Sunday) of a weekday name, long or short. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_NUMBERS.get(name) ?? SHORT_WEEKDAY_NUMBERS.get(name) ?? 0;
}

/** The value of a number in digits or letters, or of the rank of a day ("premier"). */
export function numberValue(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  if (ARTICLES.includes(words)) return 1;
  return (
    (ROUGH.get(words.replaceAll('-', ' ')) ?? numberInLetters(words)) ||
    rankValue(words) ||
    (DAY_RANK_NUMBERS.get(words.replaceAll('-', ' ')) ?? 0)
  );
}

/** The rank named, from 1; -1 for the last. */
export function rankValue(words: string): number {
  return RANK_NUMBERS.get(words) ?? 0;
}

export function unitOf(word: string): TimeUnit {
  return UNITS.get(word) ?? 'day';
}

function sureMonths(): readonly string[] {
  const short = [...numbersOf(SHORT_MONTHS).keys()].filter((name) => name.length > 3);
  return [...numbersOf(MONTHS).keys(), ...short].filter((name) => !AMBIGUOUS_MONTHS.has(name));
}

function inEnglish(...tables: readonly Vocabulary<string>[]): readonly string[] {
  return tables.flatMap((table) => Object.values(table).flatMap(({ en }) => wordsOf({ fr: [], en })));
}
