// The days that words say, with their places: in words, in figures, in letters.
import { type CivilDate, civilDate, weekdayOf } from '../../../model/civil-date.ts';
import { DAY_FIRST } from '../../../model/deadline/date-order.ts';
import type { DateOrder } from '../../../model/deadline/deadline.ts';
import { foldLetters, foldText } from '../../../words/fold-text.ts';
import { MONTH_NUMBERS } from '../../../words/months.ts';
import { RANK_ENDINGS, RANK_NUMBERS, RANKS } from '../../../words/ranks.ts';
import { remember } from '../../../words/remember.ts';
import { and, articles } from '../../../words/small-words.ts';
import { anyOf, anySaid, wordsOf } from '../../../words/vocabulary.ts';
import { SHORT_WEEKDAY_NUMBERS, WEEKDAY_NUMBERS } from '../../../words/weekdays.ts';
import { dateInLetters } from './letter-dates.ts';

/** A day that words say. `other` is the same figures in another order; `fits`, whether the weekday beside it is its own. */
export type DateSaid = {
  readonly date: CivilDate;
  readonly start: number;
  readonly end: number;
  readonly form: 'words' | 'figures' | 'iso' | 'letters';
  readonly other?: CivilDate;
  readonly fits?: boolean;
};

/** `year` is taken where the words say none; without it such days are no dates. */
export type DateReading = {
  readonly year?: string | undefined;
  readonly order?: DateOrder | undefined;
  /** Whether "le 9/02" is a day as well: only where one is looked for. */
  readonly short?: boolean;
};

/** Longer words are read so far. */
const LONGEST = 600;

const MONTH = `(?<month>${anyOf(MONTH_NUMBERS.keys())})`;
const ENDING = `(?:${anyOf(wordsOf(RANK_ENDINGS))})`;
const FIRST = anyOf(wordsOf({ fr: RANKS[1].fr, en: [] }));
const DAY = `(?<day>\\d{1,2}|${FIRST})`;
const YEAR = '(?<year>\\d{4})';
const [BEFORE, BEHIND] = ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])'];
const IN_WORDS = [
  `${BEFORE}${DAY}(?: ?${ENDING})?[ /-](?:de |of )?${MONTH}(?:\\.?,?[ /-]+(?:de l'an )?${YEAR})?${BEHIND}`,
  `${BEFORE}${MONTH}\\.?[ -](?<day>\\d{1,2})(?: ?${ENDING})?(?:[,/]? ?[ -]?${YEAR})?${BEHIND}`,
].map((form) => new RegExp(form, 'gu'));
/** A blank only where both signs are: "2023 12/13 juin" are a year and two days. */
const YEAR_BEFORE = '(?<!\\d|\\d\\.)(?<year>\\d{4})(?:[-_./]| (?=\\d+ ))';
const ISO = new RegExp(`${YEAR_BEFORE}(?<month>\\d{1,2})[-_. /](?<day>\\d{1,2})(?![\\d])`, 'g');
const SIGN = ' ?(?<sign>[/.-]) ?';
const FIGURES = new RegExp(
  `(?<![\\d./-])(?<a>\\d{1,2})${SIGN}(?<b>\\d{1,2}) ?\\k<sign> ?(?<year>\\d{4}|\\d{2})(?!\\d)`,
  'g',
);
/** "10/27 and 30/2025", "27 et 30/10/2025": the first of two days of a month. */
const AND_DAY = `(?: ?(?:&|,|${anySaid(and)}) ?)\\d{1,2}`;
const TWO_IN_FIGURES = [
  `(?<![\\d./-])(?<a>\\d{1,2}) ?/ ?(?<b>\\d{1,2})${AND_DAY} ?/ ?(?<year>\\d{4})(?!\\d)`,
  `(?<![\\d./-])(?<a>\\d{1,2})${AND_DAY} ?/ ?(?<b>\\d{1,2}) ?/ ?(?<year>\\d{4})(?!\\d)`,
].map((form) => new RegExp(form, 'g'));

/** The days of some words, in their order. */
export const datesIn = remember(
  findDates,
  (words, { year = '', order = DAY_FIRST, short = false } = {}) => `${year} ${order.first} ${short} ${words}`,
);

