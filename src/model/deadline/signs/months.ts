/** Dates and months with a name: 12 avril 2023, April 3rd, avr. 2023, mars prochain. */
import { AMBIGUOUS_MONTHS, FRENCH_MONTHS } from '../../../words/months.ts';
import { partsOf } from '../../civil-date.ts';
import { type Item, type Period, phrases, type Rule, rule, type Surroundings } from './item.ts';
import {
  DAY_IN_LETTERS,
  DAY_RANK,
  FRENCH_FIRST,
  MONTH,
  monthNumber,
  numberValue,
  ORDINAL,
  unitNames,
  YEAR,
} from './lexicon.ts';
import { dayOf, fullYear, monthOf } from './numeric-dates.ts';

const DAY_MONTH = `(?<![0-9]\\.)(\\d{1,2})${ORDINAL}[ ./-]{0,3}(?:de |d'|of )?${MONTH}`;
const MONTH_DAY = `${MONTH}[ -]?(?:the )?(\\d{1,2})${ORDINAL}`;
const YEAR_AFTER = `[ .,/-]{0,2}(?:de |of )?${YEAR}`;
const SURE_DAY = new RegExp(`^(?:\\d|${FRENCH_FIRST})`);
/** Two digits, unless they are hours or a date of their own. */
const NOT_A_YEAR = `(?![:./-]\\d|[a-z]| ?(?:${unitNames('hour')}|[ap]m|(?:de )?${MONTH}))`;
const SHORT_AFTER = `[ ./-]{0,2}('?\\d\\d)${NOT_A_YEAR}`;
/** A number of four digits that is no year of ours. */
const FAR_YEAR = `(?:(?:[ ./-]{0,2}(?:de |of )?|, ?)(?!${YEAR})[1-9]\\d{3}(?! ?[a-z0-9]))`;
const NO_DATE: Item = { type: 'open', sense: 'event', doubt: 'unreadable' };
/** As spreadsheets write a month: "Sept-23". */
const SHORT_HYPHENED = '-(\\d\\d)(?![:./-]\\d)';
const SIDE_AFTER = '[ ,]{1,2}(prochain|suivant|dernier(?! delai| carat)|passe)';
const NOT_A_DAY = `(?! ?${MONTH}|[./:]\\d| \\d)`;

export const months: readonly Rule[] = [
  rule(DAY_MONTH, ([day = '', month = '']) => namedDay(day, month)),
  rule(DAY_MONTH + YEAR_AFTER, ([day = '', month = '', year]) => ({ ...namedDay(day, month), year: Number(year) })),
  rule(DAY_MONTH + SHORT_AFTER, ([day = '', month = '', year = ''], around) =>
    withShortYear(namedDay(day, month), year, around),
  ),
  ...phrases(NO_DATE, DAY_MONTH + FAR_YEAR, MONTH_DAY + FAR_YEAR),
  rule(DAY_MONTH + SIDE_AFTER, ([day = '', month = '', side]) => withSide(namedDay(day, month), side)),
  rule(`${DAY_IN_LETTERS} (?:de |d'|of )?${MONTH}(?:${YEAR_AFTER})?`, dayInLetters),
  rule(`${YEAR}[ ./-]${MONTH}[ ./-](\\d{1,2})${ORDINAL}(?![./-]?\\d)`, ([year, month = '', day = '']) => ({
    ...namedDay(day, month),
    year: Number(year),
  })),
  rule(MONTH, ([month = ''], { before }) =>
    endsNumber(before + month) ? undefined : { ...namedMonth(month), weak: 'name' },
  ),
  rule(MONTH + YEAR_AFTER, ([month = '', year]) => ({ ...namedMonth(month), year: Number(year) })),
  rule(MONTH + SHORT_AFTER, ([month = '', digits = ''], around) =>
    FRENCH_MONTHS.has(month) ? withNearYear(namedMonth(month), digits, around) : undefined,
  ),
  rule(MONTH + SHORT_HYPHENED, ([month = '', digits], { today }) => {
    const year = fullYear(Number(digits), today);
    return Math.abs(year - partsOf(today).year) <= 2 ? { ...namedMonth(month), year } : undefined;
  }),
  rule(`${MONTH} (?:the )?${DAY_RANK}(?:,?(?: of)? ${YEAR})?`, ([month = '', day = '', year = '']) => ({
    ...namedDay(day, month),
    ...(year === '' ? {} : { year: Number(year) }),
  })),
  rule(MONTH + SIDE_AFTER, ([month = '', side]) => withSide(namedMonth(month), side)),
  rule(`(last|next) ${MONTH}`, ([side, month = '']) => ({ ...withSide(namedMonth(month), side), weak: 'name' })),
  rule(MONTH_DAY + NOT_A_DAY, ([month = '', day = '']) => ({
    ...namedDay(day, month),
    ...(AMBIGUOUS_MONTHS.has(month) ? { weak: 'name' as const } : {}),
  })),
  rule(`${MONTH_DAY}, ?('\\d\\d|[4-9]\\d)${NOT_A_YEAR}`, ([month = '', day = '', year = ''], around) =>
    withShortYear(namedDay(day, month), year, around),
  ),
  rule(`${MONTH_DAY}[ ,/-]{1,2}${YEAR}`, ([month = '', day = '', year]) => ({
    ...namedDay(day, month),
    year: Number(year),
  })),
];

