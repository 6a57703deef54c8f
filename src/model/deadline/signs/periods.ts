/** Years, semesters and quarters by name, and the periods that hold or follow the meeting: ce mois-ci, next quarter, fin d'année. */
import { addMonths, type CivilDate, civilDate, daysInMonth, partsOf } from '../../civil-date.ts';
import type { DeadlineKind } from '../deadline.ts';
import { fixed, type Interval, type InYear, type Item, type Period, phrases, type Rule, rule } from './item.ts';
import { MONTH, RANK, rankValue, YEAR } from './lexicon.ts';
import { weekAround } from './weeks.ts';

/** "de l'année" alone says nothing more; "de l'année prochaine" does. */
const YEAR_AFTER = `(?:[ ,/-]{1,2}(?:de |d'|of |de l'annee |of the year )?${YEAR}| (?:de l'annee|of the year)(?= ?(?:[,;.()]|$)))?`;
const SPANS: Readonly<Record<string, number>> = {
  mois: 1,
  month: 1,
  trimestre: 3,
  quarter: 3,
  semestre: 6,
  semester: 6,
  an: 12,
  annee: 12,
  year: 12,
};
const SPAN = `(${Object.keys(SPANS).join('|')})`;
const KINDS: Readonly<Record<number, DeadlineKind>> = { 1: 'month', 3: 'quarter', 6: 'semester', 12: 'year' };

export const periods: readonly Rule[] = [
  rule(`(?<!/)${YEAR}`, ([year]) => ({ ...wholeYear(Number(year)), weak: 'year' })),
  rule(`(?:l'|de l'|the |d')?(?:an|annee|year) ${YEAR}`, ([year]) => wholeYear(Number(year))),
  rule(`${YEAR} ?[-/] ?${YEAR}`, ([from, to]) => years(Number(from), Number(to))),
  rule(`${YEAR}[-/](\\d\\d)`, ([from = '', to]) => years(Number(from), Number(from.slice(0, 2) + to))),
  rule(`[tq]([1-4])${YEAR_AFTER}`, ([rank, year = '']) => partOfYear(3, Number(rank), year)),
  rule(`([12])[sh]${YEAR_AFTER}`, ([rank, year = '']) => partOfYear(6, Number(rank), year)),
  rule(`[tq]([1-4])[ ']{1,2}(\\d\\d)`, ([rank, year]) => partOfYear(3, Number(rank), `20${year}`)),
  rule(`([1-4])[tq]${YEAR_AFTER}`, ([rank, year = '']) => partOfYear(3, Number(rank), year)),
  rule(`${YEAR}[ /-]?[tq]([1-4])`, ([year = '', rank]) => partOfYear(3, Number(rank), year)),
  rule(`(?:trimestre|quarter|trim\\.?) ?(?:n°? ?)?([1-4])${YEAR_AFTER}`, ([rank, year = '']) =>
    partOfYear(3, Number(rank), year),
  ),
  rule(`${RANK} (?:trimestre|quarter|trim\\.?)${YEAR_AFTER}`, ([rank = '', year = '']) =>
    partOfYear(3, last(rankValue(rank), 4), year),
  ),
  rule(`[sh]([12])${YEAR_AFTER}`, ([rank, year = '']) => partOfYear(6, Number(rank), year)),
  rule(`${YEAR}[ /-]?[sh]([12])`, ([year = '', rank]) => partOfYear(6, Number(rank), year)),
  rule(`(?:semestre|semester|half) ?(?:n°? ?)?([12])${YEAR_AFTER}`, ([rank, year = '']) =>
    partOfYear(6, Number(rank), year),
  ),
  rule(`${RANK} (?:semestre|semester|sem\\.?)${YEAR_AFTER}`, ([rank = '', year = '']) =>
    partOfYear(6, last(rankValue(rank), 2), year),
  ),
  rule(`${RANK} half (?:of )?${YEAR}`, ([rank = '', year = '']) => partOfYear(6, last(rankValue(rank), 2), year)),
  rule(`(?:ce|cette|l'|this|the current|current|le|du|de l')? ?${SPAN} en cours`, ([span = ''], { today }) =>
    around(today, SPANS[span], 0),
  ),
  rule(
    `(?:ce|cette|this|the current|current) ${SPAN}(?:-ci)?|courant (mois)(?! (?:de |d')?${MONTH})`,
    ([span = '', mois = ''], { today }) => around(today, SPANS[span || mois], 0),
  ),
  rule(`${SPAN} (?:prochaine?|suivante?|qui vient|a venir)`, ([span = ''], { today }) => around(today, SPANS[span], 1)),
  rule(`(?:next|following|coming|prochaine?) ${SPAN}`, ([span = ''], { today }) => around(today, SPANS[span], 1)),
  rule(`(?:${SPAN} (?:dernier|passe)e?|last ${SPAN})`, ([fr = '', en = ''], { today }) =>
    around(today, SPANS[fr || en], -1),
  ),
  rule(`${SPAN}(?! ${MONTH})`, ([span = ''], { today }) => ({ type: 'unit', current: around(today, SPANS[span], 0) })),
  ...phrases({ type: 'filler' }, `(?:mois|month)(?= ${MONTH})`),
  rule('semaine|week', (_, { today }) => ({ type: 'unit', current: fixed('week', weekAround(today)) })),
  rule('journee|jour|day', (_, { today }) => ({
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

/** The quarter (3 months) or semester (6) of that rank; without its year the name may be that of something else. */
function partOfYear(length: 3 | 6, rank: number, year: string): Item | undefined {
  if (rank * length > 12) return undefined;
  const at: InYear = (each) => months(each, rank * length - length + 1, rank * length);
  return { type: 'period', kind: KINDS[length] ?? 'range', at, ...(year ? { year: Number(year) } : { weak: 'name' }) };
}

function last(rank: number, count: number): number {
  return rank === -1 ? count : rank;
}

/** The month, quarter, semester or year (by its number of months) that holds the date, or one before or after it. */
function around(date: CivilDate, length = 1, shift = 0): Period {
  const { year, month } = partsOf(addMonths(date, shift * length));
  const first = month - ((month - 1) % length);
  const interval = months(year, first, first + length - 1);
  return fixed(KINDS[length] ?? 'range', interval ?? { earliest: date, latest: date });
}

function months(year: number, from: number, to: number): Interval | undefined {
  const earliest = civilDate(year, from, 1);
  const latest = civilDate(year, to, daysInMonth(year, to));
  return earliest && latest ? { earliest, latest } : undefined;
}
