// `gtm import FILE --into MEETING`: what people filled in or changed in the document of a draft goes back into it.
import { dateWords } from '../../../i18n/date-words.ts';
import { countOf, type Noun, PLAIN_COLON } from '../../../i18n/labels.ts';
import type { Imported } from '../../../import/import-source.ts';
import type { CivilDate } from '../../../model/civil-date.ts';
import { UserError } from '../../../model/errors.ts';
import { fullId } from '../../../model/meeting/action-ids.ts';
import { isClosed, type Meeting } from '../../../model/meeting/meeting.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import { type MergedMeeting, mergeMeeting } from '../../../record/merge/merge-meeting.ts';
import { type RecordReading, readRecordText } from '../../../record/read-record.ts';
import { changeRecords } from '../../change/change-records.ts';
import type { Delivery } from '../../output/list-output.ts';
import type { Outcome } from '../../session/command.ts';
import { requireMeeting } from '../../session/find.ts';
import { linkReviews } from './link-reviews.ts';
import { type Asked, readImports } from './read-imports.ts';
import { renderedBase } from './rendered-base.ts';

/** Options that say where drafts go or how many they are. */
const OTHER_WAYS = ['output', 'json', 'split', 'again', 'addStructures', 'explain'];

/**
 * Refused (exit 2), with nothing written: minutes that are circulated or adopted, a record with errors, a file of another day
 * or of several meetings, several files, and options that ask for drafts.
 */
export async function mergeImport(asked: Asked, delivery: Delivery): Promise<Outcome> {
  const { input, session, opened } = delivery;
  refuseOtherWays(delivery);
  const meeting = requireMeeting(input.text('into') ?? '', opened);
  const reading = requireDraft(meeting, delivery);
  const imported = await readFile(meeting, asked, delivery);
  const apart = await session.context.importApart(false);
  const rendering = { ...delivery, ask: apart.ask, path: imported.path, file: imported.imported };
  const base = await renderedBase(meeting, rendering).finally(apart.close);
  const file = meetingOf(imported.imported, meeting, delivery);
  const beside = namesBeside(imported.imported, meeting);
  const merged = mergeMeeting(
    {
      record: meeting,
      base: base ? meetingOf(base, meeting, delivery) : meeting,
      file: withoutNames(file, beside),
    },
    {
      source: reading.source,
      index: opened.index,
      order: opened.ledger.order,
      followed: (id) => opened.ledger.actions.find((each) => each.id === fullId(id, meeting)),
    },
  );
  const unread = beside.filter(({ read, markdown }) => !read && isInOpening(markdown, file));
  return saved({ ...merged, unread: unread.map(({ markdown }) => markdown) }, meeting, delivery);
}

type Beside = Imported['besideNames'];

