import { type CivilDate, partsOf, weekdayOf } from '../../civil-date.ts';
import type { DeadlineDoubt } from '../deadline.ts';
import type { Interval, InYear, Period } from './item.ts';

type Resolved = { readonly interval: Interval | undefined; readonly doubts: readonly DeadlineDoubt[] };

/** The days that a period means, its missing year being the first that puts its end on or after `from`. */
export function resolvePeriod(period: Period, from: CivilDate): Resolved {
  const resolved = period.other
    ? chooseOrder(period, period.other, from)
    : { interval: inYear(period, period.at, from), doubts: [] };
  if (!resolved.interval) return { interval: undefined, doubts: [{ kind: 'impossible' }] };
  const { weekday } = period;
  if (weekday === undefined || weekdayOf(resolved.interval.earliest) === weekday) return resolved;
  return { ...resolved, doubts: [...resolved.doubts, { kind: 'weekday' }] };
}

/** The days of a period that comes before another one: the last time it begins no later than `until`. */
export function resolveBefore(period: Period, until: CivilDate): Resolved {
  const { year } = partsOf(until);
  const known = [year, year - 1].map((each) => ({ ...period, year: each }));
  const found = known.find((each) => each.at(each.year)?.earliest.localeCompare(until) !== 1 && each.at(each.year));
  return resolvePeriod(found ?? period, until);
}

/**
 * Day first, unless only the other order exists, fits the weekday, or falls on or after the meeting;
 * where both remain the other one is told.
 */
function chooseOrder(period: Period, monthFirst: InYear, from: CivilDate): Resolved {
  const first = inYear(period, period.at, from);
  const second = inYear(period, monthFirst, from);
  if (!first || !second) return { interval: first ?? second, doubts: [] };
  const fits = (each: Interval) => weekdayOf(each.earliest) === period.weekday;
  if (period.weekday !== undefined && fits(first) !== fits(second))
    return { interval: fits(first) ? first : second, doubts: [] };
  if (period.year === undefined && sameYear(first, from) !== sameYear(second, from) && sameYear(first, from))
    return { interval: first, doubts: [] };
  const late = (each: Interval) => each.latest < from;
  if (late(first) !== late(second)) return { interval: late(first) ? second : first, doubts: [] };
  return { interval: first, doubts: [{ kind: 'ambiguous', other: second.earliest }] };
}

function sameYear(interval: Interval, date: CivilDate): boolean {
  return interval.latest.slice(0, 4) === date.slice(0, 4);
}

function inYear(period: Period, at: InYear, from: CivilDate): Interval | undefined {
  if (period.year !== undefined) return at(period.year);
  const { year } = partsOf(from);
  if (period.direction === 'past') return candidates(at, year + 1, -1).find(({ earliest }) => earliest < from);
  const starts = period.direction === 'future';
  return candidates(at, year - 1, 1).find(({ earliest, latest }) => (starts ? earliest > from : latest >= from));
}

/** The interval in each of ten years on end: a 29 February may be eight years away. */
function candidates(at: InYear, year: number, step: 1 | -1): readonly Interval[] {
  return Array.from({ length: 10 }, (_, index) => at(year + index * step)).filter((each) => each !== undefined);
}
