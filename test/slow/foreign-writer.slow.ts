// Promise 3: an editor that saved meanwhile wins, at whichever call of the disk it saves, and however it does.
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { contextOf } from '../support/play.ts';
import { watchDisk } from '../workspace/watch-disk.ts';
import { folderWith } from '../workspace/workspace-folder.ts';
import { useMemory } from './people.ts';
import { runs, SHORT, tellFigures } from './promise.ts';

const INTERLEAVINGS = runs(1000, 150);

const disk = watchDisk();

const [FIRST, SECOND] = ['meetings/2023-03-01.md', 'meetings/2023-03-08.md'] as const;
const record = (date: string) =>
  `---\ndate: ${date}\nactions:\n  - { id: a1, text: Lire, owners: DRECM/R }\n---\n\nLe corps.\n`;
const FILES = {
  [FIRST]: record('2023-03-01'),
  [SECOND]: record('2023-03-08'),
  'gtm.yaml': 'group: Essai\n',
  'structures.yaml': 'structures: [{ id: DRECM/R }]\n',
};

/** How editors save: in the same place, as a new file of that name, or at the end of the old one. */
const SAVES: readonly ((path: string, text: string) => void)[] = [
  (path, text) => writeFileSync(path, text),
  (path, text) => {
    writeFileSync(`${path}~`, text);
    renameSync(`${path}~`, path);
  },
  (path) => appendFileSync(path, 'Une ligne de l’éditeur.\n'),
];

const COMMANDS: readonly (readonly string[])[] = [
  ['set', '2023-03-01/a1', '--note', 'Une note'],
  ['set', '2023-03-08/a1', '2023-03-01/a1', '--note', 'Une note'],
  ['amend', '2023-03-01/a1', '--due', '2023-06'],
  ['done', '2023-03-01/a1', '--note', 'Une note'],
  ['drop', '2023-03-08/a1', '2023-03-01/a1', '--note', 'Une note'],
  ['add', '2023-03-01', 'Visiter le centre', '--owner', 'DRECM/R'],
];

/** An edit with an editor that saves the first record at a call; whether what it saved is there. */
async function editedAt(call: number, args: readonly string[], save: (path: string, text: string) => void) {
  const root = folderWith(FILES);
  const path = join(root, FIRST);
  let name = '';
  disk.call = 0;
  disk.meddle = (at, called, [, to]) => {
    if (at !== call) return;
    name = called === 'renameSync' && to === path ? 'window' : called;
    if (name !== 'window') save(path, `${readFileSync(path, 'utf8')}Une ligne de l’éditeur.\n`);
  };
  const err: string[] = [];
  const exit = await main(args, contextOf({ cwd: root }, [], err));
  disk.meddle = () => {};
  const now = readFileSync(path, 'utf8');
  return { name, exit, kept: now.endsWith('Une ligne de l’éditeur.\n'), now };
}

type Figures = Record<'interleavings' | 'overwritten' | 'edited as well' | 'refused', number>;

/** Every command with every way of saving, at one call; the names of the calls. */
async function interleavedAt(call: number, figures: Figures): Promise<readonly string[]> {
  const names: string[] = [];
  for (const [args, save] of COMMANDS.flatMap((each) => SAVES.map((way) => [each, way] as const))) {
    const { name, exit, kept, now } = await editedAt(call, args, save);
    if (name === '') continue;
    names.push(name);
    // Between the last look and the rename no program can look: the one moment that is left out.
    if (name === 'window') continue;
    figures.interleavings += 1;
    if (!kept) figures.overwritten += 1;
    if (exit !== 0) figures.refused += 1;
    else if (kept && /Une note|2023-06|Visiter/.test(now)) figures['edited as well'] += 1;
  }
  return names;
}

it(`overwrites nothing in ${INTERLEAVINGS} interleavings`, async () => {
  useMemory();
  const figures: Figures = { interleavings: 0, overwritten: 0, 'edited as well': 0, refused: 0 };
  const names: string[] = [];
  for (let call = 1; ; call += runs(1, 5)) {
    const called = await interleavedAt(call, figures);
    if (called.length === 0) break;
    names.push(...called);
  }
  tellFigures('3, an editor that saves meanwhile', figures);
  expect(figures.overwritten).toBe(0);
  expect(figures.interleavings).toBeGreaterThanOrEqual(INTERLEAVINGS);
  expect(names).toContain(SHORT ? 'openSync' : 'window');
});
