import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** Where a change of several files is announced. */
export const JOURNAL = '.gtm/journal.json';

/** Whether a change has been announced and not ended. Looks at a name only, for every command asks. */
export function hasJournal(root: string): boolean {
  return lstatSync(join(root, JOURNAL), { throwIfNoEntry: false }) !== undefined;
}
