// Several who write to one file at the same moment: each waits, reads again, and is not refused.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { play } from '../support/play.ts';
import { folderWith } from '../workspace/workspace-folder.ts';

const WRITERS = [1, 2, 3, 4, 5];
const RECORD = 'meetings/2023-03-01.md';
const workspace = () =>
  folderWith({
    'gtm.yaml': 'gtm: 1\n',
    'structures.yaml': 'structures: [{ id: OIM }]\n',
    [RECORD]: `---\ndate: 2023-03-01\nactions:\n${WRITERS.map((n) => `  - { id: a${n}, text: Visiter ${n}, owners: OIM }\n`).join('')}---\n`,
  });

it('refuses none of those whose changes fit together', async () => {
  const cwd = workspace();
  const set = (n: number) => play(['set', `2023-03-01/a${n}`, '--note', `note ${n}.`, '--quiet'], { cwd });
  const done = await Promise.all(WRITERS.map(set));
  expect(done.map(({ exit, err }) => [exit, err])).toEqual(WRITERS.map(() => [0, '']));
  const text = readFileSync(join(cwd, RECORD), 'utf8');
  for (const n of WRITERS) expect(text).toContain(`note ${n}.`);
});

it('gives each its own id, and refuses what fits no longer', async () => {
  const cwd = workspace();
  const added = await Promise.all(WRITERS.map((n) => play(['add', '2023-03-01', `Ajout ${n}`], { cwd })));
  expect(added.map(({ exit }) => exit)).toEqual(WRITERS.map(() => 0));
  const ids = readFileSync(join(cwd, RECORD), 'utf8').match(/id: a\d+/g) ?? [];
  expect([ids.length, new Set(ids).size]).toEqual([10, 10]);
  const names = await Promise.all(WRITERS.map(() => play(['structures', 'add', 'ONG-X'], { cwd })));
  expect(names.map(({ exit }) => exit).sort()).toEqual([0, 2, 2, 2, 2]);
});

it('lets an editor win that saves what can be read, and refuses what cannot', async () => {
  const cwd = workspace();
  const done = play(['set', '2023-03-01/a1', '--note', 'par gtm'], { cwd });
  writeFileSync(join(cwd, RECORD), `${readFileSync(join(cwd, RECORD), 'utf8')}\nÀ la main.\n`);
  expect((await done).exit).toBe(0);
  const both = readFileSync(join(cwd, RECORD), 'utf8');
  expect([both.includes('À la main.'), both.includes('par gtm')]).toEqual([true, true]);
});
