/** Years, semesters and quarters by name, and the periods that hold or follow the meeting: ce mois-ci, next quarter, fin d'année. */
import { SHORT_QUARTER, type TimeUnit } from '../../../words/time-units.ts';
import { anyOf, wordsOf } from '../../../words/vocabulary.ts';
import { addMonths, type CivilDate, civilDate, daysInMonth, partsOf } from '../../civil-date.ts';
import type { DeadlineKind } from '../deadline.ts';
import {
  fixed,
  type Interval,
  type InYear,
  type Item,
  type Period,
  phrases,
  type Rule,
  rule,
  type Surroundings,
} from './item.ts';
import { MONTH, RANK, rankValue, unitNames, unitOf, YEAR } from './lexicon.ts';
import { isPast, thirdOf } from './parts.ts';
import { weekAround } from './weeks.ts';

const [MONTH_UNIT, QUARTER, SEMESTER] = [unitNames('month'), unitNames('quarter'), unitNames('semester')];
const OF_THE_YEAR = `(?:de l'|of the )${unitNames('year')}`;
/** "de l'année" alone says nothing more; "de l'année prochaine" does. */
const YEAR_AFTER = [
  `(?:[ ,/-]{1,2}(?:de |d'|of |${OF_THE_YEAR} )?${YEAR}`,
  `| (${OF_THE_YEAR})(?= ?(?:[,;.()]|$)))?`,
].join('');
const SHORT_QUARTERS = anyOf(wordsOf(SHORT_QUARTER));
/** In months. */
const LENGTHS: ReadonlyMap<TimeUnit, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['semester', 6],
  ['year', 12],
]);
const SPAN = `(${unitNames('month', 'quarter', 'semester', 'year')}|${SHORT_QUARTERS})`;
const KINDS: Readonly<Record<number, DeadlineKind>> = { 1: 'month', 3: 'quarter', 6: 'semester', 12: 'year' };
const A_QUARTER = `(?:${QUARTER}|(?:${SHORT_QUARTERS})\\.?)`;
/** In English "the beginning of the month" may be that of this month, over as it is. */
const BEGINNING = /(?<![a-z])debut (?:de |d'|du |l')*$/;
const MIDDLE = /(?<![a-z])(?:mi|milieu)[ -](?:de |d'|du |l')*$/;
/** "le reste du mois", "the rest of this week". */
const REST = "(?:le |the )?(?:reste|rest|remainder) (?:de la |de l'|de |du |of the |of this |of )";

export const periods: readonly Rule[] = [
  rule(`(?<!/)${YEAR}`, ([year]) => ({ ...wholeYear(Number(year)), weak: 'year' })),
  rule(`(?:l'|de l'|the |d')?${unitNames('year')} ${YEAR}`, ([year]) => wholeYear(Number(year))),
  rule(`${YEAR} ?[-/] ?${YEAR}`, ([from, to]) => years(Number(from), Number(to))),
  rule(`${YEAR}/(\\d\\d)`, ([from = '', to]) => years(Number(from), Number(from.slice(0, 2) + to))),
  rule(`${YEAR}-(\\d\\d)`, ([from = '', to]) => yearsOrCode(Number(from), Number(to))),
  rule(`[tq]([1-4])${YEAR_AFTER}`, ([rank, year = '']) => partOfYear(3, Number(rank), year)),
  rule(`([12])[sh]${YEAR_AFTER}`, ([rank, year = '']) => partOfYear(6, Number(rank), year)),
  rule(`[tq]([1-4])[ ']{1,2}(\\d\\d)`, ([rank, year]) => partOfYear(3, Number(rank), `20${year}`)),
  rule(`([1-4])[tq]${YEAR_AFTER}`, ([rank, year = '']) => partOfYear(3, Number(rank), year)),
  rule(`${YEAR}[ /-]?[tq]([1-4])`, ([year = '', rank]) => partOfYear(3, Number(rank), year)),
  rule(`${A_QUARTER} ?(?:n°? ?)?([1-4])${YEAR_AFTER}`, ([rank, year = '']) => partOfYear(3, Number(rank), year)),
  rule(`${RANK} ${A_QUARTER}${YEAR_AFTER}`, (groups, around) => ranked(3, groups, around)),
  rule(`[sh]([12])${YEAR_AFTER}`, ([rank, year = '']) => partOfYear(6, Number(rank), year)),
  rule(`${YEAR}[ /-]?[sh]([12])`, ([year = '', rank]) => partOfYear(6, Number(rank), year)),
  rule(`(?:${SEMESTER}|half) ?(?:n°? ?)?([12])${YEAR_AFTER}`, ([rank, year = '']) => partOfYear(6, Number(rank), year)),
  rule(`${RANK} ${SEMESTER}${YEAR_AFTER}`, (groups, around) => ranked(6, groups, around)),
  rule(`${RANK} (?:sem\\.?${YEAR_AFTER}|half (?:of )?${YEAR})`, ([rank = '', ...years]) =>
    ofRank(6, rank, years.find((year) => /^\d/.test(year)) ?? ''),
  ),
  nearby(0, `(?:ce|cette|l'|this|the current|current|le|du|de l')? ?${SPAN} en cours`),
  nearby(0, `(?:ce|cette|this|the current|current) ${SPAN}(?:-ci)?`),
  nearby(0, `courant (${MONTH_UNIT})(?! (?:de |d')?${MONTH})`),
  nearby(1, `${SPAN} (?:prochaine?|suivante?|qui vient|a venir)`),
  nearby(1, `(?:next|following|coming|prochaine?) ${SPAN}`),
  nearby(-1, `${SPAN} (?:dernier|passe)e?`),
  nearby(-1, `last ${SPAN}`),
  rule(`${SPAN}(?! ${MONTH})`, ([span], surroundings) => ({ type: 'unit', current: current(span, surroundings) })),
  rule(`${REST}(?:${SPAN}|${unitNames('week')})`, ([span = ''], { today }) => restOf(span, today)),
  ...phrases({ type: 'filler' }, `${MONTH_UNIT}(?= ${MONTH})`),
  rule(unitNames('week'), (_, { today }) => ({ type: 'unit', current: fixed('week', weekAround(today)) })),
  rule(unitNames('day'), (_, { today }) => ({
    type: 'unit',
    current: fixed('day', { earliest: today, latest: today }),
  })),
];

