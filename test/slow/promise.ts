// What the tests of the promises share: how much they try, and the figures that they tell.

/** Whether the shortened form is asked for (`TRUST=short`), as after every change; else all of it. */
export const SHORT = process.env.TRUST === 'short';

/** How many runs a test makes, in full and shortened. */
export function runs(full: number, short: number): number {
  return SHORT ? short : full;
}

/** Tells what was tried for a promise and what came of it, on a line of its own: `promise 2 · kills 1000 · torn 0`. */
export function tellFigures(promise: string, figures: Readonly<Record<string, number | string>>): void {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(`${[`promise ${promise}`, ...told].join(' · ')}\n`);
}

/** Numbers from 0 to 1 that a seed decides (mulberry32), so that a run can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
