import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { syncFolder, writeWhole } from './write-whole.ts';

/**
 * A change of one file: what was read and what it becomes, whole. An empty `before` may be a file that is not there yet; an
 * empty `after` takes the file away.
 */
export type Change = { readonly file: string; readonly before: string; readonly after: string };

/**
 * Replaces files of a workspace, each at once: a reader sees the old content or the new, never half. To be called under
 * the lock. Refused (exit 2), before anything is written, when a file is no longer what was read; an error of the disk
 * leaves the old content. UTF-8; the permissions of the file are kept.
 */
export function saveChanges(root: string, changes: readonly Change[]): void {
  for (const change of changes) refuseMoved(root, change);
  for (const change of changes) if (change.after !== '') replaceFile(root, change);
  for (const change of changes) if (change.after === '') removeFile(root, change);
}

function refuseMoved(root: string, { file, before }: Change): void {
  const path = join(root, file);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats && before === '') return;
  if (stats?.isFile() && readFileSync(path).equals(Buffer.from(before))) return;
  throw new UserError(
    {
      fr: `${file} a changé depuis que gtm l’a lu : rien n’y a été écrit.`,
      en: `${file} has changed since gtm read it: nothing was written to it.`,
    },
    { hint: { fr: 'Relancez la commande.', en: 'Run the command again.' } },
  );
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

/** A file goes once all others are written: what it said stands somewhere at any time. */
function removeFile(root: string, change: Change): void {
  refuseMoved(root, change);
  const path = join(root, change.file);
  rmSync(path);
  syncFolder(dirname(path));
}
