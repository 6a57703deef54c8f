// Drafts that were imported, written where their dates say: never over another, and never the same source twice.
import { join, resolve } from 'node:path';
import { countOf, type Noun, PLAIN_COLON } from '../../../i18n/labels.ts';
import type { Imported } from '../../../import/import-source.ts';
import { UserError } from '../../../model/errors.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import { readRecord } from '../../../record/read-record.ts';
import { nameKey } from '../../../words/fold-text.ts';
import { createFile } from '../../../workspace/create-file.ts';
import { DEEPEST, fileAt, filesIn } from '../../../workspace/files-in.ts';
import { REGISTRY_FILE } from '../../../workspace/locate.ts';
import type { WrittenParts } from '../../../workspace/undo/save-kept.ts';
import type { Proposed } from '../../change/propose-name.ts';
import { withNames } from '../../change/unknown-names.ts';
import { writeFiles } from '../../change/write-files.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';
import { type Fate, fateBefore } from './import-fates.ts';
import type { Result } from './read-imports.ts';
import type { KnownRecord } from './same-meeting.ts';

/** Where drafts are written: among the meetings of a workspace, or in the folder that was asked for. */
export type Writing = {
  readonly session: Session;
  readonly opened: Opened | null;
  readonly folder: string | undefined;
  /** Whether minutes of a meeting that there is in nearly the same words are written too. */
  readonly again: boolean;
  /** What the command has written so far: all of it is one change. */
  readonly parts: WrittenParts;
};

/** Writes a draft, unless something speaks against it; what there is already of its meeting is in `known`. */
export async function writeImport(result: Result, known: readonly KnownRecord[], writing: Writing): Promise<Fate> {
  const before = fateBefore(result, known, writing.again);
  if (before || !('imported' in result)) return before ?? { result, state: 'refused' };
  const file = await put(result.imported, writing);
  return file === null ? { result, state: 'already' } : { result, state: 'written', file };
}

/** Among the meetings under the lock, or in the folder asked for; the file, or null when it is there already. */
async function put(
  { date, text, hash }: Imported,
  { session, opened, folder, parts }: Writing,
): Promise<string | null> {
  if (folder === undefined && opened) {
    const { root, config } = opened;
    let file: string | null = null;
    const planned = () => {
      file = freeFile(root, `${config.value.meetings}/${date}`, hash);
      return file === null ? [] : [{ file, before: null, after: text }];
    };
    await writeFiles(session, root, planned, parts);
    return file;
  }
  const root = resolve(session.folder, folder ?? '.');
  const file = freeFile(root, `${date}`, hash);
  if (file === null) return null;
  createFile(root, file, text);
  return join(folder ?? '', file);
}

/** `meetings/2023-03-01.md`, or with a number behind it when there is one of that day; null for one of the same source. */
function freeFile(root: string, stem: string, hash: string): string | null {
  for (let number = 1; ; number += 1) {
    const file = `${importedStem(stem, number)}.md`;
    const there = fileAt(root, file);
    if (there === undefined) return file;
    if (Buffer.from(there).includes(hash)) return null;
  }
}

/** `2023-03-01`, and `2023-03-01-import-2` for a second one of that day. */
export function importedStem(stem: string, number: number): string {
  return number === 1 ? stem : `${stem}-import-${number}`;
}

/** Writes the registry; gives the line that says so. Refused (exit 2) when it cannot be edited safely. */
export async function addNames(
  proposed: readonly Proposed[],
  { session, opened, parts }: Pick<Writing, 'session' | 'parts'> & { readonly opened: Opened },
): Promise<string> {
  const names = [...new Map(proposed.map((each) => [nameKey(each.id), each])).values()];
  const before = opened.registry.source?.text;
  const after = withNames(opened.registry, REGISTRY_FILE, names);
  if (before === undefined || after === undefined)
    throw new UserError(
      'state/errors',
      {
        fr: `${REGISTRY_FILE} ne peut pas être modifié sans risque : il est resté tel quel. Les comptes rendus sont écrits.`,
        en: `${REGISTRY_FILE} cannot be edited safely: it stays as it was. The records are written.`,
      },
      {
        hint: { fr: `Ce qui ne va pas : gtm check ${REGISTRY_FILE}`, en: `What is wrong: gtm check ${REGISTRY_FILE}` },
      },
    );
  await writeFiles(session, opened.root, [{ file: REGISTRY_FILE, before, after }], parts);
  const [colon, added] = [PLAIN_COLON[session.language], countOf(names.length, ADDED)[session.language]];
  return `${REGISTRY_FILE}${colon}${added}${colon}${safeText(names.map((name) => nameWords(name)[session.language]).join(', '))}\n`;
}

/** "DRECM/R-Zinder (= DRECM/R)". */
function nameWords(name: Proposed): Words {
  if (name.as === 'structure') return { fr: name.id, en: name.id };
  if (name.as === 'alias') return { fr: `${name.id} (= ${name.of})`, en: `${name.id} (= ${name.of})` };
  return { fr: `${name.id} (groupe)`, en: `${name.id} (group)` };
}

const ADDED: Noun = {
  one: { fr: 'nom ajouté', en: 'name added' },
  other: { fr: 'noms ajoutés', en: 'names added' },
};

/** The drafts that lie in a folder already, named as a person would from where they stand; folders in it are left alone. */
export function recordsIn(root: string, name: string): KnownRecord[] {
  return filesIn(root, '.', DEEPEST).flatMap((file) => {
    const bytes = /^\d{4}-\d{2}-\d{2}[^/\\]*\.md$/.test(file) ? fileAt(root, file) : undefined;
    const meeting = bytes ? readRecord(file, bytes).meeting : null;
    return bytes && meeting
      ? [{ name: join(name, file), date: meeting.date, text: Buffer.from(bytes).toString() }]
      : [];
  });
}
