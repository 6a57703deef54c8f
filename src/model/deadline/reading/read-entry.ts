import { addDays, type CivilDate, daysBetween, partsOf, weekdayOf } from '../../civil-date.ts';
import type { DeadlineDoubt } from '../deadline.ts';
import {
  type Bounds,
  type Interval,
  type InYear,
  type Limit,
  type Part,
  type Period,
  type Reading,
  UNREAD,
} from '../signs/item.ts';
import type { Entry } from './compose-readings.ts';

/** The days of an entry, a missing year being counted from `from`, or from what comes after it when `until` is given. */
export function readEntry(entry: Entry, from: CivilDate, until?: CivilDate): Reading {
  if (entry.to) return readRange(entry, entry.to, from);
  const { period, parts, limit } = entry;
  const seek = period.year === undefined && until !== undefined;
  if (parts.length > 1 && parts.some(({ name }) => name === 'shift')) return UNREAD;
  const shifted = parts.find(({ name }) => name === 'shift');
  const base = shifted && period.year === undefined ? { ...period, ...baseYear(period, shifted, from) } : period;
  const { interval, doubts } = seek ? resolveBefore(period, until) : resolvePeriod(base, from);
  if (!interval) return { kind: 'event', doubts };
  return { ...limited(cutParts(period.kind, interval, parts), parts, limit), doubts };
}

/** A range takes a missing year from its other end, and never runs backwards. */
function readRange(entry: Entry, to: Entry, from: CivilDate): Reading {
  const { to: _, limit, ...bare } = entry;
  const inWeek = entry.parts.some(({ name }) => name === 'week-of');
  const start: Entry = { ...bare, parts: entry.parts.filter(({ name }) => name !== 'week-of') };
  const known = start.period.year === undefined ? undefined : readEntry(start, from).earliest;
  const end = readEntry({ ...to, limit: undefined }, known ?? from);
  const begin = readEntry(start, from, end.latest);
  const doubts = [...begin.doubts, ...end.doubts];
  if (end.kind === 'event' || begin.kind === 'event') return { kind: 'event', doubts };
  if (holds(end, begin) && !holds(begin, end)) return { ...UNREAD, doubts: [...doubts, ...UNREAD.doubts] };
  if (!to.period.weekly && runsBack(entry.period, begin.earliest, end.latest))
    return { ...UNREAD, doubts: [...doubts, ...UNREAD.doubts] };
  const weekLater = to.period.weekly && begin.earliest && end.latest && end.latest < begin.earliest;
  const last = weekLater ? [addDays(end.latest, 7)] : [end.earliest, end.latest];
  const days = [begin.earliest, begin.latest, ...last].filter((day) => day !== undefined).sort();
  const [earliest = from] = days;
  const latest = days.at(-1) ?? earliest;
  return {
    ...limited(
      { kind: inWeek ? 'week' : entry.period.length ? 'day' : 'range', earliest, latest },
      [],
      rangeLimit(limit),
    ),
    doubts,
  };
}

/** "du 20/06 au 15/06": an end before its start, or almost a year after a start without year, is a slip. */
function runsBack({ kind, year }: Period, from: CivilDate | undefined, to: CivilDate | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  return from > to || (kind === 'day' && year === undefined && daysBetween(from, to) > MOST_OF_A_YEAR);
}

const MOST_OF_A_YEAR = 330;

/** "du 5 avril à 2024": where the end holds the start, it says nothing of when it ends. */
function holds(outer: Reading, inner: Reading): boolean {
  const [first, last] = [inner.earliest ?? '', inner.latest ?? ''];
  return first !== '' && last !== '' && (outer.earliest ?? first) < first && last < (outer.latest ?? last);
}

/** "avant le 3-7 avril" gives the end of the range, as "d'ici" does. */
function rangeLimit(limit: Limit | undefined): Limit | undefined {
  return limit?.limit === 'before' ? { ...limit, limit: 'by' } : limit;
}

/** The part nearest to the period is cut first: "fin de la première quinzaine de mai". */
function cutParts(kind: Bounds['kind'], interval: Interval, parts: readonly Part[]): Bounds {
  return parts.reduceRight<Bounds>(
    (bounds, part) => {
      const { earliest, latest } = bounds;
      return earliest === undefined || latest === undefined ? bounds : part.apply(bounds.kind, { earliest, latest });
    },
    { ...interval, kind },
  );
}

function limited(bounds: Bounds, parts: readonly Part[], limit: Limit | undefined): Bounds {
  const { kind, earliest, latest } = bounds;
  if (limit?.limit === 'by') return kind === 'week' ? bounds : { kind, latest };
  if (limit?.limit === 'from') return { kind: 'range', earliest: earliest ?? latest };
  if (limit?.limit === 'after') return { kind: 'range', earliest: latest && addDays(latest, 1) };
  if (limit?.limit === 'before') return beforeOf(bounds, parts);
  return bounds;
}

/** "avant le 20/10" includes that day, "avant fin mars" the end of March; "avant juin" ends on 31 May, "avant mi-juin" on 10 June. */
function beforeOf({ kind, earliest, latest }: Bounds, parts: readonly Part[]): Bounds {
  const isEnd = parts.some(({ name }) => name === 'end');
  if (kind === 'week' && parts.some(({ name }) => name === 'mid' || name === 'end')) return { kind, earliest, latest };
  if (kind === 'day' || isEnd || earliest === undefined) return { kind, latest };
  return { kind: 'range', latest: addDays(earliest, -1) };
}

type Resolved = { readonly interval: Interval | undefined; readonly doubts: readonly DeadlineDoubt[] };

/** The days that a period means, its missing year being the first that puts its end on or after `from`. */
function resolvePeriod(period: Period, from: CivilDate): Resolved {
  const interval = inYear(period, period.at, from);
  if (!interval) return { interval: undefined, doubts: [{ kind: 'impossible' }] };
  const { weekday } = period;
  const other = period.other && inYear(period, period.other, from)?.earliest;
  const doubts: DeadlineDoubt[] = other === undefined ? [] : [{ kind: 'ambiguous', other }];
  if (weekday !== undefined && weekdayOf(interval.earliest) !== weekday) doubts.push({ kind: 'weekday' });
  return { interval, doubts };
}

/** "3 mois à compter du 1er juin": of the years that put the end on or after the meeting, the one of the nearest start. */
function baseYear({ at, kind }: Period, shifted: Part, from: CivilDate): Pick<Period, 'year'> {
  const { year } = partsOf(from);
  const [nearest] = [year - 1, year, year + 1]
    .flatMap((each) => {
      const interval = at(each);
      const end = interval && shifted.apply(kind, interval).latest;
      return interval && end && end >= from
        ? [{ year: each, far: Math.abs(daysBetween(from, interval.earliest)) }]
        : [];
    })
    .sort((a, b) => a.far - b.far);
  return nearest ? { year: nearest.year } : {};
}

/** The days of a period that comes before another one: the last time it begins no later than `until`. */
function resolveBefore(period: Period, until: CivilDate): Resolved {
  const { year } = partsOf(until);
  const known = [year, year - 1].map((each) => ({ ...period, year: each }));
  const found = known.find((each) => each.at(each.year)?.earliest.localeCompare(until) !== 1 && each.at(each.year));
  return resolvePeriod(found ?? period, until);
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
