import { describe, expect, it } from 'vitest';
import { expectLinear } from './support/expect-linear.ts';

/** A reading that takes so many steps for a size, on a machine that takes so long for a step; and what it was asked. */
function counted(steps: (size: number) => number, millisecondsPerStep = 1) {
  let time = 0;
  const sizes: number[] = [];
  const read = (size: number) => {
    sizes.push(size);
    time += steps(size) * millisecondsPerStep;
  };
  return { sizes, check: () => expectLinear(read, 4000, () => time) };
}

describe('expectLinear', () => {
  it.each([
    ['quadratic', (size: number) => size ** 2],
    ['cubic', (size: number) => size ** 3],
    ['quadratic beside much that is linear', (size: number) => size ** 2 + 500 * size],
    ['exponential', (size: number) => 2 ** (size / 100)],
  ])('fails where reading is %s, however fast the machine', async (_, steps) => {
    await expect(counted(steps).check()).rejects.toThrow('milliseconds for a size of 4000');
    await expect(counted(steps, 0.001).check()).rejects.toThrow('milliseconds for a size of 4000');
  });

  it.each([
    ['constant', () => 5000],
    ['linear', (size: number) => size],
    ['linear times a logarithm', (size: number) => size * Math.log2(size)],
  ])('is content where reading is %s, however slow the machine', async (_, steps) => {
    await counted(steps).check();
    await counted(steps, 1000).check();
  });

  it('asks no more where reading costs less than what is not worth a word', async () => {
    const { sizes, check } = counted((size) => size ** 2, 1e-5);
    await check();
    expect(sizes).toEqual([4000]);
  });

  it('lets one slow run pass', async () => {
    let run = 0;
    const { check } = counted((size) => (run++ === 0 ? 50 * size : size));
    await check();
    expect(run).toBe(4);
  });
});
