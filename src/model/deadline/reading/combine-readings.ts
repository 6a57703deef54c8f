import { addDays, type CivilDate, daysBetween } from '../../civil-date.ts';
import type { DeadlineDoubt } from '../deadline.ts';
import { type Bounds, type Period, type Reading, UNREAD } from '../signs/item.ts';
import type { Entry } from './compose-readings.ts';
import { readEntry } from './read-entry.ts';
import { CLOSE, readInOrder } from './read-in-order.ts';

/**
 * One reading of all the dates that the words give: a date inside a period narrows it, several dates make a range from
 * the first to the last, and so do alternatives that lie close ("avril ou mai"); others are undetermined. A form of a date
 * that does not exist makes an event with a doubt.
 */
export function combineReadings(entries: readonly Entry[], today: CivilDate): Reading {
  const apart = withoutLengths(entries, today);
  if (!apart) return UNREAD;
  const { dated, doubts: yearDoubts } = withLoneYear(apart);
  const all = readInOrder(dated, today);
  const readings = all.filter(({ kind }) => kind !== 'event');
  const doubts = distinct([...yearDoubts, ...all.flatMap((reading) => reading.doubts)]);
  const different = narrowest(readings);
  const [only, ...others] = different;
  if (!only) return { kind: 'event', doubts };
  if (others.length === 0) return { ...only, doubts };
  if (entries.some(({ alternative }) => alternative)) return { ...eitherOf(dated, different, today), doubts };
  const weekly = dated.filter(({ period }) => period.weekly).length;
  if (dated.some(({ loose }) => loose) || (weekly > 0 && weekly < dated.length))
    return { ...UNREAD, doubts: distinct([...doubts, ...UNREAD.doubts]) };
  if (others.every((each) => isOtherYear(only, each))) return { ...only, doubts: [...doubts, { kind: 'year' }] };
  return { ...span(different), doubts };
}

/**
 * "sous quinzaine, soit le 15 mars": the date explains the length of time. One that it does not explain ("10 jours, à partir
 * du 20 mars") would change the date, as would two of them, and nothing says how: undefined.
 */
function withoutLengths(entries: readonly Entry[], today: CivilDate): readonly Entry[] | undefined {
  const others = entries.filter(({ period }) => period.length === undefined);
  if (entries.some(({ alternative }) => alternative)) return entries;
  const lengths = entries.filter((entry) => !others.includes(entry) && entry.period.lengths);
  if (new Set(lengths.map(({ period }) => period.at(0)?.latest)).size > 1) return undefined;
  if (others.length === 0) return entries;
  if (lengths.length > 0 && entries.slice(1).some(({ apart }) => apart === false)) return undefined;
  const dates = others.flatMap((entry) => readEntry(entry, today).latest ?? []);
  return lengths.every(({ period }) => dates.some((date) => explains(date, period, today))) ? others : undefined;
}

/** A fifth of the length more or less, and three days at the least. */
function explains(date: CivilDate, { at }: Period, today: CivilDate): boolean {
  const end = at(0)?.latest ?? today;
  return Math.abs(daysBetween(end, date)) <= Math.max(3, daysBetween(today, end) / 5);
}

/** A year that stands apart belongs to the dates without one ("12 avril (2024)"); to contradict theirs is a doubt. */
function withLoneYear(entries: readonly Entry[]): { dated: readonly Entry[]; doubts: readonly DeadlineDoubt[] } {
  const lone = entries.filter((entry) => entry.period.kind === 'year' && isBare(entry));
  const others = entries.filter((entry) => !lone.includes(entry));
  const year = lone[0]?.period.year;
  const plain = others.every((entry) => entry.period.kind !== 'year' && entry.period.kind !== 'range');
  if (lone.length !== 1 || others.length === 0 || year === undefined || !plain) return { dated: entries, doubts: [] };
  const contradicted = others.some(({ period }) => period.year !== undefined && period.year !== year);
  const dated = others.map((entry) =>
    entry.period.year === undefined ? { ...entry, period: { ...entry.period, year } } : entry,
  );
  return { dated, doubts: contradicted ? [{ kind: 'year' }] : [] };
}

