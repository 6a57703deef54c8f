import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainFolder } from '../real-places.ts';
import { readJournal } from './journal.ts';
import { parseLockName } from './lock-name.ts';

/** The files of a change that was announced and not ended, while nobody writes any more; none where there is no such change. */
export function interruptedFiles(root: string): readonly string[] {
  if (!isPlainFolder(join(root, '.gtm')) || isBeingWritten(root)) return [];
  return (readJournal(root) ?? []).map(({ file }) => file);
}

function isBeingWritten(root: string): boolean {
  const folder = join(root, '.gtm/locks');
  return isPlainFolder(folder) && readdirSync(folder).some((name) => parseLockName(name) !== undefined);
}