function findDates(words: string, { year, order = DAY_FIRST, short = false }: DateReading = {}): readonly DateSaid[] {
  const folded = foldLetters(words.slice(0, LONGEST));
  const letters = dateInLetters(words.slice(0, LONGEST));
  const found = [
    ...[...folded.matchAll(ISO)].flatMap((match) => isoDate(match)),
    ...IN_WORDS.flatMap((form) => [...folded.matchAll(form)].flatMap((match) => wordDate(match, folded, year))),
    ...[FIGURES, ...TWO_IN_FIGURES].flatMap((form) =>
      [...folded.matchAll(form)].flatMap((match) => figureDate(match, folded, order)),
    ),
    ...(short ? shortDates(folded, year, order) : []),
    ...(letters === undefined ? [] : [{ date: letters, start: 0, end: words.length, form: 'letters' as const }]),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((each, index) => !found.some((other, at) => at !== index && holds(other, each, at < index)));
}

/** A number over a number may be a part of something: a weekday or an article stands before a day. */
const BEFORE_SHORT = `(?:${anyOf(WEEKDAY_NUMBERS.keys())}|(?<![a-z])(?:${anySaid(articles)}))`;
/** "12/13 juin" are two days. */
const NAMED_MONTH = `(?:${anyOf(MONTH_NUMBERS.keys())})${BEHIND}`;
const SHORT = new RegExp(
  `(?<=${BEFORE_SHORT}\\.?,? |^[\\s:–-]*)(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![\\d/]| ?${NAMED_MONTH})`,
  'gu',
);

function shortDates(folded: string, year: string | undefined, order: DateOrder): readonly DateSaid[] {
  if (year === undefined) return [];
  return [...folded.matchAll(SHORT)].flatMap((match) =>
    figureDate(Object.assign(match, { groups: { ...match.groups, year } }), folded, order),
  );
}

function holds(outer: DateSaid, inner: DateSaid, before: boolean): boolean {
  if (outer.form === 'letters') return false;
  if (inner.form === 'letters') return true;
  if (outer.start > inner.start || outer.end < inner.end) return false;
  return before || outer.end - outer.start > inner.end - inner.start;
}

type Groups = { readonly [name: string]: string | undefined };

function isoDate({ groups = {}, index, 0: said }: RegExpMatchArray): readonly DateSaid[] {
  const date = civilDate(Number(groups.year), Number(groups.month), Number(groups.day));
  const other = civilDate(Number(groups.year), Number(groups.day), Number(groups.month));
  const turned = other === undefined || other === date ? {} : { other };
  return date === undefined
    ? []
    : [{ date, start: index ?? 0, end: (index ?? 0) + said.length, form: 'iso', ...turned }];
}

function wordDate(match: RegExpMatchArray, folded: string, year: string | undefined): readonly DateSaid[] {
  const { index = 0, 0: said } = match;
  const groups: Groups = match.groups ?? {};
  const day = RANK_NUMBERS.get(groups.day ?? '') ?? Number(groups.day);
  const inYear = groups.year ?? year;
  const date =
    inYear === undefined ? undefined : civilDate(Number(inYear), MONTH_NUMBERS.get(groups.month ?? '') ?? 0, day);
  if (date === undefined) return [];
  return [{ date, ...withWeekday(date, folded, index), end: index + said.length, form: 'words' }];
}

/** A figure over 12 is the day, and so is the one that the weekday fits. */
function figureDate(match: RegExpMatchArray, folded: string, order: DateOrder): readonly DateSaid[] {
  const { index = 0, 0: said } = match;
  const { a, b, year = '' }: Groups = match.groups ?? {};
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const [dayFirst, monthFirst] = [civilDate(full, Number(b), Number(a)), civilDate(full, Number(a), Number(b))];
  const weekday = weekdayBefore(folded, index)?.day;
  const both = order.first === 'day' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const days = both.filter((date) => date !== undefined);
  const date = days.find((each) => weekday !== undefined && weekdayOf(each) === weekday) ?? days[0];
  if (date === undefined) return [];
  const other = days.find((each) => each !== date);
  return [
    {
      date,
      ...withWeekday(date, folded, index),
      end: index + said.length,
      form: 'figures',
      ...(other === undefined || weekday !== undefined ? {} : { other }),
    },
  ];
}

const WEEKDAY = new RegExp(
  `(?<![a-z])(?<name>${anyOf([...WEEKDAY_NUMBERS.keys(), ...SHORT_WEEKDAY_NUMBERS.keys()])})\\.?,? (?:le |the )?$`,
);

function weekdayBefore(folded: string, at: number): { readonly day: number; readonly start: number } | undefined {
  const match = WEEKDAY.exec(folded.slice(Math.max(0, at - 20), at));
  const day = WEEKDAY_NUMBERS.get(match?.groups?.name ?? '') ?? SHORT_WEEKDAY_NUMBERS.get(match?.groups?.name ?? '');
  return match && day !== undefined ? { day, start: Math.max(0, at - 20) + match.index } : undefined;
}

function withWeekday(date: CivilDate, folded: string, at: number): { readonly start: number; readonly fits?: boolean } {
  const weekday = weekdayBefore(folded, at);
  return weekday ? { start: weekday.start, fits: weekdayOf(date) === weekday.day } : { start: at };
}

/** Whether words hold what a day or a month is written with, and nothing else is meant. */
export function saysMonth(words: string): boolean {
  return foldText(words)
    .split(/[^a-z]+/)
    .some((word) => MONTH_NUMBERS.has(word));
}
