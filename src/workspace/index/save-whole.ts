import { randomUUID } from 'node:crypto';
import { closeSync, lstatSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainFolder } from '../real-places.ts';
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
    const { mtimeMs } = lstatSync(temporary);
    renameSync(temporary, join(root, file));
    sweep(folder, mtimeMs);
  } catch {
    if (handle !== undefined) closeSync(handle);
    rmSync(temporary, { force: true });
  }
}

/** What a process that was killed while it wrote has left. */
const LEFT = /^(?:index|verdict)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** Nobody writes for so long (ms). */
const DEAD = 3_600_000;

/** Removes plain files of that name that were last written long before a moment of the same disk (ms). */
function sweep(folder: string, moment: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!LEFT.test(name)) continue;
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() && stats.mtimeMs < moment - DEAD) rmSync(path, { force: true });
  }
}
