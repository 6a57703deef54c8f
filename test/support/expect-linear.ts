import { expect } from 'vitest';
import { processorTime } from './processor-time.ts';

/** Milliseconds below which nothing is told: the compiler and the collector of garbage cost as much, whatever is read. */
const FLOOR = 300;
/** A text of 4 times the size costs 4 times as much where reading is linear, and 16 times where it is quadratic. */
const STEP = 4;
const MOST = 10;

/**
 * Fails where `read` costs more than in proportion to the size it is given: by what a quarter of that size costs, so that no
 * machine is too slow. The least of two runs counts for each.
 */
export async function expectLinear(
  read: (size: number) => unknown,
  size: number,
  clock: () => number = processorTime,
): Promise<void> {
  const costOf = async (length: number) => {
    const start = clock();
    await read(length);
    return clock() - start;
  };
  const first = await costOf(size);
  if (first <= FLOOR) return;
  const quarter = Math.ceil(size / STEP);
  const most = Math.max(FLOOR, MOST * Math.min(await costOf(quarter), await costOf(quarter)));
  const cost = first <= most ? first : Math.min(first, await costOf(size));
  expect(cost, `milliseconds for a size of ${size}`).toBeLessThanOrEqual(most);
}
