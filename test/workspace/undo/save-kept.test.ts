import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileChange } from '../../../src/workspace/saving/save.ts';
import { keptChanges } from '../../../src/workspace/undo/kept-changes.ts';
import { saveKept, type WrittenParts } from '../../../src/workspace/undo/save-kept.ts';
import { planTakeBack, takeBack } from '../../../src/workspace/undo/take-back.ts';
import { watchDisk } from '../watch-disk.ts';
import { filesBelow, folderWith } from '../workspace-folder.ts';

const disk = watchDisk();
const at = new Date('2023-04-20T12:00:00Z');
const A = 'meetings/2023-03-01.md';
const B = 'meetings/2023/2023-04-12.md';

const save = (root: string, changes: readonly FileChange[], parts?: WrittenParts) =>
  saveKept(root, changes, { at, command: 'gtm set', ...(parts ? { parts } : {}) });
const change = (file: string, before: string | null, after: string | null) => ({ file, before, after });
const records = (root: string) =>
  Object.fromEntries(
    filesBelow(root)
      .filter((file) => !file.startsWith('.gtm'))
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );

function back(root: string): void {
  const [last] = keptChanges(root).kept;
  if (!last) expect.unreachable('a change is kept');
  takeBack(root, last, planTakeBack(root, last, 'meetings'));
}

describe('a change that is kept', () => {
  it('is taken back with all its files, changed, created and removed; the one before it next', () => {
    const start = { [A]: '\uFEFFé\r\n', 'structures.yaml': 'x' };
    const root = folderWith(start);
    save(root, [change(A, '\uFEFFé\r\n', 'b'), change(B, null, 'new'), change('gtm.yaml', '', 'y')]);
    save(root, [change('structures.yaml', 'x', null), change(A, 'b', 'c')]);
    expect(records(root)).toEqual({ [A]: 'c', [B]: 'new', 'gtm.yaml': 'y' });
    back(root);
    expect(records(root)).toEqual({ [A]: 'b', [B]: 'new', 'gtm.yaml': 'y', 'structures.yaml': 'x' });
    back(root);
    expect(records(root)).toEqual(start);
    expect(keptChanges(root)).toEqual({ kept: [], others: 0 });
    expect(readdirSync(join(root, '.gtm/undo'))).toEqual([]);
  });

  it('is one with the other parts of its command, unless somebody wrote in between', () => {
    const root = folderWith({ [A]: 'a' });
    const parts = {};
    save(root, [change(A, 'a', 'b')], parts);
    save(root, [change(B, null, 'new')], parts);
    save(root, [change(A, 'b', 'c')], parts);
    expect(keptChanges(root).kept.map(({ files }) => files.map(({ file }) => file))).toEqual([[A, B]]);
    writeFileSync(join(root, A), 'theirs');
    save(root, [change(A, 'theirs', 'd')], parts);
    expect(keptChanges(root).kept).toHaveLength(2);
    back(root);
    expect(records(root)).toEqual({ [A]: 'theirs', [B]: 'new' });
    expect(() => back(root)).toThrow(/2023-03-01\.md has changed since/);
  });

  it('is one of twenty, of 16 MB at most together; no trace is left of the others, and of killed processes', () => {
    const root = folderWith({ [A]: '0', '.gtm/undo/left.tmp': 'x' });
    for (let count = 0; count < 25; count += 1) save(root, [change(A, `${count}`, `${count + 1}`)]);
    expect(keptChanges(root).kept).toHaveLength(20);
    const large = 'x'.repeat(7_000_000);
    save(root, [change(A, '25', large)]);
    save(root, [change(A, large, `${large}1`)]);
    save(root, [change(A, `${large}1`, large)]);
    save(root, [change(A, large, 'y')]);
    const names = readdirSync(join(root, '.gtm/undo'));
    expect(names).toHaveLength(2);
    const size = names.reduce((sum, name) => sum + statSync(join(root, '.gtm/undo', name)).size, 0);
    expect(size).toBeLessThan(16 * 1024 * 1024);
  });

  it('is written all the same when it cannot be kept', () => {
    const large = 'x'.repeat(17 * 1024 * 1024);
    const root = folderWith({ [A]: large });
    expect(save(root, [change(A, large, 'b')])).toBe('too-large');
    const linked = folderWith({ [A]: 'a' });
    mkdirSync(join(linked, '.gtm'));
    symlinkSync(linked, join(linked, '.gtm/undo'));
    expect(save(linked, [change(A, 'a', 'b')])).toBe('not-written');
    expect([records(root)[A], records(linked)[A]]).toEqual(['b', 'b']);
    expect(readdirSync(linked).sort()).toEqual(['.gtm', 'meetings']);
  });

  it('is nothing where nothing changes', () => {
    const root = folderWith({ [A]: 'a' });
    expect(save(root, [change(A, 'a', 'a')])).toBe('kept');
    expect(keptChanges(root).kept).toEqual([]);
  });

  it('lets no failure of the disk lose a change that was written, and is whole or not there', () => {
    const outcomes: string[] = [];
    for (let call = 1; ; call += 1) {
      const root = folderWith({ [A]: 'old' });
      const outcome = outcomeAt(call, root);
      if (disk.name === '') break;
      outcomes.push(outcome);
      const { text, kept } = EXPECTED[outcome];
      expect(records(root)).toEqual({ [A]: text });
      expect([keptChanges(root).kept.length, keptChanges(root).others]).toEqual([kept, 0]);
      if (kept) back(root);
      expect(records(root)).toEqual({ [A]: kept ? 'old' : text });
    }
    expect(new Set(outcomes)).toEqual(new Set(Object.keys(EXPECTED)));
  });
});

/** What the record then says, and how many changes can be taken back. */
const EXPECTED = {
  refused: { text: 'old', kept: 0 },
  'not-written': { text: 'new', kept: 0 },
  kept: { text: 'new', kept: 1 },
};

/** What comes of a change when the n-th call of the file system fails. */
function outcomeAt(call: number, root: string): keyof typeof EXPECTED {
  Object.assign(disk, { call: 0, failing: call, name: '' });
  try {
    const keeping = save(root, [change(A, 'old', 'new')]);
    return keeping === 'too-large' ? expect.unreachable() : keeping;
  } catch {
    return 'refused';
  } finally {
    disk.failing = 0;
  }
}