/** "dix-huit juin 2023"; words of numbers that make no day of a month are none. */
function dayInLetters([day = '', month = '', year = '']: readonly string[]): Period | undefined {
  const number = numberValue(day);
  if (number < 1 || number > 31) return undefined;
  return { ...namedDay(day, month), ...(year === '' ? {} : { year: Number(year) }) };
}

/** "vingt-sept" names no September. */
function endsNumber(words: string): boolean {
  return numberValue(/[a-z]+[ -][a-z]+$/.exec(words)?.[0] ?? '') > 0;
}

/** A day in letters is weak: "two may" may be the start of a sentence. */
function namedDay(day: string, name: string): Period {
  const month = monthNumber(name);
  const period: Period = { type: 'period', kind: 'day', month, at: dayOf(month, numberValue(day)) };
  return SURE_DAY.test(day) ? period : { ...period, weak: 'name' };
}

function namedMonth(name: string): Period {
  return { type: 'period', kind: 'month', at: monthOf(monthNumber(name)) };
}

/** What may stand behind a year. */
const LIMITS_AFTER = 'avant|apres|jusqu|inclus|compris|pour|soit|before|after|until|from';
const TIME_AFTER = new RegExp(`^ (?:${LIMITS_AFTER}|prochain|dernier|midi|noon|matin)`);

/** Digits that are no likely year of a deadline are a number of something else, or a year of another time ("3 mai 74"). */
function withShortYear(period: Period, digits: string, { today, after }: Surroundings): Period | undefined {
  const current = partsOf(today).year;
  const year = fullYear(Number(digits.replace("'", '')), today);
  const counted = !digits.startsWith("'") && /^ (?:[a-z]{4}|\d{3}(?!\d))/.test(after);
  if (counted && !TIME_AFTER.test(after)) return undefined;
  if (year >= current - 5 && year <= current + 15) return { ...period, year };
  return counted ? undefined : { ...period, year };
}

/** "mars 23" is a month of this year or of the next two; "novembre 19" is a day, unless no month has so many. */
function withNearYear(period: Period, digits: string, around: Surroundings): Period | undefined {
  if (digits.startsWith("'")) return withShortYear(period, digits, around);
  const year = fullYear(Number(digits), around.today);
  const distance = year - partsOf(around.today).year;
  return distance >= 0 && distance <= 2 ? { ...period, year } : undefined;
}

function withSide(period: Period, side: string | undefined): Period {
  const past = side === 'dernier' || side === 'passe' || side === 'last';
  return { ...period, direction: past ? 'past' : 'future' };
}
