import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../read-file.ts';
import { placeOf } from '../saving/content-hash.ts';
import { type KeptChange, parseKept } from './kept-change.ts';
import { keptNames, LARGEST, MOST, UNDO } from './undo-folder.ts';

/** A change that can be taken back, by the name it is kept under. */
export type NamedChange = KeptChange & { readonly name: string };

/**
 * The changes that were kept of a workspace, the latest first; `others`: how many are left aside, since they were kept on
 * another machine or in another folder, or are damaged. To be called when `.gtm/` may be trusted.
 */
export function keptChanges(root: string): { readonly kept: readonly NamedChange[]; readonly others: number } {
  const folder = join(root, UNDO);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { kept: [], others: 0 };
  const names = keptNames(folder).slice(0, MOST);
  const kept = names.flatMap((name) => {
    const bytes = readBytes(join(folder, name), name, LARGEST);
    const change = bytes instanceof Uint8Array ? parseKept(bytes) : undefined;
    return change?.place === placeOf(root) ? [{ ...change, name }] : [];
  });
  return { kept, others: names.length - kept.length };
}
