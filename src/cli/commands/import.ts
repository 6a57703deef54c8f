import { basename, join, resolve } from 'node:path';
import { jsonText } from '../../format/json.ts';
import { countOf, type Noun, PLAIN_COLON } from '../../i18n/labels.ts';
import { type Imported, importSource } from '../../import/import-source.ts';
import { type CivilDate, parseCivilDate } from '../../model/civil-date.ts';
import { UserError } from '../../model/errors.ts';
import { indexRegistry } from '../../model/registry-index.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Registry } from '../../model/structures.ts';
import type { Words } from '../../model/words.ts';
import { createFile } from '../../workspace/create-file.ts';
import { fileAt } from '../../workspace/file-at.ts';
import { REGISTRY_FILE } from '../../workspace/locate.ts';
import { withLock } from '../../workspace/lock.ts';
import type { CommandSpec, Input, Outcome } from '../command.ts';
import { type Read, type Result, refusals, reportLines } from '../import-report.ts';
import { type KnownNames, unknownNames, withNames } from '../imported-names.ts';
import type { Opened, Session } from '../session.ts';
import { writeFiles } from '../write-files.ts';

/** `gtm import`: old minutes become draft records, with a report of what was placed, guessed and left. */
export const importCommand: CommandSpec = {
  name: 'import',
  summary: {
    fr: 'faire de comptes rendus existants (Word, OpenDocument, PDF, HTML, Markdown, texte) des projets à relire',
    en: 'make drafts of existing minutes (Word, OpenDocument, PDF, HTML, Markdown, text) to be read over',
  },
  arguments: [{ name: '<files...>', words: { fr: 'les fichiers', en: 'the files' } }],
  options: [
    {
      flags: '--date <date>',
      words: {
        fr: 'le jour de la réunion, quand le document ne le dit pas',
        en: 'the day of the meeting, when the document does not say it',
      },
    },
    {
      flags: '--encoding <name>',
      words: { fr: 'encodage du texte (windows-1252)', en: 'encoding of the text (windows-1252)' },
    },
    {
      flags: '--json',
      words: { fr: 'le compte rendu et le rapport en JSON', en: 'the record and the report as JSON' },
    },
    {
      flags: '--add-structures',
      words: {
        fr: 'mettre au registre les structures qu’il ne connaît pas',
        en: 'put the structures that the registry does not know into it',
      },
    },
    {
      flags: '-o, --output <folder>',
      words: {
        fr: 'écrire dans ce dossier, même hors d’un espace',
        en: 'write to this folder, even outside a workspace',
      },
    },
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
  ],
  examples: ['gtm import anciens/reunion-2022-09-07.txt --dry-run', 'gtm import anciens/reunion-2022-09-07.txt --json'],
  run: async (input, session) => {
    const apart = input.has('dryRun') || input.has('json') || input.text('output') !== undefined;
    const opened = apart && !input.has('addStructures') ? anyWorkspace(session) : session.open();
    const registry = opened?.registry.value ?? NOBODY;
    const known = { registry, index: opened?.index ?? indexRegistry(registry) };
    const date = askedDate(input);
    const results: Result[] = [];
    for (const path of input.args) results.push(await resultOf(path, input, { session, known, date }));
    if (input.has('json')) return jsonOutcome(results, session);
    if (input.has('dryRun')) return shown(results, session);
    return written(results, { session, opened, input });
  },
};

const NOBODY: Registry = { file: '', structures: [], groups: [], people: [] };

