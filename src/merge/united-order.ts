// The order of a list that two people changed.

/** A list in three states, by the names of its items: a name that is in two of them is the same item. */
export type ThreeOrders = {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
};

/**
 * All names in one order that is the same whichever side is ours: the old ones as whoever moved them has them, each new one
 * behind the old one that it was put behind. New ones of both sides in one place go by `compare`, those of a side in their
 * own order. Null where both sides moved old ones differently.
 */
export function unitedOrder(
  { base: old, ours, theirs }: ThreeOrders,
  compare: (one: string, other: string) => number,
): readonly string[] | null {
  const base = withShared(old, ours, theirs);
  const [known, one, other] = [new Set(base), new Set(ours), new Set(theirs)];
  const order = oldOrder(base, ours, theirs);
  if (!order) return null;
  const [mine, yours] = [newBehind(ours, known), newBehind(theirs, known)];
  const merged = [START, ...order].flatMap((anchor) => [
    ...(anchor === START ? [] : [anchor]),
    ...interleaved(mine.get(anchor) ?? [], yours.get(anchor) ?? [], compare),
  ]);
  // One that both put in, in two places, stays where it comes first.
  return [...new Set(merged)].filter((name) => one.has(name) || other.has(name));
}

const START = '';

/** The old names with the new ones that both sides put in one place. */
function withShared(base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const old = new Set(base);
  const isShared = (name: string) => !old.has(name) && ours.includes(name) && theirs.includes(name);
  const [mine, yours] = [ours, theirs].map((side) => {
    const behind = newBehind(
      side.filter((name) => old.has(name) || isShared(name)),
      old,
    );
    return [START, ...base].flatMap((name) => [...(name === START ? [] : [name]), ...(behind.get(name) ?? [])]);
  });
  return mine && mine.join('\n') === yours?.join('\n') ? mine : base;
}

/** The old names as the side has them that moved any; those that one side took out keep their place. */
function oldOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | null {
  const [mine, yours] = [isInOrder(base, ours), isInOrder(base, theirs)];
  if (mine && yours) return base;
  const moved = (side: readonly string[]) => side.filter((name) => base.includes(name));
  const [a, b] = [moved(ours), moved(theirs)];
  if (!mine && !yours && a.join('\n') !== b.join('\n')) return null;
  const order = mine ? b : a;
  // An item that only the side that moved nothing still has.
  return order.length === base.length ? order : [...order, ...base.filter((name) => !order.includes(name))];
}

/** Whether the old names of a side are in the order that they had. */
function isInOrder(base: readonly string[], side: readonly string[]): boolean {
  const places = new Map(base.map((name, place) => [name, place]));
  let last = -1;
  for (const name of side) {
    const place = places.get(name) ?? last;
    if (place < last) return false;
    last = place;
  }
  return true;
}

/** The new names of a side, by the old one that each stands behind. */
function newBehind(side: readonly string[], old: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const behind = new Map<string, string[]>();
  let anchor = START;
  for (const name of side) {
    if (old.has(name)) anchor = name;
    else behind.set(anchor, [...(behind.get(anchor) ?? []), name]);
  }
  return behind;
}

/** Two lists in one: the next is always the lesser of the two that come next. */
function interleaved(
  one: readonly string[],
  other: readonly string[],
  compare: (one: string, other: string) => number,
): readonly string[] {
  const merged: string[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [mine, yours] = [one[i], other[j]];
    if (yours === undefined || (mine !== undefined && compare(mine, yours) <= 0)) {
      merged.push(mine ?? '');
      i += 1;
    } else {
      merged.push(yours);
      j += 1;
    }
  }
  return merged;
}
