import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { alreadyThere, createFile } from './create-file.ts';
import { syncFolder, writeWhole } from './write-whole.ts';

/** What becomes of one file: what was read and what it will be, whole; null where there is no file. */
export type FileChange = { readonly file: string; readonly before: string | null; readonly after: string | null };

/** A change of a file that is there and stays. An empty `before` may be a file that is not there yet. */
export type Change = FileChange & { readonly before: string; readonly after: string };

/**
 * Replaces, creates and removes files of a workspace, each at once: a reader sees the old content or the new, never half.
 * To be called under the lock. Refused (exit 2), before anything is written, when a file is no longer what was read; an
 * error of the disk leaves the old content. UTF-8; the permissions of the file are kept.
 */
export function saveChanges(root: string, changes: readonly FileChange[]): void {
  for (const change of changes) refuseMoved(root, change);
  for (const change of changes) saveFile(root, change);
}

function refuseMoved(root: string, { file, before }: FileChange): void {
  const path = join(root, file);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (before === null && stats) throw alreadyThere(file);
  if (!stats && !before) return;
  if (stats?.isFile() && readFileSync(path).equals(Buffer.from(before ?? ''))) return;
  throw new UserError(
    {
      fr: `${file} a changé depuis que gtm l’a lu : rien n’y a été écrit.`,
      en: `${file} has changed since gtm read it: nothing was written to it.`,
    },
    { hint: { fr: 'Relancez la commande.', en: 'Run the command again.' } },
  );
}

function saveFile(root: string, { file, before, after }: FileChange): void {
  if (after === null) removeFile(root, { file, before });
  else if (before === null) createFile(root, file, after);
  else replaceFile(root, { file, before, after });
}

function removeFile(root: string, { file, before }: Omit<FileChange, 'after'>): void {
  refuseMoved(root, { file, before, after: null });
  rmSync(join(root, file), { force: true });
  syncFolder(dirname(join(root, file)));
}

function replaceFile(root: string, change: Change): void {
  const path = join(root, change.file);
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    writeWhole(temporary, Buffer.from(change.after), lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0o644);
    refuseMoved(root, change);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}
