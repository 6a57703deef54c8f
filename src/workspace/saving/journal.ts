// What a change of several files is about to do, so that what a kill left between two of them can be finished.
import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readBytes } from '../read-file.ts';
import { renameOver } from '../rename-over.ts';
import { meantName, temporaryFor } from '../temporary-file.ts';
import { syncFolder, writeWhole } from '../write-whole.ts';
import { hashOf, placeOf } from './content-hash.ts';

/** A file of the change: null where there is none before or after. */
export type JournalFile = {
  readonly file: string;
  /** The hashes of what it was and of what it becomes. */
  readonly before: string | null;
  readonly after: string | null;
  /** The name, beside it, of what becomes it; null where it is taken away. */
  readonly temporary: string | null;
};

const JOURNAL = '.gtm/journal.json';

/** Larger ones are none of ours. */
const LARGEST = 4 * 1024 * 1024;

/** Whether a change has been announced and not ended. Looks at a name only. */
export function hasJournal(root: string): boolean {
  return lstatSync(join(root, JOURNAL), { throwIfNoEntry: false }) !== undefined;
}

/** Announces a change, on the disk when this returns. Under the lock. */
export function writeJournal(root: string, files: readonly JournalFile[]): void {
  const path = join(root, JOURNAL);
  const temporary = temporaryFor(path);
  mkdirSync(join(root, '.gtm'), { recursive: true });
  try {
    writeWhole(temporary, Buffer.from(JSON.stringify({ place: placeOf(root), files })), 0o600);
    renameOver(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(join(root, '.gtm'));
}

export function removeJournal(root: string): void {
  rmSync(join(root, JOURNAL), { force: true });
}

/** The files of an announced change; undefined where there is none, it is damaged, or it was written in another place. */
export function readJournal(root: string): readonly JournalFile[] | undefined {
  const bytes = hasJournal(root) ? readBytes(join(root, JOURNAL), JOURNAL, LARGEST) : undefined;
  if (!(bytes instanceof Uint8Array)) return undefined;
  try {
    const { place, files } = JSON.parse(Buffer.from(bytes).toString()) ?? {};
    return place === placeOf(root) && Array.isArray(files) && files.every(isJournalFile) ? files : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isJournalFile(value: unknown): value is JournalFile {
  const { file, before, after, temporary } = Object(value);
  const isHash = (hash: unknown) => hash === null || (typeof hash === 'string' && HASH.test(hash));
  if (typeof file !== 'string' || !isHash(before) || !isHash(after)) return false;
  if (after === null) return temporary === null;
  return typeof temporary === 'string' && meantName(temporary) === basename(file);
}

const HASH = new RegExp(`^[0-9a-f]{${hashOf('').length}}$`);
