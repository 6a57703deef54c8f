// What is written is not told as refused, whatever fails after it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { play } from '../support/play.ts';
import { watchDisk } from '../workspace/watch-disk.ts';
import { folderWith } from '../workspace/workspace-folder.ts';

const disk = watchDisk();

const RECORD = 'meetings/2023-03-01.md';
const FILES = {
  [RECORD]: '---\ndate: 2023-03-01\nactions:\n  - { id: a1, text: Lire, owners: DRECM/R }\n---\n',
  'gtm.yaml': 'group: Essai\n',
  'structures.yaml': 'structures: [{ id: DRECM/R }]\n',
};

/** Refuses the calls of these names, at these places, once the record has been written. */
function refuse(root: string, name: string, place: RegExp): void {
  const before = readFileSync(join(root, RECORD), 'utf8');
  disk.meddle = (_, called, [path]) => {
    if (called !== name || !place.test(String(path)) || readFileSync(join(root, RECORD), 'utf8') === before) return;
    throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: name });
  };
}

it.each([
  ['the lock cannot be removed', 'rmSync', /locks/],
  ['nobody can say whether a change was interrupted', 'lstatSync', /journal/],
  ['the workspace cannot be found any more', 'existsSync', /./],
])('%s', async (_, name, place) => {
  const root = folderWith(FILES);
  refuse(root, name, place);
  expect(await play(['set', '2023-03-01/a1', '--note', 'Une note'], { cwd: root })).toMatchObject({ exit: 0 });
  expect(readFileSync(join(root, RECORD), 'utf8')).toContain('Une note');
});

it('what was taken back is told so, where what was kept of it stays', async () => {
  const root = folderWith(FILES);
  await play(['set', '2023-03-01/a1', '--note', 'Une note'], { cwd: root });
  refuse(root, 'rmSync', /undo/);
  expect(await play(['undo', '--yes'], { cwd: root })).toMatchObject({ exit: 0 });
  expect(readFileSync(join(root, RECORD), 'utf8')).toBe(FILES[RECORD]);
});