/** Outside a workspace there is no registry, and nothing to write to. */
function anyWorkspace(session: Session): Opened | null {
  try {
    return session.open();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function askedDate(input: Input): CivilDate | undefined {
  const typed = input.text('date');
  const date = typed === undefined ? undefined : parseCivilDate(typed);
  if (typed !== undefined && date === undefined)
    throw new UserError({
      fr: `--date : « ${typed} » n’est pas une date ; écrivez par exemple 2023-05-10.`,
      en: `--date: "${typed}" is not a date; write for example 2023-05-10.`,
    });
  return date;
}

type Asked = { readonly session: Session; readonly known: KnownNames; readonly date: CivilDate | undefined };

async function resultOf(path: string, input: Input, { session, known, date }: Asked): Promise<Result> {
  const bytes = fileAt(session.folder, path);
  if (!bytes) return { path, refused: { fr: 'Le fichier ne peut pas être lu.', en: 'The file cannot be read.' } };
  try {
    const source = { name: basename(path), bytes, encoding: input.text('encoding') };
    const imported = await importSource(source, { index: known.index, date });
    return { path, imported, unknown: unknownNames(imported.text, known) };
  } catch (error) {
    if (error instanceof UserError) return { path, refused: error.words };
    throw error;
  }
}

/** One file gives its record and report; several give a list of them. */
function jsonOutcome(results: readonly Result[], session: Session): Outcome {
  const items = results.flatMap((result) => ('imported' in result ? [{ file: result.path, ...jsonOf(result) }] : []));
  const [only, ...others] = items;
  const { file: _, ...alone } = only ?? { file: '' };
  const content = results.length === 1 && only && others.length === 0 ? alone : { items };
  const out = only || results.length > 1 ? `${jsonText({ schema: 'gtm/import@1', ...content }, 2)}\n` : '';
  return { exit: results.length > items.length ? 1 : 0, out, err: refusals(results, session) };
}

function jsonOf({ imported: { front, body, report }, unknown }: Read) {
  return { record: front, body, report: { ...report, unknown } };
}

function shown(results: readonly Result[], session: Session): Outcome {
  const found = results.filter((result) => 'imported' in result);
  const out = found.map(({ imported }) => imported.text).join('\n');
  const err = found.map((each) => reportLines(each, session)).join('');
  return { exit: results.length > found.length ? 1 : 0, out, err: err + refusals(results, session) };
}

type Writing = { readonly session: Session; readonly opened: Opened | null; readonly input: Input };

/** Each record where its date says, never over another; the rest of the batch goes on. */
async function written(results: readonly Result[], writing: Writing): Promise<Outcome> {
  const { session, opened, input } = writing;
  const records = input.text('output') === undefined ? (opened?.readings ?? []) : [];
  const known = records.map(({ source }) => source?.text ?? '');
  const lines: string[] = [];
  const names = new Set<string>();
  let count = 0;
  for (const result of results) {
    if (!('imported' in result)) continue;
    const { path, imported } = result;
    const reason = reasonNot(imported, known);
    if (reason) {
      lines.push(`${safeText(path)}${PLAIN_COLON[session.language]}${reason[session.language]}\n`);
      continue;
    }
    const file = await put(imported, writing);
    if (file === null) {
      lines.push(`${safeText(path)}${PLAIN_COLON[session.language]}${ALREADY[session.language]}\n`);
      continue;
    }
    count += 1;
    known.push(imported.text);
    for (const { name } of result.unknown) names.add(name);
    lines.push(`${safeText(path)} → ${safeText(file)}\n`, reportLines(result, session));
  }
  if (opened && input.has('addStructures') && names.size > 0)
    lines.push(await addNames([...names], { session, opened }));
  const sum = results.length > 1 && !session.quiet ? sumOf(count, results.length, session) : '';
  return { exit: count < results.length ? 1 : 0, out: '', err: lines.join('') + refusals(results, session) + sum };
}

/** Among the meetings under the lock, or in the folder asked for; the file, or null when it is there already. */
async function put(imported: Imported, { session, opened, input }: Writing): Promise<string | null> {
  const folder = input.text('output');
  if (folder === undefined && opened) {
    const { root, config } = opened;
    return session.context.uninterrupted(() =>
      withLock(root, session.context.holder, () => create(root, `${config.value.meetings}/${imported.date}`, imported)),
    );
  }
  const root = resolve(session.folder, folder ?? '.');
  const file = create(root, `${imported.date}`, imported);
  return file === null ? null : join(folder ?? '', file);
}

function sumOf(written: number, all: number, { language }: Session): string {
  const files = countOf(written, FILES);
  return `${{ fr: `${files.fr} sur ${all}.`, en: `${files.en}, of ${all}.` }[language]}\n`;
}

/** Writes the registry. Refused (exit 2) when it cannot be edited safely; the records are written by then. */
async function addNames(
  names: readonly string[],
  { session, opened }: { readonly session: Session; readonly opened: Opened },
): Promise<string> {
  const before = opened.registry.source?.text;
  const after = withNames(opened.registry, REGISTRY_FILE, names);
  if (before === undefined || after === undefined)
    throw new UserError(
      {
        fr: `${REGISTRY_FILE} ne peut pas être modifié sans risque : il est resté tel quel. Les comptes rendus sont écrits.`,
        en: `${REGISTRY_FILE} cannot be edited safely: it stays as it was. The records are written.`,
      },
      {
        hint: { fr: `Ce qui ne va pas : gtm check ${REGISTRY_FILE}`, en: `What is wrong: gtm check ${REGISTRY_FILE}` },
      },
    );
  await writeFiles(session, opened.root, [{ file: REGISTRY_FILE, before, after }]);
  const [colon, added] = [PLAIN_COLON[session.language], countOf(names.length, ADDED)[session.language]];
  return `${REGISTRY_FILE}${colon}${added}${colon}${safeText(names.join(', '))}\n`;
}

const ADDED: Noun = {
  one: { fr: 'nom ajouté', en: 'name added' },
  other: { fr: 'noms ajoutés', en: 'names added' },
};
const FILES: Noun = {
  one: { fr: 'fichier importé', en: 'file imported' },
  other: { fr: 'fichiers importés', en: 'files imported' },
};

const ALREADY: Words = { fr: 'déjà importé.', en: 'imported already.' };

function reasonNot({ date, hash }: Imported, known: readonly string[]): Words | null {
  if (known.some((text) => text.includes(hash))) return ALREADY;
  if (date !== null) return null;
  return { fr: 'aucune date n’y est dite ; donnez-la avec --date.', en: 'it says no date; give it with --date.' };
}

/** `meetings/2023-03-01.md`, or with a number behind it when there is one of that day; null for one of the same source. */
function create(root: string, stem: string, { text, hash }: Imported): string | null {
  let file = `${stem}.md`;
  for (let number = 2; ; number += 1) {
    const there = fileAt(root, file);
    if (there === undefined) break;
    if (Buffer.from(there).includes(hash)) return null;
    file = `${stem}-import-${number}.md`;
  }
  createFile(root, file, text);
  return file;
}
