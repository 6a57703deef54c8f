import { randomUUID } from 'node:crypto';
import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../model/errors.ts';
import { readBytes } from '../read-file.ts';
import { renameOver } from '../rename-over.ts';
import { hashOf } from '../saving/content-hash.ts';
import { isOwnFile } from '../saving/is-own-file.ts';
import { type FileChange, saveChanges } from '../saving/save.ts';
import type { KeptChange, KeptFile } from './kept-change.ts';
import type { NamedChange } from './kept-changes.ts';
import { UNDO } from './undo-folder.ts';

/**
 * The changes that take a change back. Refused (exit 2), the file named: one that is no longer what the change made of it,
 * and one that is neither a record in the folder of the meetings, nor the registry, nor the settings.
 */
export function planTakeBack(root: string, { files }: KeptChange, meetings: string): readonly FileChange[] {
  return files.map((kept) => {
    if (!isOwnFile(root, kept.file, meetings)) throw notOurs(kept.file);
    return { file: kept.file, before: asWritten(root, kept), after: kept.before?.text ?? null };
  });
}

/**
 * Takes a planned change back, under the lock; it is kept no longer. Refused (exit 2), with nothing written: a change that
 * another gtm has taken back meanwhile, and what `saveChanges` refuses.
 */
export function takeBack(root: string, { name }: NamedChange, changes: readonly FileChange[]): void {
  const [kept, aside] = [join(root, UNDO, name), join(root, UNDO, `${randomUUID()}.tmp`)];
  if (!lstatSync(kept, { throwIfNoEntry: false })) throw takenBack();
  // Set aside first: a kill in between leaves no change to be taken back a second time.
  renameOver(kept, aside);
  try {
    saveChanges(root, changes);
  } catch (error) {
    renameOver(aside, kept);
    throw error;
  }
  try {
    rmSync(aside, { force: true });
  } catch {
    // It is taken back; who writes next sweeps.
  }
}

/** The text that a file has, when it is still the one that was written. */
function asWritten(root: string, { file, after }: KeptFile): string | null {
  const path = join(root, file);
  if (after === null) {
    if (lstatSync(path, { throwIfNoEntry: false })) throw changedSince(file);
    return null;
  }
  const bytes = readBytes(path, file);
  if (!(bytes instanceof Uint8Array) || hashOf(bytes) !== after) throw changedSince(file);
  return Buffer.from(bytes).toString();
}

function changedSince(file: string): UserError {
  return new UserError(
    'file/changed',
    {
      fr: `${file} a changé depuis : rien n’a été annulé.`,
      en: `${file} has changed since: nothing was taken back.`,
    },
    {
      hint: {
        fr: 'Ce qui y a été écrit depuis serait perdu : corrigez ce fichier vous-même. Les modifications gardées : gtm undo --list',
        en: 'What was written there since would be lost: correct that file yourself. The changes that are kept: gtm undo --list',
      },
    },
  );
}

function notOurs(file: string): UserError {
  return new UserError(
    'file/untrusted',
    {
      fr: `« ${file} » n’est ni un compte rendu, ni le registre, ni les réglages de cet espace de travail : rien n’a été annulé.`,
      en: `"${file}" is neither a record, nor the registry, nor the settings of this workspace: nothing was taken back.`,
    },
    {
      hint: {
        fr: 'gtm n’a pas pu écrire cela : supprimez le dossier .gtm/undo.',
        en: 'gtm cannot have written that: delete the folder .gtm/undo.',
      },
    },
  );
}

function takenBack(): UserError {
  return new UserError('file/changed', {
    fr: 'Cette modification vient d’être annulée par un autre gtm : rien n’a été modifié.',
    en: 'Another gtm has just taken that change back: nothing was changed.',
  });
}
