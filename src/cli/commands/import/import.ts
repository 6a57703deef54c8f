import { resolve } from 'node:path';
import type { CivilDate } from '../../../model/civil-date.ts';
import { UserError } from '../../../model/errors.ts';
import { indexRegistry } from '../../../model/owners/registry-index.ts';
import type { Registry } from '../../../model/owners/structures.ts';
import { safeBlock } from '../../../model/safe-text.ts';
import { placesOf } from '../../change/unknown-names.ts';
import { strictDayOption } from '../../options/strict-day.ts';
import { withUnreadSettings } from '../../output/document-output.ts';
import type { CommandSpec, Input, Outcome } from '../../session/command.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';
import { explainOutline } from './explain-outline.ts';
import { exitOf, type Fate, fateBefore, fateLines } from './import-fates.ts';
import { importJson } from './import-json.ts';
import { unknownLines } from './import-report.ts';
import { importSummary } from './import-summary.ts';
import { linkBatch } from './link-batch.ts';
import { type Result, readImports } from './read-imports.ts';
import { type KnownRecord, rankOfForm } from './same-meeting.ts';
import { addNames, recordsIn, writeImport } from './write-imports.ts';

/** `gtm import`: old minutes become draft records, with a report of what was placed, guessed and left. */
export const importCommand: CommandSpec = {
  name: 'import',
  summary: {
    fr: 'faire de comptes rendus existants (Word, OpenDocument, PDF, Excel, HTML, Markdown, texte, courriel) des projets à relire',
    en: 'make drafts of existing minutes (Word, OpenDocument, PDF, Excel, HTML, Markdown, text, mail) to be read over',
  },
  arguments: [
    {
      name: '<files...>',
      words: {
        fr: 'les fichiers, des dossiers, ou - pour l’entrée standard',
        en: 'the files, folders, or - for standard input',
      },
    },
  ],
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
      flags: '--ocr',
      words: {
        fr: 'reconnaître les lettres des PDF numérisés (français, anglais)',
        en: 'recognise the letters of scanned PDFs (French, English)',
      },
    },
    {
      flags: '--json',
      words: { fr: 'le compte rendu et le rapport en JSON', en: 'the record and the report as JSON' },
    },
    {
      flags: '--link',
      words: {
        fr: 'lier le suivi aux points d’action des comptes rendus antérieurs',
        en: 'tie previous actions to those of earlier records',
      },
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
    {
      flags: '--into <meeting>',
      words: {
        fr: 'compléter ce projet par le document rempli ou corrigé qui en avait été fait',
        en: 'fill in that draft with the document made of it, filled in or corrected since',
      },
    },
    {
      flags: '--name <name>',
      words: {
        fr: 'le nom du fichier qui arrive sur l’entrée standard (-)',
        en: 'the name of the file that comes in on standard input (-)',
      },
    },
    {
      flags: '--split',
      words: {
        fr: 'faire un projet de chaque réunion d’un fichier qui en contient plusieurs',
        en: 'make a draft of each meeting of a file that holds several',
      },
    },
    {
      flags: '--again',
      words: {
        fr: 'importer aussi ce qui est déjà là sous une autre forme',
        en: 'import also what is there already in another form',
      },
    },
    {
      flags: '--explain',
      words: {
        fr: 'dire pour quoi chaque ligne est prise, et pourquoi',
        en: 'say what each line is taken for, and why',
      },
    },
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
  ],
  examples: [
    'gtm import anciens/reunion-2022-09-07.txt --dry-run',
    'gtm import anciens/reunion-2022-09-07.txt --json',
    'gtm import 2023-04-12-relu.docx --into 2023-04-12 --dry-run',
  ],
  run: async (input, session) => {
    if (input.text('into') !== undefined) return merged(input, session);
    const apart = input.has('dryRun') || input.has('json') || input.text('output') !== undefined;
    const opened = apart && !input.has('addStructures') ? anyWorkspace(session) : session.openToChange();
    const registry = opened?.registry.value ?? NOBODY;
    const places = opened ? placesOf(opened.config.value) : [];
    const known = { registry, index: opened?.index ?? indexRegistry(registry), places };
    const read = byDate(await readImports(input.args, { session, known, ...readingOptions(input) }));
    const results = input.has('link') ? linkBatch(read, { opened, index: known.index }) : read;
    const outcome = await outcomeOf(results, { session, opened, input });
    return opened ? withUnreadSettings(outcome, { session, opened }) : outcome;
  },
};

function outcomeOf(results: readonly Result[], running: Running): Outcome | Promise<Outcome> {
  const { input, session } = running;
  if (input.has('json')) return importJson(results, input.has('explain'), session);
  return input.has('dryRun') ? shown(results, running) : written(results, running);
}

