import { basename } from 'node:path';
import { jsonText } from '../../format/json.ts';
import { countOf, type Noun } from '../../i18n/labels.ts';
import { type Imported, importSource } from '../../import/import-source.ts';
import { parseCivilDate } from '../../model/civil-date.ts';
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
import { type UnknownName, unknownNames, withNames } from '../imported-names.ts';
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
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
  ],
  examples: ['gtm import anciens/reunion-2022-09-07.txt --dry-run', 'gtm import anciens/reunion-2022-09-07.txt --json'],
  run: async (input, session) => {
    const opened = input.has('dryRun') || input.has('json') ? anyWorkspace(session) : session.open();
    const registry = opened?.registry.value ?? NOBODY;
    const results: Result[] = [];
    for (const path of input.args) results.push(await resultOf(path, input, { session, registry }));
    if (input.has('json')) return jsonOutcome(results, session);
    if (input.has('dryRun')) return shown(results, session);
    return written(results, { session, opened: opened ?? session.open(), adds: input.has('addStructures') });
  },
};

const NOBODY: Registry = { file: '', structures: [], groups: [], people: [] };

type Read = { readonly path: string; readonly imported: Imported; readonly unknown: readonly UnknownName[] };
type Result = Read | { readonly path: string; readonly refused: Words };

