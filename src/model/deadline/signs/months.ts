/** Dates and months with a name: 12 avril 2023, April 3rd, avr. 2023, mars prochain. */
import { AMBIGUOUS_MONTHS, FRENCH_MONTHS } from '../../../words/months.ts';
import { partsOf } from '../../civil-date.ts';
import { type Period, type Rule, rule, type Surroundings } from './item.ts';
import { DAY_IN_LETTERS, FRENCH_FIRST, MONTH, monthNumber, numberValue, ORDINAL, unitNames, YEAR } from './lexicon.ts';
import { dayOf, fullYear, monthOf } from './numeric-dates.ts';

const DAY_MONTH = `(?<![0-9]\\.)(\\d{1,2})${ORDINAL}[ ./-]{0,3}(?:de |d'|of )?${MONTH}`;
const MONTH_DAY = `${MONTH}[ -]?(?:the )?(\\d{1,2})${ORDINAL}`;
const YEAR_AFTER = `[ .,/-]{0,2}(?:de |of )?${YEAR}`;
const SURE_DAY = new RegExp(`^(?:\\d|${FRENCH_FIRST})`);
/** Two digits, unless they are hours or a date of their own. */
const SHORT_AFTER = `[ .-]{0,2}'?(\\d\\d)(?![:./-]\\d|[a-z]| ?${unitNames('hour')}| ?[ap]m)`;
/** As spreadsheets write a month: "Sept-23". */
const SHORT_HYPHENED = '-(\\d\\d)(?![:./-]\\d)';
const SIDE_AFTER = '[ ,]{1,2}(prochain|suivant|dernier(?! delai| carat)|passe)';
const NOT_A_DAY = `(?! ?${MONTH}|[./:]\\d| \\d)`;

export const months: readonly Rule[] = [
  rule(DAY_MONTH, ([day = '', month = '']) => namedDay(day, month)),
  rule(DAY_MONTH + YEAR_AFTER, ([day = '', month = '', year]) => ({ ...namedDay(day, month), year: Number(year) })),
  rule(DAY_MONTH + SHORT_AFTER, ([day = '', month = '', year], around) =>
    withShortYear(namedDay(day, month), Number(year), around),
  ),
  rule(DAY_MONTH + SIDE_AFTER, ([day = '', month = '', side]) => withSide(namedDay(day, month), side)),
  rule(`${DAY_IN_LETTERS} (?:de |d'|of )?${MONTH}(?:${YEAR_AFTER})?`, dayInLetters),
  rule(MONTH, ([month = '']) => ({ ...namedMonth(month), weak: 'name' })),
  rule(MONTH + YEAR_AFTER, ([month = '', year]) => ({ ...namedMonth(month), year: Number(year) })),
  rule(MONTH + SHORT_AFTER, ([month = '', digits], around) =>
    FRENCH_MONTHS.has(month) ? withShortYear(namedMonth(month), Number(digits), around) : undefined,
  ),
  rule(MONTH + SHORT_HYPHENED, ([month = '', digits], { today }) => {
    const year = fullYear(Number(digits));
    return Math.abs(year - partsOf(today).year) <= 2 ? { ...namedMonth(month), year } : undefined;
  }),
  rule(MONTH + SIDE_AFTER, ([month = '', side]) => withSide(namedMonth(month), side)),
  rule(`(last|next) ${MONTH}`, ([side, month = '']) => ({ ...withSide(namedMonth(month), side), weak: 'name' })),
  rule(MONTH_DAY + NOT_A_DAY, ([month = '', day = '']) => ({
    ...namedDay(day, month),
    ...(AMBIGUOUS_MONTHS.has(month) ? { weak: 'name' as const } : {}),
  })),
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

/** A day in letters is weak: "two may" may be the start of a sentence. */
function namedDay(day: string, name: string): Period {
  const month = monthNumber(name);
  const period: Period = { type: 'period', kind: 'day', month, at: dayOf(month, numberValue(day)) };
  return SURE_DAY.test(day) ? period : { ...period, weak: 'name' };
}

function namedMonth(name: string): Period {
  return { type: 'period', kind: 'month', at: monthOf(monthNumber(name)) };
}

/** Digits that are no likely year of a deadline are a number of something else. */
function withShortYear(period: Period, digits: number, { today }: Surroundings): Period | undefined {
  const year = fullYear(digits);
  const distance = year - partsOf(today).year;
  return distance >= -5 && distance <= 15 ? { ...period, year } : undefined;
}

function withSide(period: Period, side: string | undefined): Period {
  const past = side === 'dernier' || side === 'passe' || side === 'last';
  return { ...period, direction: past ? 'past' : 'future' };
}
