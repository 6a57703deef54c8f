// A source file as a record, with the report of what was placed, guessed and left.

import { createHash } from 'node:crypto';
import { DAY_FIRST } from '../model/deadline/date-order.ts';
import { UserError } from '../model/errors.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import { oneLine } from '../model/safe-text.ts';
import { readRecordText } from '../record/read-record.ts';
import { type Account, accountWords } from './account.ts';
import { assembleDraft } from './assemble/assemble-draft.ts';
import { startAssembly } from './assemble/assembly.ts';
import { takeAttendances } from './assemble/attendance.ts';
import { bodyMarkdown } from './assemble/draft/body.ts';
import type { Claims } from './assemble/draft/claims.ts';
import type { DraftReview, Proposal } from './assemble/draft/draft.ts';
import { type FieldPlace, fieldPlaces } from './assemble/draft/field-places.ts';
import { type Front, frontOf, recordText } from './assemble/draft/write-draft.ts';
import { type Block, textsOf } from './blocks/block.ts';
import type { Remark } from './blocks/remark.ts';
import type { SourceReading } from './blocks/source-reading.ts';
import { unstruck } from './blocks/unstruck.ts';
import { normalise } from './normalise/index.ts';
import { partMeetings } from './normalise/part-meetings.ts';
import { buildOutline, type Outline, spokenOutline } from './outline/build-outline.ts';
import { blocksOf, nodesUnder } from './outline/node.ts';
import { type OutlineLine, outlineLines } from './outline/outline-lines.ts';
import { readSource, type SourceFile } from './read-source.ts';
import { repeatedNames } from './signs/action/repeated-names.ts';
import { isAttendance } from './signs/labels.ts';
import type { Known } from './signs/sign.ts';

type ImportReport = Account & {
  readonly fields: readonly FieldPlace[];
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
  /** Lines of the lists of who attended that the body tells; `read`, whether the record names somebody by them as well. */
  readonly besideNames: readonly { readonly markdown: string; readonly read: boolean }[];
  /** The parts that the source was taken for, in its order. */
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
  { units, remarks, front: before, leftOut = [], said, spoken }: SourceReading,
  source: SourceFile,
  { index, date, part }: Reading,
): Imported {
  if (!units.some((unit) => textsOf(unit).some((text) => /[\p{L}\p{N}]/u.test(text)))) throw noWords(remarks);
  const { blocks, leftOut: struck } = unstruck(normalise(units));
  const nobody = { index, attending: [], date: '2000-01-01', order: DAY_FIRST };
  const named = { ...nobody, attending: repeatedNames(blocks.flatMap(textsOf), nobody) };
  const { known, outline: seen } = lookTwice(blocks, named);
  const outline = spoken ? spokenOutline(blocks) : seen;
  const asked = { name: part === undefined ? source.name : '', date, front: before, blocks, spoken: spoken === true };
  const { draft, claims, guesses, warnings, proposed, ...assembly } = assembleDraft(outline, known, asked);
  const hash = hashOf(source, part);
  const front = frontOf(draft, { file: oneLine(source.name), hash, front: before });
  const body = bodyMarkdown(assembly.body);
  const text = recordText(front, body);
  const items = draft.agenda.flatMap(({ actions }) => actions);
  const { placed, ...account } = accountWords({ blocks, claims, leftOut: [...leftOut, ...struck], said });
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
      ...account,
      fields: fieldPlaces(draft),
      placed,
      guesses: guesses.toSorted((a, b) => a.line - b.line),
      warnings: [...remarks, ...warnings],
      proposed,
    },
    outline: outlineLines(outline.root),
    besideNames: toldBesideNames(outline, claims),
  };
}

function toldBesideNames({ root }: Outline, claims: Claims): Imported['besideNames'] {
  const nodes = nodesUnder(root).filter(({ kind }) => isAttendance(kind));
  const lines = nodes.flatMap((node) => [node.head, ...blocksOf(node)]).flatMap((line) => line ?? []);
  return lines.flatMap((line) => {
    const said = line.kind === 'table' ? [] : (claims.get(line) ?? []);
    if (line.kind === 'table' || !said.some(({ as }) => as === 'body')) return [];
    return [{ markdown: line.markdown, read: said.some(({ as }) => as === 'field') }];
  });
}

/** The outline as a second look gives it, which knows those who attend from the first: their names over a list say whose it is. */
function lookTwice(blocks: readonly Block[], named: Known): { readonly known: Known; readonly outline: Outline } {
  const first = buildOutline(blocks, named);
  const assembly = startAssembly(named);
  takeAttendances(first.root, assembly);
  const { known } = assembly;
  // Where nobody was found, a second look would see the same.
  const outline = known === named ? first : buildOutline(blocks, known);
  return { known, outline };
}

/** What tells that a source was imported already; each meeting of a file has its own. */
function hashOf({ bytes }: SourceFile, part: number | undefined): string {
  const hash = createHash('sha256').update(bytes);
  return `sha256-${(part === undefined ? hash : hash.update(`#${part}`)).digest('hex')}`;
}

/** A document without a word: a picture of one, or nothing. */
function noWords(remarks: readonly Remark[]): UserError {
  return remarks.some(({ reason }) => reason === 'pictures')
    ? new UserError('import/unreadable', {
        fr: 'Ce document n’a que des images : passez-le d’abord par une reconnaissance de caractères (OCR).',
        en: 'This document has nothing but pictures: have its letters recognised first (OCR).',
      })
    : new UserError('import/unreadable', {
        fr: 'Ce document ne contient aucun mot.',
        en: 'This document does not hold a single word.',
      });
}

/** A record has its limits, which minutes of one meeting do not reach. */
function tooMuch(): UserError {
  return new UserError('import/unreadable', {
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
