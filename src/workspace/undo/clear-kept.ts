import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainFolder } from '../real-places.ts';
import { UNDO } from './undo-folder.ts';

/** Removes what `.gtm/` keeps of the words of records: the changes that could be taken back, and the index. */
export function clearKept(root: string): void {
  if (!isPlainFolder(join(root, '.gtm'))) return;
  for (const kept of [UNDO, '.gtm/index', '.gtm/verdict']) rmSync(join(root, kept), { recursive: true, force: true });
}
