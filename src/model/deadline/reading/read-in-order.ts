import { addDays, type CivilDate, daysBetween } from '../../civil-date.ts';
import type { Period, Reading } from '../signs/item.ts';
import type { Entry } from './compose-readings.ts';
import { readEntry } from './read-entry.ts';

/** Dates at most so many days apart are named in one breath. */
export const CLOSE = 7;

/**
 * The days of each date. The missing year of a day comes from a later one that has it ("12 et 20 avril 2023"), else goes
 * on from the one before; that of a month, quarter or semester from one beside it ("avril ou mai 2023").
 */
export function readInOrder(entries: readonly Entry[], today: CivilDate): readonly Reading[] {
  const readings: Reading[] = [];
  let from = today;
  for (const [index, written] of entries.entries()) {
    const entry = withYearBeside(written, entries.slice(0, index), entries.slice(index + 1));
    const stated = entries.slice(index + 1).find(({ period }) => isDayOfYear(period));
    const until = stated && entry.period.month !== undefined ? readEntry(stated, today).latest : undefined;
    const reading = readEntry(entry, from, until);
    if (isDayOfYear(entry.period)) from = reading.earliest ?? from;
    const isWeekly = entry.alternative && entry.period.weekly && entries[index - 1]?.period.weekly;
    readings.push(isWeekly ? besideWeekday(reading, readings.at(-1)) : reading);
  }
  return readings;
}

function isDayOfYear({ year, month }: Period): boolean {
  return year !== undefined && month !== undefined;
}

/** "avril 2023 et mai" are of one year, "décembre ou janvier 2024" of two that follow each other. */
function withYearBeside(entry: Entry, before: readonly Entry[], after: readonly Entry[]): Entry {
  const { period } = entry;
  if (period.year !== undefined || !['month', 'quarter', 'semester'].includes(period.kind)) return entry;
  const isStated = ({ period: other }: Entry) => other.kind === period.kind && isOfYear(other);
  const next = after.find(isStated)?.period;
  const previous = before.findLast(isStated)?.period;
  const year = next ? yearBeside(period, next, -1) : previous && yearBeside(period, previous, 1);
  return year === undefined ? entry : { ...entry, period: { ...period, year } };
}

/** With a year of its own words, not the meeting's ("le mois prochain"). */
function isOfYear({ year, at }: Period): boolean {
  return year !== undefined && at(year)?.earliest !== at(year + 1)?.earliest;
}

/** The year of a period before (-1) or after (1) another one: the same, or the one beside it where the two are close. */
function yearBeside(period: Period, { at, year = 0 }: Period, side: -1 | 1): number | undefined {
  const other = at(year);
  return [year, year + side].find((each) => {
    const [first, last] = side < 0 ? [period.at(each), other] : [other, period.at(each)];
    if (!first || !last || first.latest >= last.earliest) return false;
    return each === year || daysBetween(first.latest, last.earliest) <= CLOSE;
  });
}

/** "mercredi ou jeudi" said on a Wednesday: of the two next Thursdays, the one that is nearer to that Wednesday. */
function besideWeekday(reading: Reading, other: Reading | undefined): Reading {
  const { earliest, latest } = reading;
  if (!latest || !other?.latest || daysBetween(latest, other.latest) < 4) return reading;
  return { ...reading, earliest: earliest && addDays(earliest, 7), latest: addDays(latest, 7) };
}
