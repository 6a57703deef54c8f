// What of a deadline no date took: a phrase is read whole or not at all.
import type { Item } from '../signs/item.ts';
import { neighbour } from './neighbour.ts';

/**
 * A number, a half or a unit that no date took, and that counts or names nothing either ("deux ateliers", "salle 3"): then
 * something of the words was not understood, and a date that ignores it may be false.
 */
export function isLeft(items: readonly Item[], settled: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.type === 'half') return true;
  if (settled[index]?.type !== 'word') return false;
  if (item?.type === 'period') {
    // "un atelier de 5 jours": how long it takes.
    const of = items[index - 1];
    const counts = item.weak === 'digits' || (item.length !== undefined && !(of?.type === 'filler' && of.of));
    return counts && isBesideDate(settled, index);
  }
  if (item?.type !== 'number' && item?.type !== 'unit') return false;
  const [before, after] = [neighbour(items, index, -1), neighbour(items, index, 1)];
  if (followsLength(items, index) || standsApart(items, index)) return true;
  const isNamed = after?.type === 'word' || (before?.type === 'word' && after?.type !== 'join');
  return !isNamed && isBesideDate(settled, index);
}

/** "1 mois et 15 …": more of that length. */
function followsLength(items: readonly Item[], index: number): boolean {
  const [length, join] = items.slice(Math.max(0, index - 2), index);
  return join?.type === 'join' && length?.type === 'period' && length.length !== undefined;
}

/** "[Sept] 04, 2014": nothing but figures between two punctuation marks, which are no number of a line ("2. 12 avril"). */
function standsApart(items: readonly Item[], index: number): boolean {
  const first = items.findLastIndex((item, at) => at < index && item.type === 'break');
  const end = items.findIndex((item, at) => at > index && item.type === 'break');
  const clause = items.slice(first + 1, end < 0 ? items.length : end);
  const mark = items[end];
  const isLine = first < 0 && !(mark?.type === 'break' && mark.comma);
  const bare = clause.every(({ type }) => ['number', 'unit', 'filler', 'join'].includes(type));
  return bare && !isLine && items.some(({ type }) => type === 'period');
}

/** Whether a date stands between the two punctuation marks around an item. */
function isBesideDate(items: readonly Item[], index: number): boolean {
  return [1, -1].some((step) => {
    for (let at = index + step; items[at] && items[at]?.type !== 'break'; at += step)
      if (items[at]?.type === 'period' || items[at]?.type === 'weekday') return true;
    return false;
  });
}
