import { renameSync } from 'node:fs';
import { platform } from 'node:os';
import { isSystemError } from '../model/errors.ts';

/** How long it is waited before each further try (milliseconds): 2.4 seconds in all. */
const PAUSES = [10, 20, 50, 100, 200, 400, 800, 800] as const;

/** What Windows answers while a virus scanner, an indexer or a program that synchronises has one of the files open. */
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Gives a file another name, in the place of what has that name. On Windows it is tried again for a while where somebody
 * holds one of the two; what is refused for longer, and elsewhere at once, is thrown as the system says it.
 */
export function renameOver(from: string, to: string, system: string = platform()): void {
  for (const pause of system === 'win32' ? PAUSES : []) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!isSystemError(error) || !HELD.has(error.code)) throw error;
    }
    sleep(pause);
  }
  renameSync(from, to);
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
