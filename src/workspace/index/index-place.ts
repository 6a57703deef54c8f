import { lstatSync } from 'node:fs';

/** Fewer files are read as quickly without an index. */
export const FEWEST = 100;

/** Whether a path is a folder itself, and no link to one: a clone must not have gtm read or write elsewhere. */
export function isPlainFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
