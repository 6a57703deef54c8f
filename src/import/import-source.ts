// A source file as a record, with the report of what was placed, guessed and left.
import { createHash } from 'node:crypto';
import { UserError } from '../model/errors.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import { readRecordText } from '../record/read-record.ts';
import { type Account, accountWords } from './account-words.ts';
import { textsOf } from './blocks/block.ts';
import type { DraftReview, PlacedWords, Proposal, Remark } from './blocks/draft.ts';
import type { OutlineLine } from './blocks/outline-line.ts';
import type { SourceReading } from './blocks/source-reading.ts';
import { type FieldPlace, fieldPlaces } from './field-places.ts';
import { interpret } from './interpret.ts';
import { partMeetings } from './normalise/part-meetings.ts';
import { readSource, type SourceFile } from './read-source.ts';
import { bodyOf, type Front, frontOf, recordText } from './write-draft.ts';

type ImportReport = Account & {
  readonly fields: readonly FieldPlace[];
  readonly placed: readonly PlacedWords[];
  readonly guesses: readonly Remark[];
  readonly warnings: readonly Remark[];
  /** Commitments of the narrative, which are no actions by themselves. */
  readonly proposed: readonly Proposal[];
};

export type Imported = {
  /** Null when the source says no date. */
  readonly date: string | null;
  readonly front: Front;
  readonly body: string;
  /** The whole record, as it is written. */
  readonly text: string;
  readonly hash: string;
  readonly counts: {
    readonly actions: number;
    readonly items: number;
    readonly present: number;
    readonly review: number;
  };
  /** The lines of the review, entry by entry. */
  readonly reviewLines: readonly number[];
  /** Actions of this meeting that the source states as earlier ones still to do. */
  readonly restated: readonly DraftReview[];
  readonly report: ImportReport;
  /** What each line was taken for, in the order of the source. */
  readonly outline: readonly OutlineLine[];
};

/**
 * What a file gives: its minutes. Where it holds several meetings, `starts` says where each begins, and `meetings` is each
 * of them when they were asked apart, else all of it as one.
 */
export type ImportedFile = {
  readonly meetings: readonly Imported[];
  readonly starts: readonly { readonly line: number; readonly text: string }[];
};

type Asked = {
  readonly index: RegistryIndex;
  readonly date?: string | undefined;
  /** Whether the meetings of a file are to be parted. */
  readonly split?: boolean;
};

/** Refused with a `UserError`: what `readSource` refuses. */
export async function importFile(source: SourceFile, asked: Asked): Promise<ImportedFile> {
  const reading = await readSource(source);
  const parts = partMeetings(reading.units);
  const starts = parts.map(({ line, text }) => ({ line, text }));
  if (parts.length < 2 || !asked.split) return { meetings: [importReading(reading, source, asked)], starts };
  const meetings = parts.map(({ blocks }, rank) =>
    importReading({ ...reading, units: blocks }, source, { index: asked.index, part: rank + 1 }),
  );
  return { meetings, starts };
}

/** The same for a file of one meeting. */
export async function importSource(source: SourceFile, asked: Asked): Promise<Imported> {
  return importReading(await readSource(source), source, asked);
}

type Reading = Omit<Asked, 'split'> & {
  /** Which meeting of the file it is, from 1: its name then says the date of none. */
  readonly part?: number;
};

function importReading(
  { units, remarks, front: before }: SourceReading,
  source: SourceFile,
  { index, date, part }: Reading,
): Imported {
  if (!units.some((unit) => textsOf(unit).some((text) => /[\p{L}\p{N}]/u.test(text)))) throw noWords(remarks);
  const { draft, guesses, warnings, placed, proposed } = interpret({
    units,
    name: part === undefined ? source.name : '',
    index,
    date,
    front: before,
  });
  const hash = hashOf(source, part);
  const front = frontOf(draft, { file: source.name, hash, front: before });
  const body = bodyOf(draft);
  const text = recordText(front, body);
  const items = draft.agenda.flatMap(({ actions }) => actions);
  return {
    date: draft.date ?? null,
    front,
    body,
    text: proved(text, draft.date),
    hash,
    counts: {
      actions: items.length + draft.actions.length,
      items: draft.agenda.length,
      present: draft.attendance.present.length,
      review: draft.review.length,
    },
    reviewLines: draft.review.map(({ line }) => line),
    restated: draft.restated,
    report: {
      ...accountWords(units, text, placed),
      fields: fieldPlaces(draft),
      placed,
      guesses,
      warnings: [...remarks, ...warnings],
      proposed,
    },
    outline: [],
  };
}

/** What tells that a source was imported already; each meeting of a file has its own. */
function hashOf({ bytes }: SourceFile, part: number | undefined): string {
  const hash = createHash('sha256').update(bytes);
  return `sha256-${(part === undefined ? hash : hash.update(`#${part}`)).digest('hex')}`;
}

/** A document without a word: a picture of one, or nothing. */
function noWords(remarks: readonly Remark[]): UserError {
  return remarks.some(({ reason }) => reason === 'pictures')
    ? new UserError({
        fr: 'Ce document n’a que des images : passez-le d’abord par une reconnaissance de caractères (OCR).',
        en: 'This document has nothing but pictures: have its letters recognised first (OCR).',
      })
    : new UserError({ fr: 'Ce document ne contient aucun mot.', en: 'This document does not hold a single word.' });
}

/** A record has its limits, which minutes of one meeting do not reach. */
function tooMuch(): UserError {
  return new UserError({
    fr: 'Ce document en dit plus que n’en contient un compte rendu (12 000 valeurs, 256 Ko d’en-tête) : coupez-le par réunion.',
    en: 'This document says more than a record holds (12,000 values, 256 KB of front matter): cut it into its meetings.',
  });
}

/** What we write must read as a record; anything else is a mistake of ours. */
function proved(text: string, date: string | undefined): string {
  if (date === undefined) return text;
  const errors = readRecordText(`meetings/${date}.md`, text).findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first?.code === 'yaml/size') throw tooMuch();
  if (first) throw new Error(`an imported record does not read: ${first.code} at line ${first.position?.line ?? 0}`);
  return text;
}