function isBare({ limit, parts, to, alternative }: Entry): boolean {
  const neutral = limit === undefined || limit.limit === 'within' || limit.limit === 'in' || limit.limit === 'on';
  return neutral && parts.length === 0 && to === undefined && !alternative;
}

/** Alternatives whose days are at most a week apart are one stretch of days; of others it is not known which. */
function eitherOf(entries: readonly Entry[], readings: readonly Reading[], today: CivilDate): Bounds {
  const whole = readInOrder(
    entries.map((entry) => ({ ...entry, limit: undefined })),
    today,
  );
  if (!areClose(whole)) return { kind: 'undetermined' };
  const firsts = readings.flatMap(({ earliest }) => earliest ?? []).sort();
  const lasts = readings.flatMap(({ latest }) => latest ?? []).sort();
  const earliest = firsts.length === readings.length ? firsts[0] : undefined;
  const latest = lasts.length === readings.length ? lasts.at(-1) : undefined;
  if (earliest === undefined && latest === undefined) return { kind: 'undetermined' };
  const isDay = earliest === undefined && readings.every(({ kind }) => kind === 'day');
  return { kind: isDay ? 'day' : 'range', earliest, latest };
}

/** No gap of more than a week from one to the next. */
function areClose(readings: readonly Reading[]): boolean {
  const stretches = readings.flatMap(({ earliest, latest = earliest }) =>
    latest ? [[earliest ?? latest, latest]] : [],
  );
  let end: CivilDate | undefined;
  for (const [first = '', last = ''] of stretches.sort()) {
    if (end !== undefined && first > addDays(end, CLOSE)) return false;
    end = end === undefined || last > end ? last : end;
  }
  return stretches.length === readings.length;
}

/** Drops repetitions, and every closed interval that holds another one: the narrower says more. */
function narrowest(readings: readonly Reading[]): readonly Reading[] {
  const unique = readings.filter((each, index) => readings.findIndex((other) => isSame(each, other)) === index);
  return unique.filter((each) => !unique.some((other) => other !== each && holds(each, other)));
}

function isSame(a: Reading, b: Reading): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

function holds(outer: Reading, inner: Reading): boolean {
  if (!outer.earliest || !outer.latest || !inner.earliest || !inner.latest) return false;
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

function isOtherYear(a: Reading, b: Reading): boolean {
  const days = a.kind === 'day' && b.kind === 'day' && a.latest !== b.latest;
  return days && a.latest?.slice(5) === b.latest?.slice(5);
}

/** From the first day to the last; a "by" among them is the last one unless something begins after it. */
function span(readings: readonly Reading[]): Pick<Reading, 'kind' | 'earliest' | 'latest'> {
  const [earliest] = readings.flatMap(({ earliest: day }) => day ?? []).sort();
  const open = readings
    .filter((reading) => reading.earliest === undefined)
    .flatMap(({ latest: day }) => day ?? [])
    .sort();
  const all = readings.flatMap(({ latest: day }) => day ?? []).sort();
  const starts = readings
    .filter((reading) => reading.latest !== undefined)
    .flatMap(({ earliest: day }) => day ?? [])
    .sort();
  const limit = open.at(-1);
  const final = limit !== undefined && limit >= (starts.at(-1) ?? limit) ? limit : all.at(-1);
  const kind = readings.every((reading) => reading.kind === 'day' && reading.earliest === undefined) ? 'day' : 'range';
  return { kind, earliest, latest: final };
}

function distinct(doubts: readonly DeadlineDoubt[]): readonly DeadlineDoubt[] {
  return doubts.filter((doubt, index) => doubts.findIndex(({ kind }) => kind === doubt.kind) === index);
}
