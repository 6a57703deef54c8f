import { lstatSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { temporaryFor } from './temporary-file.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes a content beside the file at a path, whole and on the disk or not at all, with the permissions of that file, or those
 * of a new one; folders on the way are made. Gives the path of what was written.
 */
export function writeBeside(path: string, content: string, mode = modeOf(path)): string {
  const temporary = temporaryFor(path);
  makeFolder(dirname(path));
  try {
    writeWhole(temporary, Buffer.from(content), mode);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return temporary;
}

function modeOf(path: string): number {
  return lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0o644;
}
