// What a kill left between two files of a change: finished by who writes next, under the lock.
import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from './content-hash.ts';
import { isOwnFile } from './is-own-file.ts';
import { type JournalFile, readJournal, removeJournal } from './journal.ts';
import { putFile } from './put-file.ts';

/** What came of an interrupted change: all of it is written now, or part of it is and stays so. */
export type Finished = {
  readonly outcome: 'finished' | 'partly';
  readonly written: readonly string[];
  readonly left: readonly string[];
};

/**
 * Finishes the change that a killed process announced and did not end, when every file is what it was or what it becomes, and
 * what it becomes still lies beside it. Otherwise nothing is written, and what stands is told. Either way nothing is left
 * of it. Undefined where there is none. To be called under the lock, when `.gtm/` may be trusted.
 */
export function finishInterrupted(root: string, meetings: string): Finished | undefined {
  const files = readJournal(root);
  if (!files) {
    removeJournal(root);
    return undefined;
  }
  const states = files.map((each) => ({ ...each, state: stateOf(root, each, meetings) }));
  const waiting = states.filter(({ state }) => state === 'waiting');
  const canEnd = states.every(({ state }) => state !== 'other');
  if (canEnd) for (const each of waiting) putFile(root, { ...each, temporary: besideOf(root, each) });
  for (const each of files) {
    const temporary = isOwnFile(root, each.file, meetings) ? besideOf(root, each) : null;
    if (temporary !== null) rmSync(temporary, { force: true });
  }
  removeJournal(root);
  const named = (kept: (state: string) => boolean) => states.filter(({ state }) => kept(state)).map(({ file }) => file);
  // Killed before the first file or after the last: nothing was half-done.
  if (waiting.length === files.length && !canEnd) return undefined;
  if (canEnd) return { outcome: 'finished', written: named(() => true), left: [] };
  return { outcome: 'partly', written: named((state) => state === 'done'), left: named((state) => state !== 'done') };
}

/** `done`: it is what it becomes; `waiting`: it is what it was, and what it becomes is at hand; else `other`. */
function stateOf(root: string, each: JournalFile, meetings: string): 'done' | 'waiting' | 'other' {
  if (!isOwnFile(root, each.file, meetings)) return 'other';
  const now = hashAt(join(root, each.file));
  if (now === each.after) return 'done';
  const temporary = besideOf(root, each);
  const isAtHand = temporary === null || hashAt(temporary) === each.after;
  return now === each.before && isAtHand ? 'waiting' : 'other';
}

/** The hash of a plain file; null where there is nothing, undefined for anything else. */
function hashAt(path: string): string | null | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return null;
  return stats.isFile() ? hashOf(readFileSync(path)) : undefined;
}

/** Where what a file becomes lies; null where it is taken away. */
function besideOf(root: string, { file, temporary }: JournalFile): string | null {
  return temporary === null ? null : join(root, dirname(file), temporary);
}
