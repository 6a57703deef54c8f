import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILE, REGISTRY_FILE } from '../locate.ts';
import { realPlace, refuseOutside } from '../real-places.ts';

/**
 * Whether a path names a record in the folder of the meetings, the registry or the settings, by its words and by the place that it really has:
 * no folder or file on the way is a link. What is kept in `.gtm/` may name nothing else.
 */
export function isOwnFile(root: string, file: string, meetings: string): boolean {
  if (file === CONFIG_FILE || file === REGISTRY_FILE) return isInPlace(root, file);
  const inside = meetings === '.' ? file : file.slice(meetings.length + 1);
  if (meetings !== '.' && !file.startsWith(`${meetings}/`)) return false;
  if (!RECORD.test(inside)) return false;
  if (existsSync(join(root, meetings))) refuseOutside(root, meetings);
  return isInPlace(join(root, meetings), inside);
}

function isInPlace(folder: string, file: string): boolean {
  return realPlace(join(folder, file)) === join(realPlace(folder), file);
}

/** `2023-03-01.md`, in folders that are not hidden. */
const RECORD = /^(?:[^./\\:\p{Cc}][^/\\:\p{Cc}]*\/)*\d{4}-\d{2}-\d{2}[^/\\:\p{Cc}]*\.md$/u;
