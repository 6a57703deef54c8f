import { lstatSync } from 'node:fs';
import { recordIdOf } from '../../record/read-record.ts';
import type { RecordEntry } from '../list-records.ts';
import { isRecordId } from '../open.ts';

/** Numbers for each file: its size, mtime, ctime (ms) and inode. Not numbers for what is no record or is gone. */
export const STATE = 4;

/**
 * The states of files, taken before they are read. A file that has the state of the index is the file that was read for it:
 * an edit changes at least one of the four.
 */
export function fileStates(root: string, entries: readonly RecordEntry[]): Float64Array {
  const states = new Float64Array(entries.length * STATE).fill(Number.NaN);
  for (const [at, { file, kind }] of entries.entries()) {
    if (kind !== 'record' || !isRecordId(recordIdOf(file))) continue;
    const stats = lstatSync(`${root}/${file}`, { throwIfNoEntry: false });
    if (!stats?.isFile()) continue;
    const place = at * STATE;
    states[place] = stats.size;
    states[place + 1] = stats.mtimeMs;
    states[place + 2] = stats.ctimeMs;
    states[place + 3] = stats.ino;
  }
  return states;
}

/** Whether a file has the state that another list has of it; never true for one that was not settled. */
export function isSameState(states: Float64Array, at: number, others: Float64Array, place: number): boolean {
  const [left, right] = [at * STATE, place * STATE];
  return (
    states[left] === others[right] &&
    states[left + 1] === others[right + 1] &&
    states[left + 2] === others[right + 2] &&
    states[left + 3] === others[right + 3]
  );
}

/** A file may be written twice within one tick of the clock of its disk: of some disks that is two seconds long. */
const TICK = 2000;

/** Whether a file was last touched so long before a moment that an edit after it gives another state (racy git's rule). */
export function isSettled(states: Float64Array, at: number, moment: number): boolean {
  const [mtime, ctime] = [states[at * STATE + 1] ?? Number.NaN, states[at * STATE + 2] ?? Number.NaN];
  return mtime < moment - TICK && ctime < moment - TICK;
}
