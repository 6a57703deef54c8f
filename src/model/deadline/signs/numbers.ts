/** Days of a month without the month: le 15, the 15th, le 15 courant, the 15th of next month. */
import { RANK_ENDINGS } from '../../../words/ranks.ts';
import { anyOf } from '../../../words/vocabulary.ts';
import { addMonths, civilDate, partsOf } from '../../civil-date.ts';
import { fixed, type Item, type Rule, rule, type Surroundings } from './item.ts';
import { FRENCH_FIRST, ORDINAL, unitNames } from './lexicon.ts';

const MONTH_UNIT = unitNames('month');
const THIS_MONTH = [`courant|du ${MONTH_UNIT}(?: courant| en cours)?`, `(?:de ce|of the|of this) ${MONTH_UNIT}`].join(
  '|',
);
const NEXT_MONTH = [
  `du ${MONTH_UNIT} (?:prochain|suivant)|du prochain ${MONTH_UNIT}`,
  `of (?:next|the next|the following) ${MONTH_UNIT}`,
].join('|');
const DIGITS = `(\\d{1,2})${ORDINAL}`;

const FROM_DAY = `((?:la )?${unitNames('week')} )?(?:du|from|between|entre|les)(?: le| the)? ${DIGITS}`;

export const numbers: readonly Rule[] = [
  rule(`${FROM_DAY} (?:au|to|et|and)(?: le| the)? ${DIGITS}(?= ?(?:[,;.()]|$))`, ([week, first, last], around) =>
    daysOfMonth(week ? 'week' : 'range', [Number(first), Number(last)], around),
  ),
  rule('(\\d{1,2})', ([day]) => numbered(Number(day), false)),
  rule(`(\\d{1,2})(?: ?/? ?)(?:${anyOf(RANK_ENDINGS.en)})|1ere?`, ([day]) => numbered(Number(day || 1), true)),
  rule(`${FRENCH_FIRST}|1er`, () => numbered(1, true)),
  rule(`${DIGITS} (?:${THIS_MONTH})`, ([day], around) => dayOfMonth(Number(day), 0, around)),
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
  return date === undefined ? undefined : fixed('day', { earliest: date, latest: date });
}
