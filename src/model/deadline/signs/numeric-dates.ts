/** Dates in digits: 12/04/2023, 12.04.23, 12-4, 2023-04-12, 20230412, 04/2023, and the ISO 8601-2 forms inside a sentence. */
import { type CivilDate, civilDate, daysInMonth, partsOf } from '../../civil-date.ts';
import { parsePeriod } from '../parse-period.ts';
import { fixed, type Interval, type InYear, type Item, type Period, type Rule, rule } from './item.ts';
import { MONTH, unitNames, YEAR } from './lexicon.ts';

/** Not the middle of a longer number or of a version. */
const BEFORE = '(?<![0-9][./]|[0-9]-(?=\\d{1,4}-))';
/** Behind a hyphen another date may begin: 29/01-02/02. */
const AFTER = '(?![./]?\\d|-\\d(?!\\d?[/.]\\d))';
/** The hour after a day, which says nothing more of it: T11:45:00Z. */
export const TIME = '(?:t\\d\\d(?::?\\d\\d){0,2}(?:\\.\\d{1,6})?(?:z|[+-]\\d\\d(?::?\\d\\d)?)?)?';
const ISO_PART = '(?:q[1-4]|s[12]|w\\d\\d(?:-[1-7])?|3[3-9]|4[01]|\\d\\d-xx|xx(?:-xx)?)';

const MONTH_UNIT = unitNames('month');
/** Two or three figures set apart by blanks are a date after an article only. */
const ANNOUNCED = '(?<=(?:le|du|au|avant|pour|by|on|before) )';
const ENDED = '(?= ?(?:[,;)]|$))';

export const numericDates: readonly Rule[] = [
  rule(`${ANNOUNCED}(\\d{1,2}) (\\d{1,2})${ENDED}`, ([first, second]) => withoutYear(Number(first), Number(second))),
  rule(`${ANNOUNCED}(\\d{1,2}) (\\d{1,2}) (\\d\\d)${ENDED}`, ([first, second, year], { today }) => ({
    ...eitherOrder(Number(first), Number(second)),
    year: fullYear(Number(year), today),
  })),
  rule(`${BEFORE}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}${AFTER}`, ([year, , month, day]) => ({
    ...numericDay(Number(month), dayOf(Number(month), Number(day))),
    year: Number(year),
  })),
  rule(`${BEFORE}(\\d{1,2})(?:er)? ?([-/.]) ?(\\d{1,2}) ?\\2 ?${YEAR}${AFTER}`, ([first, , second, year]) => ({
    ...eitherOrder(Number(first), Number(second)),
    year: Number(year),
  })),
  rule(
    `${BEFORE}(\\d{1,2})(?:er)? ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d\\d)${AFTER}`,
    ([first, mark, second, year], { today }) => ({
      ...eitherOrder(Number(first), Number(second)),
      year: fullYear(Number(year), today),
      ...(mark === '/' ? {} : { weak: 'digits' as const }),
    }),
  ),
  rule(`(?<![0-9] )(\\d{1,2}) (\\d{1,2}) ${YEAR}${AFTER}`, ([first, second, year]) => ({
    ...eitherOrder(Number(first), Number(second)),
    year: Number(year),
    weak: 'alone',
  })),
  rule(
    `${BEFORE}(\\d{1,2})(?:er)?[-/.](\\d{1,2})${AFTER}(?! ?${MONTH}| (?:des|of) | (?:(?:le|du|de|in) )?(?:ce |next |this )?${MONTH_UNIT}(?![a-z]))`,
    ([first, second]) => withoutYear(Number(first), Number(second)),
  ),
  rule(`${BEFORE}(\\d{1,2})[-/.](\\d{1,2}) (?:dernier|passe)(?! delai)`, ([first, second]) => {
    const day = withoutYear(Number(first), Number(second));
    return day && { ...day, direction: 'past' as const };
  }),
  rule(`${BEFORE}${YEAR}(\\d\\d)(\\d\\d)`, ([year, month, day]) => compact(`${year}-${month}-${day}`)),
  rule(`${BEFORE}(\\d{1,2}) ?[-/.] ?${YEAR}${AFTER}`, ([month, year]) => monthOfYear(Number(year), Number(month))),
  rule(`${BEFORE}${YEAR}[-/.](\\d{1,2})${AFTER}`, ([year, month]) => monthOfYear(Number(year), Number(month))),
  rule(`${BEFORE}(${YEAR}-${ISO_PART})`, ([text = '']) => isoPart(text)),
];

/** Two digits of a year stand for the one that is nearest to the meeting. */
export function fullYear(digits: number, today: CivilDate): number {
  const { year } = partsOf(today);
  const century = year - (year % 100) + digits;
  return [century - 100, century, century + 100].sort((a, b) => Math.abs(a - year) - Math.abs(b - year))[0] ?? century;
}

/** One day of a month, in any year that has it. */
export function dayOf(month: number, day: number): InYear {
  return (year) => {
    const date = civilDate(year, month, day);
    return date === undefined ? undefined : { earliest: date, latest: date };
  };
}

/** A whole month, in any year. */
export function monthOf(month: number): InYear {
  return (year) => interval(civilDate(year, month, 1), civilDate(year, month, daysInMonth(year, month)));
}

function interval(earliest: string | undefined, latest: string | undefined): Interval | undefined {
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function numericDay(month: number, at: InYear): Period {
  return { type: 'period', kind: 'day', month, at };
}

function eitherOrder(first: number, second: number): Period {
  return { ...inOrder([first, second], 'day'), figures: [first, second] };
}

/** The day that two figures give, in the order in which they are to be read. */
export function inOrder([first, second]: readonly [number, number], order: 'day' | 'month'): Period {
  const [day, month] = order === 'day' ? [first, second] : [second, first];
  return numericDay(month, dayOf(month, day));
}

/** "3/4" may be a fraction and "12.4" an article: weak. More than 31 or 12 is no date at all. */
function withoutYear(first: number, second: number): Period | undefined {
  const small = Math.min(first, second);
  const large = Math.max(first, second);
  return small >= 1 && small <= 12 && large <= 31 ? { ...eitherOrder(first, second), weak: 'digits' } : undefined;
}

function compact(text: string): Item | undefined {
  const read = parsePeriod(text);
  return read && { ...fixed('day', read), weak: 'alone' };
}

/** "2026-13" has the form of a month and is none; from 21 on, other forms begin (seasons, "2023-24"). */
function monthOfYear(year: number, month: number): Item | undefined {
  return month > 20 ? undefined : { type: 'period', kind: 'month', at: monthOf(month), year, weak: 'name' };
}

function isoPart(text: string): Item | undefined {
  const read = parsePeriod(text.toUpperCase());
  return read && { ...fixed(read.kind, read), weak: 'name' };
}
