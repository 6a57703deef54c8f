import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSystemError, MovedError, UserError } from '../../model/errors.ts';
import { alreadyThere } from '../create-file.ts';
import { CONFIG_FILE, REGISTRY_FILE } from '../locate.ts';
import { sweepTemporaries } from '../temporary-file.ts';
import { writeBeside } from '../write-beside.ts';
import { hashOf } from './content-hash.ts';
import { removeJournal, writeJournal } from './journal.ts';
import { putFile } from './put-file.ts';

/** What becomes of one file: what was read and what it will be, whole; null where there is no file. */
export type FileChange = { readonly file: string; readonly before: string | null; readonly after: string | null };

/** A change of a file that is there and stays. An empty `before` may be a file that is not there yet. */
export type Change = FileChange & { readonly before: string; readonly after: string };

/**
 * Replaces, creates and removes files of a workspace, all or none: a reader sees the old content of a file or the new, never
 * half. All is on the disk before the first file changes; a change of several is announced in a journal, so that what a kill
 * leaves in between is finished by who writes next. To be called under the lock. Refused, before anything changes: a file that
 * is no longer what was read (exit 2), and what the disk refuses. What fails in between is taken back; where that fails too,
 * what was written is told, file by file (exit 3). UTF-8; the permissions of the files are kept.
 */
export function saveChanges(root: string, changes: readonly FileChange[]): void {
  for (const change of changes) refuseMoved(root, change);
  sweepBeside(root, changes);
  const staged: Staged[] = [];
  const isOne = changes.length < 2;
  try {
    for (const change of takingAwayLast(changes)) staged.push(stage(root, change));
    if (!isOne) writeJournal(root, staged.map(inJournal));
    putInPlace(root, staged);
  } finally {
    for (const { temporary } of staged) if (temporary !== null) quietly(() => rmSync(temporary, { force: true }));
    if (!isOne) quietly(() => removeJournal(root));
  }
}

/** What stays behind for a failing disk is swept, or found to be done, by who writes next. */
function quietly(task: () => void): void {
  try {
    task();
  } catch {
    // What was to be saved is saved, or told of.
  }
}

/** A change whose new content lies on the disk, under another name; null where a file is taken away. */
type Staged = FileChange & { readonly temporary: string | null };

/** What a file said stands somewhere at any time. */
function takingAwayLast(changes: readonly FileChange[]): readonly FileChange[] {
  return changes.toSorted((a, b) => Number(a.after === null) - Number(b.after === null));
}

/** Refused: what is no plain file, and a file that is not what was read. */
function refuseMoved(root: string, { file, before }: FileChange): void {
  const path = join(root, file);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (before === null && stats) throw alreadyThere(file);
  if (!stats && !before) return;
  if (stats && !stats.isFile()) throw notPlain(file);
  if (stats && readFileSync(path).equals(Buffer.from(before ?? ''))) return;
  throw new MovedError(
    'file/changed',
    {
      fr: `${file} a changé depuis que gtm l’a lu : rien n’y a été écrit.`,
      en: `${file} has changed since gtm read it: nothing was written to it.`,
    },
    { hint: { fr: 'Relancez la commande.', en: 'Run the command again.' } },
  );
}

function notPlain(file: string): UserError {
  return new UserError(
    'file/place',
    {
      fr: `${file} est un lien, ou n’est pas un fichier ordinaire : gtm n’y écrit pas.`,
      en: `${file} is a link, or not a plain file: gtm does not write there.`,
    },
    { hint: { fr: 'Mettez le fichier lui-même à cet endroit.', en: 'Put the file itself there.' } },
  );
}

/** Of the folders of records, and of the settings: nobody else writes these without the lock. */
function sweepBeside(root: string, changes: readonly FileChange[]): void {
  const isOurs = (name: string) => name.endsWith('.md') || name === CONFIG_FILE || name === REGISTRY_FILE;
  for (const folder of new Set(changes.map(({ file }) => dirname(join(root, file)))))
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) sweepTemporaries(folder, isOurs);
}

function stage(root: string, change: FileChange): Staged {
  const { file, after } = change;
  if (after === null) return { ...change, temporary: null };
  return { ...change, temporary: writeBeside(join(root, file), after) };
}

function inJournal({ file, before, after, temporary }: Staged) {
  const hash = (content: string | null) => (content === null ? null : hashOf(content));
  return { file, before: hash(before), after: hash(after), temporary: temporary && basename(temporary) };
}

function putInPlace(root: string, staged: readonly Staged[]): void {
  const done: Staged[] = [];
  try {
    for (const each of staged) {
      refuseMoved(root, each);
      putFile(root, each);
      done.push(each);
    }
  } catch (error) {
    const written = done.toReversed().filter((each) => !isTakenBack(root, each));
    throw written.length === 0 ? error : halfSaved(error, written, staged);
  }
}

/** Whether a file is again what it was; it stays as it is where somebody else has written to it meanwhile. */
function isTakenBack(root: string, { file, before, after }: Staged): boolean {
  try {
    refuseMoved(root, { file, before: after, after: before });
    // A file that was taken away has no name to be kept from.
    putFile(root, {
      file,
      before: after ?? '',
      temporary: before === null ? null : writeBeside(join(root, file), before),
    });
    return true;
  } catch {
    return false;
  }
}

function halfSaved(error: unknown, written: readonly Staged[], staged: readonly Staged[]): UserError {
  const names = (of: readonly Staged[]) => of.map(({ file }) => file).join(', ');
  const [done, left] = [names(written), names(staged.filter((each) => !written.includes(each)))];
  const reason =
    error instanceof UserError ? error.words : isSystemError(error) ? { fr: error.code, en: error.code } : NO;
  return new UserError(
    'system/disk',
    {
      fr: `L’écriture s’est arrêtée en chemin (${reason.fr}). Écrit : ${done}. Pas écrit : ${left}.`,
      en: `The writing stopped half-way (${reason.en}). Written: ${done}. Not written: ${left}.`,
    },
    {
      exit: 3,
      hint: {
        fr: 'Regardez ces fichiers, puis relancez la commande pour ceux qui manquent.',
        en: 'Look at these files, then run the command again for those that are missing.',
      },
    },
  );
}

const NO = { fr: 'erreur de gtm', en: 'error of gtm' };