function wholeYear(year: number): Period {
  return { type: 'period', kind: 'year', year, at: (each) => months(each, 1, 12) };
}

function years(from: number, to: number): Item | undefined {
  const [first, last] = [months(from, 1, 12), months(to, 1, 12)];
  if (!first || !last || from >= to) return undefined;
  return { ...fixed('range', { earliest: first.earliest, latest: last.latest }), weak: 'alone' };
}

/** "2024-25" in a sentence is two years; beyond the seasons of ISO 8601-2 (21–32) it is a code of that norm, or of nothing. */
function yearsOrCode(from: number, to: number): Item | undefined {
  return to > 32 ? { type: 'word' } : years(from, from - (from % 100) + to);
}

/** The quarter (3 months) or semester (6) of that rank; without its year the name may be that of something else. */
function partOfYear(length: 3 | 6, rank: number, year: string): Item | undefined {
  if (rank * length > 12) return undefined;
  const at: InYear = (each) => months(each, rank * length - length + 1, rank * length);
  return { type: 'period', kind: KINDS[length] ?? 'range', at, ...(year ? { year: Number(year) } : { weak: 'name' }) };
}

/** "2e trimestre", "dernier semestre 2023"; "last quarter" alone is the one before. */
function ranked(length: 3 | 6, groups: readonly string[], surroundings: Surroundings): Item | undefined {
  const [rank = '', year = '', ofTheYear = ''] = groups;
  return year + ofTheYear === '' && isPast(rank, surroundings) ? undefined : ofRank(length, rank, year);
}

function ofRank(length: 3 | 6, rank: string, year: string): Item | undefined {
  return partOfYear(length, rankValue(rank) === -1 ? 12 / length : rankValue(rank), year);
}

/** A rule for the period that holds the meeting, or for one before or after it. */
function nearby(shift: -1 | 0 | 1, source: string): Rule {
  return rule(source, ([span], { today }) => around(today, span, shift));
}

/** The month, quarter, semester or year that holds the date, or one before or after it. */
function around(date: CivilDate, span = '', shift = 0): Period {
  const length = LENGTHS.get(spanOf(span)) ?? 1;
  const { year, month } = partsOf(addMonths(date, shift * length));
  const first = month - ((month - 1) % length);
  const interval = months(year, first, first + length - 1);
  return fixed(KINDS[length] ?? 'range', interval ?? { earliest: date, latest: date });
}

function spanOf(word: string): TimeUnit {
  return wordsOf(SHORT_QUARTER).includes(word) ? 'quarter' : unitOf(word);
}

/** The one that holds the meeting; after "début de" and "mi-" the next one when that part of it is over. */
function current(span: string | undefined, { today, before }: Surroundings): Period {
  const period = around(today, span, 0);
  const part = BEGINNING.test(before) ? 'start' : MIDDLE.test(before) ? 'mid' : undefined;
  const whole = part && period.at(0);
  const latest = whole && thirdOf(part, period.kind, whole).latest;
  return latest !== undefined && latest < today ? around(today, span, 1) : period;
}

function restOf(span: string, today: CivilDate): Item {
  const { latest } = (span === '' ? undefined : around(today, span).at(0)) ?? weekAround(today);
  return fixed('range', { earliest: today, latest });
}

function months(year: number, from: number, to: number): Interval | undefined {
  const earliest = civilDate(year, from, 1);
  const latest = civilDate(year, to, daysInMonth(year, to));
  return earliest && latest ? { earliest, latest } : undefined;
}
