// A disk that fails when a test wants it to: the functions of node:fs, replaced while a test file runs.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, afterEach, beforeAll } from 'vitest';

type WatchedDisk = {
  /** How many calls there were; those that a call of the file system makes itself are not counted. */
  call: number;
  /** The call that fails, once; none at 0. */
  failing: number;
  /** Whether all calls after it fail as well, as for a process that is killed there. */
  dies: boolean;
  /** The function that failed. */
  name: string;
  /** What somebody else does before a file is given its second name (linkSync). */
  quicker: () => void;
  /** What somebody else does before a call, by its number, name and what it is given; what it throws, the call answers. */
  meddle: (call: number, name: string, args: readonly unknown[]) => void;
};

const AT_REST = { call: 0, failing: 0, dies: false, name: '', quicker: () => {}, meddle: () => {} };

/** Counts the calls of the file system in the tests of a file, and lets the one at `failing` fail with EIO. */
export function watchDisk(): WatchedDisk {
  const disk: WatchedDisk = { ...AT_REST };
  const real = Object.entries<unknown>(fs).filter(isSync);
  beforeAll(() => replace(watched(real, disk)));
  afterEach(() => Object.assign(disk, AT_REST));
  afterAll(() => replace(real));
  return disk;
}

/** Runs a task with its n-th call failing, and all after it where the process dies there; what it threw, or null, and the call that failed. */
export function failAt(
  disk: WatchedDisk,
  call: number,
  task: () => unknown,
  dies = false,
): { readonly error: unknown; readonly name: string } {
  Object.assign(disk, { call: 0, failing: call, dies, name: '' });
  try {
    task();
    return { error: null, name: disk.name };
  } catch (error) {
    return { error, name: disk.name };
  } finally {
    Object.assign(disk, { failing: 0, dies: false });
  }
}

type Call = (...args: unknown[]) => unknown;
type Calls = readonly (readonly [name: string, call: Call])[];

function isSync(entry: [name: string, value: unknown]): entry is [name: string, call: Call] {
  return typeof entry[1] === 'function' && entry[0].endsWith('Sync');
}

function watched(real: Calls, disk: WatchedDisk): Calls {
  let within = false;
  return real.map(([name, run]) => {
    const call = (...args: unknown[]) => {
      if (within) return run(...args);
      disk.call += 1;
      if (name === 'linkSync') disk.quicker();
      if (disk.call === disk.failing || (disk.dies && disk.failing > 0 && disk.call > disk.failing)) {
        disk.name ||= name;
        throw Object.assign(new Error(`EIO: ${name}`), { code: 'EIO', syscall: name });
      }
      within = true;
      try {
        disk.meddle(disk.call, name, args);
        return run(...args);
      } finally {
        within = false;
      }
    };
    return [name, Object.assign(call, run)];
  });
}

function replace(calls: Calls): void {
  Object.assign(fs, Object.fromEntries(calls));
  syncBuiltinESMExports();
}
