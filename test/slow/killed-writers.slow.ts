// Promise 2: a record is old or new, never half, wherever who writes is killed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { meantName } from '../../src/workspace/temporary-file.ts';
import { folderWith } from '../workspace/workspace-folder.ts';
import { buildPerson, startPerson, useMemory } from './people.ts';
import { randomFrom, runs, tellFigures } from './promise.ts';
import { SEVERAL, versionOf, versionText } from './versions.ts';

const KILLS = runs(1000, 200);
const LANES = 4;

/** Milliseconds in which who has begun is sure to be in the midst of a saving. */
const SPAN = 8;

type Lane = { readonly root: string; acknowledged: number; torn: number; lost: number; between: number; kept: number };

function openLane(): Lane {
  const root = folderWith(Object.fromEntries(SEVERAL.map((file) => [file, versionText(0)])));
  writeFileSync(join(root, 'gtm.yaml'), 'group: Essai\n');
  mkdirSync(join(root, '.gtm'));
  return { root, acknowledged: 0, torn: 0, lost: 0, between: 0, kept: 0 };
}

/** Somebody who saves for ever, killed some milliseconds after the first saving; then what stands is looked at. */
async function killOnce(script: string, lane: Lane, after: number): Promise<void> {
  let saved = 0;
  const { lines } = await startPerson(script, { root: lane.root, task: {} }, (line, child) => {
    if (line.startsWith('done')) saved += 1;
    if (saved === 1) setTimeout(() => child.kill('SIGKILL'), after);
  }).ended;
  const told = lines.filter((line) => line.startsWith('done ')).map((line) => Number(line.slice(5)));
  lane.acknowledged = Math.max(lane.acknowledged, ...told);
  const versions = SEVERAL.map((file) => versionOf(readFileSync(join(lane.root, file), 'utf8')));
  if (versions.includes(-1)) lane.torn += 1;
  if ((versions[0] ?? -1) < lane.acknowledged) lane.lost += 1;
  const [first, second = -1, third = -1] = versions;
  if (second !== third || (first === third ? false : (first ?? 0) % 3 === 0)) lane.between += 1;
  lane.kept += told.length;
}

it(`is old or new after ${KILLS} kills`, async () => {
  useMemory();
  const script = await buildPerson();
  const random = randomFrom(2);
  const lanes = Array.from({ length: LANES }, openLane);
  await Promise.all(
    lanes.map(async (lane) => {
      for (let kill = 0; kill < KILLS / LANES; kill += 1) await killOnce(script, lane, random() * SPAN);
      await killOnce(script, lane, 10 * SPAN);
    }),
  );
  const sum = (key: 'torn' | 'lost' | 'between' | 'kept') => lanes.reduce((total, lane) => total + lane[key], 0);
  const left = lanes.flatMap(({ root }) => readdirSync(join(root, 'meetings')).filter((name) => meantName(name)));
  const [torn, lost, between, kept] = [sum('torn'), sum('lost'), sum('between'), sum('kept')];
  tellFigures('2', { kills: KILLS, saved: kept, torn, lost, 'between two files': between, 'left beside': left.length });
  expect([torn, lost]).toEqual([0, 0]);
  expect(kept).toBeGreaterThan(KILLS / 10);
  expect(left.length).toBeLessThanOrEqual(LANES * SEVERAL.length);
});
