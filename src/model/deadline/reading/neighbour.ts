import type { Item } from '../signs/item.ts';

/** The item beside, over articles and the like, in the same clause. */
export function neighbour(items: readonly Item[], index: number, step: 1 | -1): Item | undefined {
  let at = index + step;
  while (items[at]?.type === 'filler') at += step;
  const item = items[at];
  return item?.type === 'break' ? undefined : item;
}
