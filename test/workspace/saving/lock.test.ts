import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/model/errors.ts';
import { withLock } from '../../../src/workspace/saving/lock.ts';
import { saveChanges } from '../../../src/workspace/saving/save.ts';
import { folderWith } from '../workspace-folder.ts';

const LOCKS = '.gtm/locks';
const MACHINE = encodeURIComponent(hostname()).replaceAll('_', '%5F');
const WORD = '0b5e6a3c-1f2d-4c3b-9a8e-7d6c5b4a3f2e';

/** A process of a number, on a machine where only these others live. */
const holder = (pid: number, alive: readonly number[] = [], patience = 300) => ({
  pid,
  isAlive: (other: number) => alive.includes(other),
  patience,
});

const withLockFile = (name: string) => folderWith({ [`${LOCKS}/${name}`]: '' });
const left = (root: string) => readdirSync(join(root, LOCKS));

describe('withLock', () => {
  it('holds one lock while the task runs, and none after', async () => {
    const root = folderWith();
    const seen = await withLock(root, holder(11), () => left(root));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(new RegExp(`^${MACHINE.replace(/[.*+?]/g, '\\$&')}_11_\\d*_[0-9a-z.-]*_[0-9a-f-]{36}$`));
    expect(left(root)).toEqual([]);
  });

  it('releases it when the task fails', async () => {
    const root = folderWith();
    const task = () => {
      throw new Error('full');
    };
    await expect(withLock(root, holder(11), task)).rejects.toThrow('full');
    expect(left(root)).toEqual([]);
  });

  it('waits no longer when it is interrupted', async () => {
    const root = withLockFile(`${MACHINE}_12_${WORD}`);
    const task = () => expect.unreachable('another one holds the lock');
    const told = withLock(root, { ...holder(11, [12], 60_000), isInterrupted: () => true }, task);
    await expect(told).rejects.toMatchObject({ exit: 3 });
    expect(left(root)).toHaveLength(1);
  });

  it('loses no edit of several writers', async () => {
    const root = folderWith({ count: '0' });
    const pids = [1, 2, 3, 4, 5, 6];
    const add = () => {
      const before = readFileSync(join(root, 'count'), 'utf8');
      saveChanges(root, [{ file: 'count', before, after: String(Number(before) + 1) }]);
    };
    await Promise.all(pids.flatMap((pid) => [1, 2, 3].map(() => withLock(root, holder(pid, pids, 20_000), add))));
    expect([readFileSync(join(root, 'count'), 'utf8'), left(root)]).toEqual(['18', []]);
  });

  it.each([
    ['of a process that is gone', `${MACHINE}_99_${WORD}`, holder(11, [])],
    ['of an older process with the same number', `${MACHINE}_11_${WORD}`, holder(11, [11])],
  ])('sweeps the lock %s', async (_name, lock, own) => {
    const root = withLockFile(lock);
    expect(await withLock(root, own, () => left(root).includes(lock))).toBe(false);
    expect(left(root)).toEqual([]);
  });

  it.each([
    ['of a process that lives', `${MACHINE}_99_${WORD}`],
    ['of another machine', `elsewhere_99_${WORD}`],
    ['of another machine, with the same number', `elsewhere_11_${WORD}`],
  ])('waits for the lock %s, and is refused', async (_name, lock) => {
    const root = withLockFile(lock);
    let ran = false;
    const task = () => {
      ran = true;
    };
    const refused = await withLock(root, holder(11, [99]), task).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UserError);
    expect([(refused as UserError).exit, ran, left(root)]).toEqual([3, false, [lock]]);
  });

  const kernel = { boot: () => 'b2', startOf: (pid: number) => (pid === 99 ? '500' : '100') };
  const withKernel = { ...holder(11, [99]), kernel };
  const DAY = 86_400_000;
  const aged = (lock: string, milliseconds: number) => {
    const root = withLockFile(lock);
    const then = new Date(statSync(join(root, LOCKS, lock)).mtimeMs - milliseconds);
    utimesSync(join(root, LOCKS, lock), then, then);
    return root;
  };

  it.each([
    ['whose number another process has by now', `${MACHINE}_99_499_b2_${WORD}`, 0],
    ['of this machine before it was started again', `${MACHINE}_99_500_b1_${WORD}`, 400 * DAY],
    ['of another machine that has not come back', `elsewhere_99_500_b1_${WORD}`, 601_000],
    ['that an older version left on another machine', `elsewhere_99_${WORD}`, 601_000],
  ])('sweeps the lock of a process %s', async (_name, lock, age) => {
    const root = aged(lock, age);
    expect(await withLock(root, withKernel, () => left(root).includes(lock))).toBe(false);
    expect(left(root)).toEqual([]);
  });

  it.each([
    ['that lives, stopped for a day', `${MACHINE}_99_500_b2_${WORD}`, DAY],
    ['that lives, whose start is not known', `${MACHINE}_99__b2_${WORD}`, DAY],
    ['of a machine of the same name, a moment ago', `${MACHINE}_98_500_b1_${WORD}`, 0],
    ['of another machine, nine minutes ago', `elsewhere_99_500_b1_${WORD}`, 540_000],
  ])('waits for the lock of a process %s', async (_name, lock, age) => {
    const root = aged(lock, age);
    await expect(withLock(root, withKernel, () => 'ran')).rejects.toMatchObject({ exit: 3 });
    expect(left(root)).toEqual([lock]);
  });

  it('says how long it waited', async () => {
    const root = withLockFile(`elsewhere_99_${WORD}`);
    await expect(withLock(root, holder(11, [], 1_200), () => 'ran')).rejects.toThrow(/waited [1-9]\d* s/);
  });

  it('goes on when the other is done', async () => {
    const root = withLockFile(`${MACHINE}_99_${WORD}`);
    const alive = [99];
    setTimeout(() => alive.pop(), 60);
    expect(await withLock(root, holder(11, alive, 20_000), () => left(root).length)).toBe(1);
  });

  it('takes other files for no lock, and leaves them alone', async () => {
    const names = ['.DS_Store', 'notes.txt', `${MACHINE}_x_${WORD}`, `${MACHINE}_9`];
    const root = folderWith(Object.fromEntries(names.map((name) => [`${LOCKS}/${name}`, ''])));
    expect(await withLock(root, holder(11), () => 'done')).toBe('done');
    expect(left(root).sort()).toEqual([...names].sort());
  });

  it.each(['.gtm', LOCKS])('does not write where a link leads in the place of %s', async (path) => {
    const [root, other] = [folderWith(), folderWith()];
    if (path === LOCKS) mkdirSync(join(root, '.gtm'));
    symlinkSync(other, join(root, path));
    await expect(withLock(root, holder(11), () => writeFileSync(join(root, 'x'), ''))).rejects.toThrow(UserError);
    expect([readdirSync(other), existsSync(join(root, 'x'))]).toEqual([[], false]);
  });
});
