// Lengths of time said in several words: "1 mois et 15 jours", "un an et demi", "2 years 21 days later".
import type { TimeUnit } from '../../../words/time-units.ts';
import type { CivilDate } from '../../civil-date.ts';
import type { Item, Length } from '../signs/item.ts';
import { delay, moment, partOf, shift } from '../signs/offsets.ts';

/** One item for lengths that follow each other, each smaller than the one before. A half that no length precedes stays. */
export function joinLengths(items: readonly Item[], today: CivilDate): readonly Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const at = lastLength(joined);
    const whole = at < 0 ? undefined : together(joined[at], item, today);
    if (whole) joined.splice(at, joined.length - at, whole);
    else joined.push(item);
  }
  return joined;
}

/** The place of a length to which the next item may belong: the last one, or before an "et", a comma or a filler; -1 for none. */
function lastLength(items: readonly Item[]): number {
  const last = items.at(-1);
  const tied = last?.type === 'join' ? last.join === 'and' : last?.type === 'break' && last.comma;
  const at = items.length - (tied ? 2 : 1);
  return isLength(items[at]) ? at : -1;
}

function isLength(item: Item | undefined): boolean {
  return item?.type === 'period' && item.length !== undefined && item.lengths !== undefined;
}

function together(first: Item | undefined, second: Item, today: CivilDate): Item | undefined {
  const lengths = first?.type === 'period' ? (first.lengths ?? []) : [];
  const unit = lengths.at(-1)?.unit;
  if (unit === undefined) return undefined;
  if (second.type === 'half') return delay([...lengths, ...partOf(0.5, unit)], today);
  const more = second.type === 'period' || second.type === 'part' ? second.lengths : undefined;
  if (!more || !areSmaller(more, unit)) return undefined;
  const all = [...lengths, ...more];
  if (second.type === 'part') return shift(all, second.back === true);
  const isMoment = [first, second].some((each) => each?.type === 'period' && each.length === 'moment');
  return isMoment ? moment(all, today) : delay(all, today);
}

function areSmaller(lengths: readonly Length[], unit: TimeUnit): boolean {
  return lengths.every((each) => SIZES.indexOf(each.unit) < SIZES.indexOf(unit));
}

const SIZES: readonly TimeUnit[] = [
  'hour',
  'day',
  'week',
  'fortnight',
  'quinzaine',
  'month',
  'quarter',
  'semester',
  'year',
];