async function merged(input: Input, session: Session): Promise<Outcome> {
  const opened = session.openToChange();
  const known = { registry: opened.registry.value, index: opened.index, places: placesOf(opened.config.value) };
  const { mergeImport } = await import('./merge-import.ts');
  return mergeImport({ session, known, ...readingOptions(input) }, { input, session, opened });
}

/** How the files are to be read. */
function readingOptions(input: Input) {
  return {
    date: strictDayOption(input, 'date'),
    encoding: input.text('encoding'),
    ocr: input.has('ocr'),
    name: input.text('name'),
    split: input.has('split'),
  };
}

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

/** After every date. */
const LAST = '9999';

/** In the order of the meetings, so that each is written after those that it looks back on; the form that is read best first. */
function byDate(results: readonly Result[]): readonly Result[] {
  const dateOf = (result: Result) => ('imported' in result ? (result.imported.date ?? LAST) : LAST);
  return results.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)) || rankOfForm(a.path) - rankOfForm(b.path));
}

type Running = { readonly session: Session; readonly opened: Opened | null; readonly input: Input };

/** The records as they would be written, or with `--explain` what each line was taken for. */
function shown(results: readonly Result[], running: Running): Outcome {
  const { session, opened, input } = running;
  const known = knownRecords(opened, session, input.text('output'));
  const fates: Fate[] = [];
  for (const result of results) {
    const fate = shownBefore(result, known, input.has('again'));
    fates.push(fate ?? { result, state: 'imported' in result ? 'shown' : 'refused' });
    if (!fate) known.push(...recordOf(result, result.path));
  }
  const found = fates.flatMap(({ result, state }) => (state === 'shown' && 'imported' in result ? [result] : []));
  const drafts = found.map(({ imported }) => imported.text).join('\n');
  const out = outlines(results, running) ?? (session.context.stdout.isTerminal ? safeBlock(drafts) : drafts);
  const lines = fates.map((fate) => fateLines(fate, session)).join('');
  const names = unknownLines(
    found.flatMap(({ unknown }) => unknown),
    session,
  );
  return { exit: exitOf(fates), out, err: lines + names + importSummary(fates, dayOf(session, opened), session) };
}

/** Of every file that was read; undefined when they are not asked for. */
function outlines(results: readonly Result[], { session, input }: Running): string | undefined {
  if (!input.has('explain')) return undefined;
  const read = results.filter((result) => 'imported' in result);
  return read.map((each) => explainOutline(each, session)).join('\n');
}

/** A draft may be looked at again once it is imported, and one without a date may be looked at too. */
function shownBefore(result: Result, known: readonly KnownRecord[], again: boolean): Fate | null {
  if (!('imported' in result)) return null;
  const others = known.filter(({ text }) => !text.includes(result.imported.hash));
  const fate = fateBefore(result, others, again);
  return fate?.state === 'undated' ? null : fate;
}

function dayOf({ context, today }: Session, opened: Opened | null): CivilDate {
  return opened?.today ?? today ?? context.dayIn(undefined);
}

/** The records that there are where the drafts go. */
function knownRecords(opened: Opened | null, { folder }: Session, output: string | undefined): KnownRecord[] {
  if (output !== undefined) return recordsIn(resolve(folder, output), output);
  return (opened?.readings ?? []).flatMap(({ file, source, meeting }) =>
    source && meeting ? [{ name: file, date: meeting.date, text: source.text }] : [],
  );
}

function recordOf(result: Result, name: string): readonly KnownRecord[] {
  if (!('imported' in result) || result.imported.date === null) return [];
  return [{ name, date: result.imported.date, text: result.imported.text }];
}

/** Each record where its date says, never over another; the rest of the batch goes on. */
async function written(results: readonly Result[], running: Running): Promise<Outcome> {
  const { session, opened, input } = running;
  const folder = input.text('output');
  const known = knownRecords(opened, session, folder);
  const fates: Fate[] = [];
  const parts = {};
  for (const result of results) {
    const fate = await writeImport(result, known, { session, opened, folder, again: input.has('again'), parts });
    if (fate.file !== undefined) known.push(...recordOf(result, fate.file));
    fates.push(fate);
  }
  const unknown = fates.flatMap(({ result, state }) =>
    state === 'written' && 'unknown' in result ? result.unknown : [],
  );
  const added =
    opened && input.has('addStructures') && unknown.length > 0
      ? await addNames(
          unknown.map(({ proposed }) => proposed),
          { session, opened, parts },
        )
      : unknownLines(unknown, session);
  const lines = fates.map((fate) => fateLines(fate, session)).join('');
  const err = lines + added + importSummary(fates, dayOf(session, opened), session);
  return { exit: exitOf(fates), out: outlines(results, running) ?? '', err };
}