/** What stands among the names of a form is no text of the minutes, unless the record has it there itself. */
function namesBeside({ besideNames }: Imported, { body }: Meeting): Beside {
  const opening = inOneLine(body.opening);
  return besideNames.filter(({ markdown }) => !opening.includes(inOneLine(markdown)));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function withoutNames(file: Meeting, names: Beside): Meeting {
  const beside = new Set(names.map(({ markdown }) => markdown.trim()));
  const lines = file.body.opening.split('\n').filter((line) => !beside.has(bare(line)));
  return {
    ...file,
    body: {
      ...file.body,
      opening: lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    },
  };
}

function isInOpening(markdown: string, { body }: Meeting): boolean {
  return body.opening.split('\n').some((line) => bare(line) === markdown.trim());
}

/** A line without the mark of a list. */
function bare(line: string): string {
  return line.trim().replace(/^[-*] /, '');
}

type Merge = MergedMeeting & { readonly unread: readonly string[] };

async function saved(merged: Merge, meeting: Meeting, delivery: Delivery): Promise<Outcome> {
  const { input, session, opened } = delivery;
  const { language, quiet } = session;
  const said = merged.said.map((words) => `  ${words[language]}`);
  const missing = merged.missing.map((words) => `  ${MISSING[language]}${PLAIN_COLON[language]}${words[language]}`);
  const count = countOf(said.length, CHANGES)[language];
  const head = said.length === 0 ? NOTHING_NEW[language] : count;
  const unread = merged.unread.map((words) => `  ${UNREAD[language]}${PLAIN_COLON[language]}${words}`);
  const lines = [`${meeting.file}${PLAIN_COLON[language]}${head}`, ...said, ...missing, ...unread].map(safeText);
  if (said.length === 0) return { exit: 0, out: '', err: quiet ? '' : lines.map((line) => `${line}\n`).join('') };
  const { edits, body } = merged;
  const dryRun = input.has('dryRun');
  const change = { file: meeting.file, edits, ...(body ? { body } : {}) };
  const outcome = await changeRecords([change], { session, opened, dryRun, said: lines });
  return dryRun && !quiet ? { ...outcome, err: lines.map((line) => `${line}\n`).join('') } : outcome;
}

const NOTHING_NEW: Words = { fr: 'rien de nouveau.', en: 'nothing new.' };
const MISSING: Words = { fr: 'n’est plus dans le fichier, gardé', en: 'no longer in the file, kept' };
const UNREAD: Words = {
  fr: 'non lu dans les présences, à écrire par gtm fill ou dans le fichier',
  en: 'not read in the attendance, to be written by gtm fill or in the file',
};
const CHANGES: Noun = { one: { fr: 'changement', en: 'change' }, other: { fr: 'changements', en: 'changes' } };

/** What a file says, as the meeting that it is of; its reviews tied to the actions of earlier records. */
function meetingOf(imported: Imported, { file, id }: Meeting, { opened, session }: Delivery): Meeting {
  const { ledger, index } = session.open(imported.date ?? opened.today);
  const { text } = linkReviews(imported, { ledger, index });
  const { meeting } = readRecordText(file, text);
  if (!meeting) throw new Error(`what was read for ${id} is no record`);
  return meeting;
}

/** The one file, read for the day of the meeting where it says none. */
async function readFile({ date }: Meeting, asked: Asked, { input }: Delivery) {
  if (asked.date !== undefined && asked.date !== date) throw otherDay(asked.date, date);
  const read = async (day: CivilDate | undefined) => {
    const [result, ...others] = await readImports(input.args, { ...asked, date: day });
    if (!result || others.length > 0) throw oneFile();
    if (!('imported' in result)) throw new UserError('import/unreadable', result.refused);
    if (result.starts.length > 1) throw oneMeeting(result.starts.length);
    return result;
  };
  const first = await read(undefined);
  const result = first.imported.date === null ? await read(date) : first;
  if (result.imported.date !== null && result.imported.date !== date) throw otherDay(result.imported.date, date);
  return result;
}

type Draft = RecordReading & { readonly source: NonNullable<RecordReading['source']> };

function requireDraft(meeting: Meeting, { opened }: Delivery): Draft {
  if (isClosed(meeting)) throw adopted(meeting);
  if (meeting.status === 'circulated') throw circulated(meeting);
  const reading = opened.readings.find(({ file }) => file === meeting.file);
  if (!reading?.source || reading.findings.some(({ severity }) => severity === 'error')) throw faulty(meeting);
  return { ...reading, source: reading.source };
}

function refuseOtherWays({ input }: Delivery): void {
  const other = OTHER_WAYS.find((name) => input.has(name) || input.text(name) !== undefined);
  if (other === undefined) return;
  const flag = `--${other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new UserError('request/words', {
    fr: `--into et ${flag} se contredisent : --into complète un compte rendu qui existe.`,
    en: `--into and ${flag} contradict each other: --into fills in a record that there is.`,
  });
}

function oneFile(): UserError {
  return new UserError('request/words', {
    fr: '--into prend un seul fichier à la fois.',
    en: '--into takes one file at a time.',
  });
}

function oneMeeting(count: number): UserError {
  return new UserError(
    'request/words',
    {
      fr: `Ce fichier contient ${count} réunions : --into n’en prend qu’une.`,
      en: `This file holds ${count} meetings: --into takes one.`,
    },
    {
      hint: {
        fr: 'Coupez-le par réunion, ou faites-en des projets : gtm import FICHIER --split',
        en: 'Cut it into its meetings, or make drafts of them: gtm import FILE --split',
      },
    },
  );
}

function otherDay(said: CivilDate, date: CivilDate): UserError {
  const [file, record] = [dateWords(said), dateWords(date)];
  return new UserError(
    'state/order',
    {
      fr: `Ce fichier est daté du ${file.fr}, le compte rendu du ${record.fr} : rien n’a été écrit.`,
      en: `This file is dated ${file.en}, the record ${record.en}: nothing was written.`,
    },
    {
      hint: {
        fr: 'Corrigez la date qui est fausse, dans l’un ou dans l’autre, ou nommez l’autre réunion.',
        en: 'Correct the date that is wrong, in the one or in the other, or name the other meeting.',
      },
    },
  );
}

function adopted({ id, file }: Meeting): UserError {
  return new UserError(
    'state/closed',
    {
      fr: `Le compte rendu de la réunion ${id} est adopté : il ne change plus.`,
      en: `The minutes of the meeting ${id} are adopted: they do not change any more.`,
    },
    {
      hint: {
        fr: `Une correction de ${file} est un erratum : gtm erratum ${id} TEXTE`,
        en: `A correction of ${file} is an erratum: gtm erratum ${id} TEXT`,
      },
    },
  );
}

function circulated({ id }: Meeting): UserError {
  return new UserError(
    'state/closed',
    {
      fr: `Le compte rendu de la réunion ${id} est diffusé : les membres en ont le texte.`,
      en: `The minutes of the meeting ${id} are circulated: the members have their text.`,
    },
    {
      hint: {
        fr: `Ce qui est à corriger se dit à l’adoption : gtm adopt ${id} --at RÉUNION --amendment TEXTE ; ou remettez « status: draft ».`,
        en: `What is to be corrected is said at the adoption: gtm adopt ${id} --at MEETING --amendment TEXT; or put "status: draft" back.`,
      },
    },
  );
}

function faulty({ file }: Meeting): UserError {
  return new UserError(
    'state/errors',
    {
      fr: `${file} a des erreurs : rien n’a été écrit.`,
      en: `${file} has errors: nothing was written.`,
    },
    { hint: { fr: `Ce qui ne va pas : gtm check ${file}`, en: `What is wrong: gtm check ${file}` } },
  );
}
