import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { ActionStatus } from '../../model/meeting/meeting.ts';
import { foldText } from '../../words/fold-text.ts';
import { firstOwner } from '../places.ts';
import type { Sorting } from '../query.ts';
import type { ActionRow } from './action-item.ts';

/** The order in which states call for attention. */
const ATTENTION: readonly ActionStatus[] = ['blocked', 'open', 'in-progress', 'done', 'dropped'];

/** The key that a sorting compares, as text. */
const KEYS: Readonly<Record<Sorting, (followed: FollowedAction) => string>> = {
  due: dueKey,
  meeting: () => '',
  owner: (followed) => foldText(firstOwner(followed) ?? '\uFFFF'),
  status: ({ status }) => String(ATTENTION.indexOf(status)),
  slips: ({ slips }) => String(99_999 - slips).padStart(5, '0'),
};

/**
 * Rows in another order: by last day, undated ones at the end; those equal by it stay in the order of the records.
 * An owner, a status and slips (most first) come before the deadline when they are asked for.
 */
export function sortActions(rows: readonly ActionRow[], sorting: Sorting): readonly ActionRow[] {
  const keyOf = KEYS[sorting];
  const secondOf = sorting === 'meeting' || sorting === 'due' ? undefined : dueKey;
  const bySecond = secondOf ? ranksBy(rows, secondOf) : undefined;
  const byFirst = ranksBy(rows, keyOf);
  const places = Uint32Array.from(rows.keys());
  places.sort((a, b) => {
    const first = (byFirst[a] ?? 0) - (byFirst[b] ?? 0);
    return first || (bySecond ? (bySecond[a] ?? 0) - (bySecond[b] ?? 0) : 0) || a - b;
  });
  return Array.from(places, (place) => rows[place]).filter((row) => row !== undefined);
}

/** The rank of the key of each row among all keys; of the keys themselves each is held once. */
function ranksBy(rows: readonly ActionRow[], keyOf: (followed: FollowedAction) => string): Uint32Array {
  const numbers = new Map<string, number>();
  const keys = Uint32Array.from(rows, ({ followed }) => {
    const key = keyOf(followed);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const ranks = new Uint32Array(numbers.size);
  for (const [rank, [, number]] of [...numbers].sort(([a], [b]) => compare(a, b)).entries()) ranks[number] = rank;
  return keys.map((number) => ranks[number] ?? 0);
}

/** Last day first, then those with a start only, then those without any date. */
function dueKey({ due }: FollowedAction): string {
  if (due?.latest !== undefined) return `0 ${due.latest} ${due.earliest ?? ''}`;
  return due?.earliest === undefined ? '2' : `1 ${due.earliest}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
