/** Days of a month without the month: le 15, the 15th, le 15 courant, the 15th of next month. */
import { RANK_ENDINGS } from '../../../words/ranks.ts';
import { anyOf } from '../../../words/vocabulary.ts';
import { addMonths, civilDate, partsOf } from '../../civil-date.ts';
import { fixed, type Item, phrases, type Rule, rule, type Surroundings } from './item.ts';
import { DAY_IN_LETTERS, FRENCH_FIRST, MONTH, monthNumber, numberValue, ORDINAL, unitNames } from './lexicon.ts';
import { dayOf } from './numeric-dates.ts';

const MONTH_UNIT = unitNames('month');
const THIS_MONTH = [
  `courant|du ${MONTH_UNIT}(?: courant| en cours)?(?! d)`,
  `(?:de |du )?(?:ce|cette) ${MONTH_UNIT}(?:-ci)?|(?:of the|(?:of )?this) ${MONTH_UNIT}`,
].join('|');
const NEXT_MONTH = [
  `(?:du |le |de )${MONTH_UNIT} (?:prochain|suivant)|du prochain ${MONTH_UNIT}`,
  `(?:of |in )?(?:the )?(?:next|following) ${MONTH_UNIT}`,
].join('|');
/** "8-23 mois prochain": without an article, behind another day only. */
const BEHIND_DAY = '(?<=\\d ?(?:-|au|a|to) ?)';
const DIGITS = `(\\d{1,2})${ORDINAL}`;
const OF_MONTH = `(?:du ${MONTH_UNIT} d(?:e |')|(?:of|in) the ${MONTH_UNIT} of )${MONTH}`;

const FROM_DAY = `((?:la )?${unitNames('week')} )?(?:du|from|between|entre|les)(?: le| the)? ${DIGITS}`;

export const numbers: readonly Rule[] = [
  rule(`${FROM_DAY} (?:au|to|et|and)(?: le| the)? ${DIGITS}(?= ?(?:[,;.()]|$))`, ([week, first, last], around) =>
    daysOfMonth(week ? 'week' : 'range', [Number(first), Number(last)], around),
  ),
  // "1) 10 mars 2) 20 mars": the number of a line.
  ...phrases({ type: 'break', comma: false }, '\\d{1,2}\\)(?= )'),
  rule('(\\d{1,2})', ([day]) => numbered(Number(day), false)),
  rule(`(\\d{1,2})(?: ?/? ?)(?:${anyOf(RANK_ENDINGS.en)})|1ere?`, ([day]) => numbered(Number(day || 1), true)),
  rule(`${FRENCH_FIRST}|1er`, () => numbered(1, true)),
  rule(DAY_IN_LETTERS, ([words = '']) => numbered(numberValue(words), false)),
  rule(`${DIGITS} ${OF_MONTH}`, ([day, name = '']) => ofMonth(Number(day), monthNumber(name))),
  rule(`${DIGITS} (?:${THIS_MONTH})`, ([day], around) => dayOfMonth(Number(day), 0, around)),
  rule(`${BEHIND_DAY}${DIGITS} (?:${MONTH_UNIT} prochain|next ${MONTH_UNIT})`, ([day], around) =>
    dayOfMonth(Number(day), 1, around),
  ),
  rule(`${DIGITS} (?:${NEXT_MONTH})`, ([day], around) => dayOfMonth(Number(day), 1, around)),
];

function numbered(day: number, ordinal: boolean): Item | undefined {
  return day >= 1 && day <= 31 ? { type: 'number', day, ordinal } : undefined;
}

/** "du 15 au 20", in the first month where it is not over. */
function daysOfMonth(
  kind: 'week' | 'range',
  [first, last]: readonly [number, number],
  { today }: Surroundings,
): Item | undefined {
  const months = [0, 1, 2, 3].map((later) => partsOf(addMonths(`${today.slice(0, 8)}01`, later)));
  const [found] = months.flatMap(({ year, month }) => {
    const [earliest, latest] = [civilDate(year, month, first), civilDate(year, month, last)];
    return earliest && latest && earliest <= latest && latest >= today ? [{ earliest, latest }] : [];
  });
  return found && { ...fixed(kind, found), weak: 'alone' };
}

function dayOfMonth(day: number, later: number, { today }: Surroundings): Item | undefined {
  const { year, month } = partsOf(addMonths(today, later));
  const date = civilDate(year, month, day);
  return date === undefined ? undefined : { ...fixed('day', { earliest: date, latest: date }), month };
}

function ofMonth(day: number, month: number): Item {
  return { type: 'period', kind: 'day', month, at: dayOf(month, day) };
}
