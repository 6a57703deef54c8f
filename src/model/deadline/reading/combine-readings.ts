import type { CivilDate } from '../../civil-date.ts';
import type { DeadlineDoubt } from '../deadline.ts';
import type { Reading } from '../signs/item.ts';
import type { Entry } from './compose-readings.ts';
import { readEntry } from './read-entry.ts';

/**
 * One reading of all the dates that the words give: a date inside a period narrows it, several dates make a range from
 * the first to the last, alternatives are undetermined, a form of a date that does not exist makes an event with a doubt.
 */
export function combineReadings(entries: readonly Entry[], today: CivilDate): Reading {
  const { dated, doubts: yearDoubts } = withLoneYear(withoutLengths(entries));
  const all = readInOrder(dated, today);
  const readings = all.filter(({ kind }) => kind !== 'event');
  const doubts = distinct([...yearDoubts, ...all.flatMap((reading) => reading.doubts)]);
  const different = narrowest(readings);
  const [only, ...others] = different;
  if (!only) return { kind: 'event', doubts };
  if (others.length === 0) return { ...only, doubts };
  if (entries.some(({ alternative }) => alternative)) return { kind: 'undetermined', doubts };
  if (others.every((each) => isOtherYear(only, each))) return { ...only, doubts: [...doubts, { kind: 'year' }] };
  return { ...span(different), doubts };
}

/** "sous quinzaine, soit le 15 mars": the date explains the length of time. */
function withoutLengths(entries: readonly Entry[]): readonly Entry[] {
  const others = entries.filter(({ period }) => period.length === undefined);
  return others.length === 0 || entries.some(({ alternative }) => alternative) ? entries : others;
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

/** A missing year comes from a later entry that has one ("12 et 20 avril 2023"), else goes on from the entry before. */
function readInOrder(entries: readonly Entry[], today: CivilDate): readonly Reading[] {
  const readings: Reading[] = [];
  let from = today;
  for (const [index, entry] of entries.entries()) {
    const stated = entries
      .slice(index + 1)
      .find(({ period }) => period.year !== undefined && period.month !== undefined);
    const until = stated && entry.period.month !== undefined ? readEntry(stated, today).latest : undefined;
    const reading = readEntry(entry, from, until);
    if (entry.period.year !== undefined && entry.period.month !== undefined) from = reading.earliest ?? from;
    readings.push(reading);
  }
  return readings;
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
