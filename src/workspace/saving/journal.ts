// What a change of several files is about to do, so that what a kill left between two of them can be finished.
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readBytes } from '../read-file.ts';
import { meantName } from '../temporary-file.ts';
import { writeBeside } from '../write-beside.ts';
import { placeOf } from './content-hash.ts';
import { hasJournal, JOURNAL } from './has-journal.ts';
import { putFile } from './put-file.ts';

/** A file of the change: null where there is none before or after. */
export type JournalFile = {
  readonly file: string;
  /** The hashes of what it was and of what it becomes. */
  readonly before: string | null;
  readonly after: string | null;
  /** The name, beside it, of what becomes it; null where it is taken away. */
  readonly temporary: string | null;
};

/** Larger ones are none of ours. */
const LARGEST = 4 * 1024 * 1024;

/** Announces a change, on the disk when this returns. Under the lock. */
export function writeJournal(root: string, files: readonly JournalFile[]): void {
  const temporary = writeBeside(join(root, JOURNAL), JSON.stringify({ place: placeOf(root), files }), 0o600);
  try {
    putFile(root, { file: JOURNAL, before: '', temporary });
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
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

/** SHA-256, in hexadecimal digits. */
const HASH = /^[0-9a-f]{64}$/;
