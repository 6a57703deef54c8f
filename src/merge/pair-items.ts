// Which item of one list is which of another that was made of it.

/** Items that say who they are are never another one, whatever stands around them. */
const SURE = /^\["(?:id|action)"/;

/**
 * Each item of a list with its place in the list that it was made of, undefined where it is new. Items are known by their
 * keys; those between the same neighbours, as many on both sides, are old ones reworded.
 */
export function pairItems(old: readonly string[], now: readonly string[]): readonly (number | undefined)[] {
  const places = new Map(old.map((key, place) => [key, place]));
  const paired: (number | undefined)[] = now.map((key) => places.get(key));
  const kept = new Set(paired);
  const leftNow = gapsOf(now, (place) => paired[place]);
  const leftOld = gapsOf(old, (place) => (kept.has(place) ? place : undefined));
  for (const [gap, placesNow] of leftNow) {
    const placesOld = leftOld.get(gap);
    if (placesOld?.length !== placesNow.length) continue;
    for (const [rank, place] of placesNow.entries()) {
      const before = placesOld[rank];
      if (before !== undefined && !SURE.test(old[before] ?? '') && !SURE.test(now[place] ?? '')) paired[place] = before;
    }
  }
  return paired;
}

/** The places of unpaired items, by the pairs before and after them. */
function gapsOf(keys: readonly string[], pairOf: (place: number) => number | undefined): Map<string, number[]> {
  const gaps = new Map<string, number[]>();
  let [before, open]: [number, number[]] = [-1, []];
  const close = (after: number) => {
    if (open.length > 0) gaps.set(`${before} ${after}`, open);
    [before, open] = [after, []];
  };
  for (const place of keys.keys()) {
    const pair = pairOf(place);
    if (pair === undefined) open.push(place);
    else close(pair);
  }
  close(-1);
  return gaps;
}
