// Promise 15: merges lose nothing unreported. Clones in which people work by our commands and by hand, merged in any order.
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWhereStale } from '../support/built-program.ts';
import { play } from '../support/play.ts';
import { type Clone, clonesOf, DEEDS, lossesIn, merge, work } from './clones/clone.ts';
import { randomFrom, runs, tellFigures } from './promise.ts';

beforeAll(buildWhereStale, 120_000);

const NAMES = Object.keys(DEEDS);

/** How many sequences, and of how many operations: `MERGES=500x50` asks for more than the suite does. */
const [SEQUENCES, OPERATIONS] = (process.env.MERGES ?? `${runs(50, 3)}x30`).split('x').map(Number) as [number, number];

type Figures = {
  operations: number;
  edits: number;
  merges: number;
  conflicts: number;
  'told by check': number;
  lost: number;
};

async function isToldByCheck(clone: Clone): Promise<boolean> {
  return (await play(['check'], { cwd: clone.root, today: '2023-05-20' })).exit === 1;
}

async function sequence(seed: number, driver: boolean, figures: Figures): Promise<readonly string[]> {
  const random = randomFrom(seed);
  const clones = clonesOf(3, driver);
  const faults: string[] = [];
  const some = () => clones[Math.floor(random() * clones.length)] as Clone;
  const mergeTwo = async (into: Clone, from: Clone) => {
    figures.merges += 1;
    if (merge(into, from) === 'conflict') figures.conflicts += 1;
    const losses = lossesIn(into);
    if (losses.length > 0 && (await isToldByCheck(into))) figures['told by check'] += 1;
    else faults.push(...losses.map((loss) => `${seed}: ${loss}`));
  };
  for (let at = 0; at < OPERATIONS; at += 1) {
    figures.operations += 1;
    const [one, other] = [some(), some()];
    if (random() < 0.2 && one !== other) await mergeTwo(one, other);
    else if (await work(one, NAMES[Math.floor(random() * NAMES.length)] ?? '', `mot${seed}x${at}x`, random))
      figures.edits += 1;
  }
  const [first, ...others] = clones as [Clone, ...Clone[]];
  for (const other of others) await mergeTwo(first, other);
  return faults;
}

describe.each([true, false])('three clones, with the driver: %s', (driver) => {
  it('has every acknowledged edit, or a conflict of git, or a finding of check', async () => {
    const figures = { operations: 0, edits: 0, merges: 0, conflicts: 0, 'told by check': 0, lost: 0 };
    const faults: string[] = [];
    for (let seed = 1; seed <= SEQUENCES; seed += 1) faults.push(...(await sequence(seed, driver, figures)));
    tellFigures(`15 ${driver ? 'with the driver' : 'git alone'}`, { ...figures, lost: faults.length });
    expect(faults).toEqual([]);
    expect(figures.merges).toBeGreaterThan(figures.conflicts);
  });
});

describe('two people between two meetings', () => {
  it('seldom have a conflict, where git alone often has one', async () => {
    const pairs = runs(200, 12);
    const conflicts = { driver: 0, git: 0 };
    for (const way of ['driver', 'git'] as const)
      for (let seed = 1; seed <= pairs; seed += 1) {
        const random = randomFrom(seed);
        const [one, other] = clonesOf(2, way === 'driver') as [Clone, Clone];
        for (const [place, clone] of [one, other, one, other, one, other, one, other].entries())
          await work(clone, NAMES[Math.floor(random() * NAMES.length)] ?? '', `mot${place}x`, random);
        if (merge(one, other) === 'conflict') conflicts[way] += 1;
      }
    tellFigures('15, four edits of two people', {
      merges: pairs,
      'conflicts with the driver': conflicts.driver,
      'of git alone': conflicts.git,
    });
    expect(conflicts.driver).toBeLessThan(conflicts.git);
  });
});
