import { jsonText } from '../../../format/json.ts';
import { PLAIN_COLON } from '../../../i18n/labels.ts';
import { type CivilDate, civilDateAt } from '../../../model/civil-date.ts';
import { DAY_FIRST } from '../../../model/deadline/date-order.ts';
import { UserError } from '../../../model/errors.ts';
import { buildLedger } from '../../../model/ledger/build-ledger.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import { indexRegistry } from '../../../model/owners/registry-index.ts';
import type { Registry } from '../../../model/owners/structures.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import { readRecordText } from '../../../record/read-record.ts';
import { strictDayOption } from '../../options/strict-day.ts';
import type { CommandSpec, Input, Outcome } from '../../session/command.ts';
import type { Opened, Session } from '../../session/session.ts';
import { reportLines, unknownLines } from './import-report.ts';
import { type Fate, importSummary } from './import-summary.ts';
import { linkReviews } from './link-reviews.ts';
import { type Read, type Result, readImports } from './read-imports.ts';
import { addNames, importedStem, writeImport } from './write-imports.ts';

/** `gtm import`: old minutes become draft records, with a report of what was placed, guessed and left. */
export const importCommand: CommandSpec = {
  name: 'import',
  summary: {
    fr: 'faire de comptes rendus existants (Word, OpenDocument, PDF, HTML, Markdown, texte) des projets à relire',
    en: 'make drafts of existing minutes (Word, OpenDocument, PDF, HTML, Markdown, text) to be read over',
  },
  arguments: [{ name: '<files...>', words: { fr: 'les fichiers, ou des dossiers', en: 'the files, or folders' } }],
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
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
  ],
  examples: ['gtm import anciens/reunion-2022-09-07.txt --dry-run', 'gtm import anciens/reunion-2022-09-07.txt --json'],
  run: async (input, session) => {
    const apart = input.has('dryRun') || input.has('json') || input.text('output') !== undefined;
    const opened = apart && !input.has('addStructures') ? anyWorkspace(session) : session.open();
    const registry = opened?.registry.value ?? NOBODY;
    const known = { registry, index: opened?.index ?? indexRegistry(registry) };
    const asked = { session, known, date: strictDayOption(input, 'date'), encoding: input.text('encoding') };
    const read = byDate(await readImports(input.args, asked));
    const results = input.has('link') ? linked(read, { opened, index: known.index }) : read;
    if (input.has('json')) return jsonOutcome(results, session);
    const running = { session, opened, input };
    return input.has('dryRun') ? shown(results, running) : written(results, running);
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

/** After every date. */
const LAST = '9999';

/** In the order of the meetings, so that each is written after those that it looks back on. */
function byDate(results: readonly Result[]): readonly Result[] {
  const dateOf = (result: Result) => ('imported' in result ? (result.imported.date ?? LAST) : LAST);
  return results.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
}

type Linking = { readonly opened: Opened | null; readonly index: Opened['index'] };

/** Each tied to the records that there are, and to those before it that are imported with it. */
function linked(results: readonly Result[], { opened, index }: Linking): readonly Result[] {
  const order = opened?.ledger.order ?? DAY_FIRST;
  const meetings: Meeting[] = [...(opened?.ledger.meetings ?? [])];
  const known = (opened?.readings ?? []).map(({ source }) => source?.text ?? '');
  return results.map((result) => {
    if (!('imported' in result) || result.imported.date === null) return result;
    const day = result.imported.date;
    const wanted = result.imported.counts.review + result.imported.restated.length > 0;
    const imported = wanted
      ? linkReviews(result.imported, { ledger: buildLedger({ meetings, index, day, order }), index })
      : result.imported;
    const { meeting } = readRecordText(`meetings/${freeStem(day, meetings)}.md`, imported.text);
    if (meeting && !known.some((text) => text.includes(imported.hash))) meetings.push(meeting);
    return { ...result, imported };
  });
}

/** What the record of that day will be called beside those that there are. */
function freeStem(day: CivilDate, meetings: readonly Meeting[]): string {
  for (let number = 1; ; number += 1) {
    const stem = importedStem(day, number);
    if (!meetings.some(({ id }) => id === stem)) return stem;
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

function refusals(results: readonly Result[], session: Session): string {
  return results.map((result) => ('refused' in result ? fileLine(result.path, result.refused, session) : '')).join('');
}

function fileLine(path: string, words: Words, { language }: Session): string {
  return `${safeText(path)}${PLAIN_COLON[language]}${words[language]}\n`;
}

type Running = { readonly session: Session; readonly opened: Opened | null; readonly input: Input };

function shown(results: readonly Result[], { session, opened }: Running): Outcome {
  const found = results.filter((result) => 'imported' in result);
  const out = found.map(({ imported }) => imported.text).join('\n');
  const fates = results.map((result): Fate => ({ result, state: 'imported' in result ? 'shown' : 'refused' }));
  const lines = fates.map((fate) => fateLines(fate, session)).join('');
  const names = unknownLines(
    found.flatMap(({ unknown }) => unknown),
    session,
  );
  const err = lines + names + importSummary(fates, dayOf(session, opened), session);
  return { exit: results.length > found.length ? 1 : 0, out, err };
}

function dayOf({ context, today }: Session, opened: Opened | null): CivilDate {
  return opened?.today ?? today ?? civilDateAt(context.now, undefined);
}

/** Each record where its date says, never over another; the rest of the batch goes on. */
async function written(results: readonly Result[], running: Running): Promise<Outcome> {
  const { session, opened, input } = running;
  const folder = input.text('output');
  const known = (folder === undefined ? (opened?.readings ?? []) : []).map(({ source }) => source?.text ?? '');
  const fates: Fate[] = [];
  for (const result of results) {
    const fate = await writeImport(result, known, { session, opened, folder });
    if (fate.state === 'written' && 'imported' in result) known.push(result.imported.text);
    fates.push(fate);
  }
  const unknown = fates.flatMap(({ result, state }) =>
    state === 'written' && 'unknown' in result ? result.unknown : [],
  );
  const added =
    opened && input.has('addStructures') && unknown.length > 0
      ? await addNames([...new Set(unknown.map(({ name }) => name))], { session, opened })
      : unknownLines(unknown, session);
  const lines = fates.map((fate) => fateLines(fate, session)).join('');
  const exit = fates.some(({ state }) => state !== 'written') ? 1 : 0;
  return { exit, out: '', err: lines + added + importSummary(fates, dayOf(session, opened), session) };
}

const ALREADY: Words = { fr: 'déjà importé.', en: 'imported already.' };
const UNDATED: Words = {
  fr: 'aucune date n’y est dite ; donnez-la avec --date.',
  en: 'it says no date; give it with --date.',
};

/** Where it was written and what was found, or why it was not. */
function fateLines({ result, file, state }: Fate, session: Session): string {
  if (!('imported' in result)) return fileLine(result.path, result.refused, session);
  if (state === 'already') return fileLine(result.path, ALREADY, session);
  if (state === 'undated') return fileLine(result.path, UNDATED, session);
  const where = file === undefined ? '' : `${safeText(result.path)} → ${safeText(file)}\n`;
  return where + reportLines(result, session);
}
