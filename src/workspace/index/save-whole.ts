import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainFolder } from './index-place.ts';
import { type IndexWriter, indexWriter } from './index-writer.ts';

/**
 * Writes a file of `.gtm/` whole or not at all: beside its place, then under its name. Where it cannot be (a folder that may
 * not be written, a full disk, a link in the way) there is none, and nobody is told.
 */
export function saveWhole(root: string, file: string, fill: (writer: IndexWriter) => void): void {
  const folder = join(root, '.gtm');
  const temporary = join(root, `${file}.${randomUUID()}.tmp`);
  let handle: number | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    if (!isPlainFolder(folder)) return;
    handle = openSync(temporary, 'wx', 0o600);
    fill(indexWriter(handle));
    closeSync(handle);
    handle = undefined;
    renameSync(temporary, join(root, file));
  } catch {
    if (handle !== undefined) closeSync(handle);
    rmSync(temporary, { force: true });
  }
}