/** Outside a workspace there is no registry, and nothing to write to. */
function anyWorkspace(session: Session): Opened | null {
  try {
    return session.open();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

async function resultOf(
  path: string,
  input: Input,
  { session, registry }: { readonly session: Session; readonly registry: Registry },
): Promise<Result> {
  const typed = input.text('date');
  const date = typed === undefined ? undefined : parseCivilDate(typed);
  if (typed !== undefined && date === undefined)
    throw new UserError({
      fr: `--date : « ${typed} » n’est pas une date ; écrivez par exemple 2023-05-10.`,
      en: `--date: "${typed}" is not a date; write for example 2023-05-10.`,
    });
  const bytes = fileAt(session.folder, path);
  if (!bytes) return { path, refused: { fr: 'Le fichier ne peut pas être lu.', en: 'The file cannot be read.' } };
  try {
    const source = { name: basename(path), bytes, encoding: input.text('encoding') };
    const imported = await importSource(source, { index: indexRegistry(registry), date });
    return { path, imported, unknown: unknownNames(imported.text, registry) };
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

/** Each record where its date says, never over another; the rest of the batch goes on. */
async function written(
  results: readonly Result[],
  { session, opened, adds }: { readonly session: Session; readonly opened: Opened; readonly adds: boolean },
): Promise<Outcome> {
  const names = new Set<string>();
  const known = opened.readings.map(({ source }) => source?.text ?? '');
  const lines: string[] = [];
  let failed = 0;
  for (const result of results) {
    if (!('imported' in result)) continue;
    const { path, imported } = result;
    const reason = reasonNot(imported, known);
    if (reason) {
      failed += 1;
      lines.push(`${safeText(path)}${COLON[session.language]}${reason[session.language]}\n`);
      continue;
    }
    const file = freeFile(imported.date ?? '', opened);
    await session.context.uninterrupted(() =>
      withLock(opened.root, session.context.holder, () => createFile(opened.root, file, imported.text)),
    );
    known.push(imported.text);
    for (const { name } of result.unknown) names.add(name);
    lines.push(`${safeText(path)} → ${file}\n`, reportLines(result, session));
  }
  if (adds && names.size > 0) lines.push(await addNames([...names], { session, opened }));
  const refused = results.filter((result) => 'refused' in result).length;
  const sum =
    results.length > 1 && !session.quiet ? sumOf(results.length - failed - refused, results.length, session) : '';
  return { exit: failed + refused > 0 ? 1 : 0, out: '', err: lines.join('') + refusals(results, session) + sum };
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
  const [colon, added] = [COLON[session.language], countOf(names.length, ADDED)[session.language]];
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

function reasonNot({ date, hash }: Imported, known: readonly string[]): Words | null {
  if (known.some((text) => text.includes(hash))) return { fr: 'déjà importé.', en: 'imported already.' };
  if (date !== null) return null;
  return { fr: 'aucune date n’y est dite ; donnez-la avec --date.', en: 'it says no date; give it with --date.' };
}

/** `meetings/2023-03-01.md`, or with a number behind it when that day has a record. */
function freeFile(date: string, { config, readings }: Opened): string {
  const taken = new Set(readings.map(({ file }) => file));
  let file = `${config.value.meetings}/${date}.md`;
  for (let number = 2; taken.has(file); number += 1) file = `${config.value.meetings}/${date}-import-${number}.md`;
  return file;
}

const COLON: Readonly<Record<'fr' | 'en', string>> = { fr: ' : ', en: ': ' };
const ACTIONS: Noun = {
  one: { fr: 'point d’action', en: 'action point' },
  other: { fr: 'points d’action', en: 'action points' },
};
const ITEMS: Noun = {
  one: { fr: 'point à l’ordre du jour', en: 'agenda item' },
  other: { fr: 'points à l’ordre du jour', en: 'agenda items' },
};
const PRESENT: Noun = { one: { fr: 'présent', en: 'present' }, other: { fr: 'présents', en: 'present' } };
const LEFT: Noun = { one: { fr: 'mot laissé', en: 'word left' }, other: { fr: 'mots laissés', en: 'words left' } };

/** What was found, then each guess and each warning with its line, then the words that found no place. */
function reportLines({ path, imported, unknown }: Read, { language, quiet }: Session): string {
  if (quiet) return '';
  const { counts, report, date } = imported;
  const head = [
    date ?? '—',
    countOf(counts.present, PRESENT)[language],
    countOf(counts.items, ITEMS)[language],
    countOf(counts.actions, ACTIONS)[language],
    `${countOf(report.wordsLeft, LEFT)[language]} / ${report.wordsIn}`,
  ];
  const remarks = [...report.warnings, ...report.guesses].map(
    ({ line, reason, from }) =>
      `  ${path}:${line} ${(REASONS[reason] ?? { fr: reason, en: reason })[language]}${COLON[language]}${from}`,
  );
  const left = report.left.map(({ line, text }) => `  ${path}:${line} ${LEFT_AT[language]}${COLON[language]}${text}`);
  const names = unknown.map(
    ({ name, nearest }) =>
      `  ${UNKNOWN[language]}${COLON[language]}${name}${nearest.length > 0 ? ` (${NEAR[language]} ${nearest.join(', ')})` : ''}`,
  );
  return [`${path}${COLON[language]}${head.join(', ')}`, ...remarks, ...names, ...left]
    .map((line) => `${safeText(line)}\n`)
    .join('');
}

const UNKNOWN: Words = { fr: 'hors registre', en: 'not in the registry' };
const NEAR: Words = { fr: 'proche de', en: 'close to' };
const LEFT_AT: Words = { fr: 'sans place', en: 'without a place' };

const REASONS: Readonly<Record<string, Words>> = {
  'file-name': { fr: 'date prise du nom du fichier', en: 'date taken from the file name' },
  'first-date': { fr: 'date prise de la première qui est dite', en: 'date taken from the first one said' },
  year: { fr: 'année prise d’une autre date', en: 'year taken from another date' },
  contradiction: { fr: 'deux dates se contredisent', en: 'two dates contradict each other' },
  'not-later': { fr: 'prochaine réunion qui n’est pas postérieure', en: 'next meeting that is not later' },
  sentence: { fr: 'lu dans une phrase', en: 'read from a sentence' },
  split: { fr: 'ligne jointe à celle d’avant la coupure', en: 'row joined to the one before the cut' },
  row: { fr: 'ligne jointe à l’action du dessus', en: 'row joined to the action above' },
  unticked: { fr: 'case non cochée, prise pour une absence', en: 'unticked box, taken for an absence' },
};

function refusals(results: readonly Result[], { language }: Session): string {
  return results
    .flatMap((result) =>
      'refused' in result ? [`${safeText(result.path)}${COLON[language]}${result.refused[language]}\n`] : [],
    )
    .join('');
}
