// A change of several files: all of it or none, whichever call of the disk fails and wherever the process is killed.
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishInterrupted } from '../../../src/workspace/saving/finish-interrupted.ts';
import { hasJournal } from '../../../src/workspace/saving/has-journal.ts';
import { readJournal } from '../../../src/workspace/saving/journal.ts';
import { type FileChange, saveChanges } from '../../../src/workspace/saving/save.ts';
import { failAt, watchDisk } from '../watch-disk.ts';
import { filesBelow, folderWith } from '../workspace-folder.ts';

const disk = watchDisk();

const [A, B, C, GONE] = ['01', '02', '03', '04'].map((day) => `meetings/2023-03-${day}.md`) as [
  string,
  string,
  string,
  string,
];
const OLD = { [A]: 'a', [B]: 'b', [GONE]: 'd', 'structures.yaml': 's' };
const NEW = { [A]: 'A', [B]: 'B', [C]: 'C', 'structures.yaml': 'S' };
const CHANGES: readonly FileChange[] = [
  { file: GONE, before: 'd', after: null },
  { file: A, before: 'a', after: 'A' },
  { file: C, before: null, after: 'C' },
  { file: B, before: 'b', after: 'B' },
  { file: 'structures.yaml', before: 's', after: 'S' },
];

/** What stands in a folder, but for what `.gtm/` holds. */
function stateOf(root: string): Readonly<Record<string, string>> {
  const files = filesBelow(root).filter((file) => !file.startsWith('.gtm/'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

describe('a change of several files', () => {
  it('is all there, and leaves nothing beside it', () => {
    const root = folderWith(OLD);
    saveChanges(root, CHANGES);
    expect(stateOf(root)).toEqual(NEW);
    expect(filesBelow(root).filter((file) => file.startsWith('.gtm/'))).toEqual([]);
  });

  it('is all or nothing, whichever call of the disk fails', () => {
    const failed = new Set<string>();
    for (let call = 1; ; call += 1) {
      const root = folderWith(OLD);
      const { error, name } = failAt(disk, call, () => saveChanges(root, CHANGES));
      if (name === '') break;
      failed.add(name);
      expect([name, withoutTemporaries(stateOf(root))]).toEqual([name, error === null ? NEW : OLD]);
    }
    expect([...failed]).toEqual(expect.arrayContaining(['openSync', 'renameSync', 'linkSync', 'rmSync', 'fsyncSync']));
  });

  it('is finished by who writes next, or was not begun, wherever it is killed', () => {
    const outcomes = new Set<string>();
    for (let call = 1; ; call += 1) {
      const { name, outcome, state } = killedAt(call);
      if (name === '') break;
      expect([call, name, state]).toEqual([call, name, outcome === 'finished' ? NEW : OLD]);
      outcomes.add(outcome);
    }
    expect(outcomes).toEqual(new Set(['not begun', 'finished']));
  });
});

/** What stands when a process is killed at a call, and the next one has written. */
function killedAt(call: number) {
  const root = folderWith(OLD);
  const { name } = failAt(disk, call, () => saveChanges(root, CHANGES), true);
  const finished = finishInterrupted(root, 'meetings');
  saveChanges(root, [{ file: 'gtm.yaml', before: null, after: 'gtm: 1\n' }]);
  const { 'gtm.yaml': _settings, ...state } = withoutTemporaries(stateOf(root));
  expect(hasJournal(root)).toBe(false);
  return { name, outcome: finished?.outcome ?? 'not begun', state };
}

/** The folder of the records is swept when a record of it is written. */
function withoutTemporaries(state: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(state).filter(([file]) => !file.endsWith('.tmp')));
}

/** A workspace in which a change was killed between two files. */
function interrupted(): string {
  for (let call = 1; ; call += 1) {
    const root = folderWith(OLD);
    failAt(disk, call, () => saveChanges(root, CHANGES), true);
    const state = stateOf(root);
    if (state[A] === 'A' && state[B] === 'b' && hasJournal(root)) return root;
    rmSync(root, { recursive: true, force: true });
  }
}

describe('an interrupted change', () => {
  it('is finished once', () => {
    const root = interrupted();
    expect(finishInterrupted(root, 'meetings')).toEqual({
      outcome: 'finished',
      written: expect.arrayContaining([A, B, C, GONE, 'structures.yaml']),
      left: [],
    });
    expect(stateOf(root)).toEqual(NEW);
    expect(finishInterrupted(root, 'meetings')).toBeUndefined();
  });

  it('is left as it is and told, file by file, where somebody has written since', () => {
    const root = interrupted();
    writeFileSync(join(root, B), 'by hand');
    const finished = finishInterrupted(root, 'meetings');
    expect(finished).toMatchObject({ outcome: 'partly', written: expect.arrayContaining([A]) });
    expect(finished?.left).toContain(B);
    expect(stateOf(root)).toMatchObject({ [A]: 'A', [B]: 'by hand', 'structures.yaml': 's' });
    expect(filesBelow(root).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    expect(hasJournal(root)).toBe(false);
  });

  it('is not finished from what does not lie beside it any more', () => {
    const root = interrupted();
    for (const file of filesBelow(root)) if (file.endsWith('.tmp') && file.includes('02.md')) rmSync(join(root, file));
    expect(finishInterrupted(root, 'meetings')).toMatchObject({ outcome: 'partly' });
    expect(stateOf(root)).toMatchObject({ [A]: 'A', [B]: 'b' });
  });

  it.each<readonly [string, (text: string) => string]>([
    ['of another place', (text) => text.replace(/"place":"[^"]*"/, '"place":"elsewhere:/x"')],
    ['that names a file outside', (text) => text.replaceAll('structures.yaml', '../outside')],
    ['that names no record', (text) => text.replaceAll('structures.yaml', 'notes.txt')],
    ['that is cut', (text) => text.slice(0, -20)],
    ['that is no list', () => '{"files":{}}'],
    ['that is null', () => 'null'],
  ])('writes nothing: a journal %s', (_, changed) => {
    const root = interrupted();
    const path = join(root, '.gtm/journal.json');
    const before = stateOf(root);
    writeFileSync(path, changed(readFileSync(path, 'utf8')));
    expect(finishInterrupted(root, 'meetings')?.outcome).not.toBe('finished');
    const after = stateOf(root);
    for (const file of [A, B, GONE, 'structures.yaml']) expect(after[file]).toBe(before[file]);
    expect(hasJournal(root)).toBe(false);
  });

  it('does not follow a link in the place of a record or of its journal', () => {
    const root = interrupted();
    const other = folderWith({ 'secret.md': 'b' });
    rmSync(join(root, B));
    symlinkSync(join(other, 'secret.md'), join(root, B));
    expect(finishInterrupted(root, 'meetings')).toMatchObject({ outcome: 'partly' });
    expect(readFileSync(join(other, 'secret.md'), 'utf8')).toBe('b');
    mkdirSync(join(root, '.gtm'), { recursive: true });
    symlinkSync(join(other, 'secret.md'), join(root, '.gtm/journal.json'));
    expect(readJournal(root)).toBeUndefined();
  });
});
