// The narrative: what was written is kept to the letter, what people changed or added goes where it stands in the file.
import type { Meeting, Section } from '../../model/meeting/meeting.ts';
import { tieSections } from '../../model/meeting/tie-sections.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import type { Words } from '../../model/words.ts';
import type { MergedItem } from './merge-agenda.ts';
import { mergeTexts } from './merge-texts.ts';
import { type ThreeWays, textKey } from './three-way.ts';

export type MergedBody = {
  /** The body after the merge, given the one before; undefined when it stays. */
  readonly body: ((body: string) => string) | undefined;
  readonly said: readonly Words[];
  readonly missing: readonly Words[];
};

type Merging = {
  /** For each agenda item of the file, that of the record. */
  readonly items: readonly MergedItem[];
  /** The line of the file of the record on which its body begins. */
  readonly firstLine: number;
};

/** Sections are of one another by the items that they are about, else by their titles. */
export function mergeBody({ record, base, file }: ThreeWays<Meeting>, { items, firstLine }: Merging): MergedBody {
  const [mine, theirs] = [textsOf(record), textsOf(base)];
  const splices: Splice[] = [];
  const [said, missing]: [Words[], Words[]] = [[], []];
  for (const [key, section] of textsOf(file)) {
    const rank = file.agenda.findIndex(({ title }) => textKey(title) === key);
    const place = items[rank]?.place;
    const title = place === undefined ? section.title : (record.agenda[place]?.title ?? section.title);
    const own = mine.get(textKey(title));
    const before = (theirs.get(textKey(title)) ?? theirs.get(key))?.text ?? '';
    const typed = own ? typedOf(own) : '';
    const merged = mergeTexts({ record: typed, base: before, file: section.text });
    missing.push(...merged.missing.map((text) => goneFrom(title, text)));
    if (merged.text === typed) continue;
    said.push(textOf(title));
    splices.push(own ? spliceOf(own, merged.text) : newSection(title, merged.text, lineAfter(record, place)));
  }
  const body = splices.length === 0 ? undefined : (text: string) => spliced(text, splices, firstLine);
  return { body, said, missing };
}

/** The texts of a body, by the keys of the items and headings that they stand under; the opening under none. */
function textsOf(meeting: Meeting): ReadonlyMap<string, Section> {
  const { items, extra } = tieSections(meeting);
  const { opening: text, typedOpening } = meeting.body;
  const opening: Section = { title: '', line: 0, text, ...withoutUndefined({ typed: typedOpening }), textLine: 0 };
  const tied = items.flatMap((section, place) =>
    section ? [[textKey(meeting.agenda[place]?.title ?? ''), section] as const] : [],
  );
  return new Map([['', opening], ...extra.map((section) => [textKey(section.title), section] as const), ...tied]);
}

function textOf(title: string): Words {
  if (title === '') return { fr: 'texte d’ouverture', en: 'opening' };
  return { fr: `texte de « ${title} »`, en: `text of "${title}"` };
}

function goneFrom(title: string, text: string): Words {
  const { fr, en } = textOf(title);
  const begins = text.replace(/\s+/g, ' ').slice(0, 60);
  return { fr: `${fr} : ${begins}`, en: `${en}: ${begins}` };
}

/** What a document was not shown, its HTML comments, stays in the file. */
function typedOf({ typed, text }: Section): string {
  return typed ?? text;
}

/** Lines put in the place of so many, from a line of the file on; before line 1, at the beginning of the body. */
type Splice = { readonly line: number; readonly count: number; readonly lines: readonly string[] };

function spliceOf(section: Section, now: string): Splice {
  const [{ line, textLine }, text, lines] = [section, typedOf(section), now.split('\n')];
  if (text !== '') return { line: textLine, count: text.split('\n').length, lines };
  return { line: line + 1, count: 0, lines: ['', ...lines] };
}

function newSection(title: string, text: string, line: number): Splice {
  return { line, count: 0, lines: [`## ${title}`, '', ...text.split('\n'), ''] };
}

/** Where the section of an item goes: before that of the next item that has one, else at the end. */
function lineAfter(record: Meeting, place: number | undefined): number {
  const { items, extra } = tieSections(record);
  const next = place === undefined ? undefined : items.slice(place + 1).find((section) => section !== null);
  return (next ?? (place === undefined ? undefined : extra[0]))?.line ?? Number.POSITIVE_INFINITY;
}

/** From the last line to the first, so that the places of the others stay what they were. */
function spliced(body: string, splices: readonly Splice[], firstLine: number): string {
  const eol = body.includes('\r\n') ? '\r\n' : '\n';
  const lines = body.split(/\r\n|\n/);
  const opening = lines.findIndex((line) => line.trim() !== '');
  for (const { line, count, lines: added } of splices.toReversed().sort((a, b) => b.line - a.line)) {
    if (line === Number.POSITIVE_INFINITY) lines.splice(endOf(lines), lines.length, '', ...added);
    else if (line < firstLine) lines.splice(Math.max(opening, 0), count, ...added, ...(count === 0 ? [''] : []));
    else lines.splice(line - firstLine, count, ...added);
  }
  return lines.join(eol);
}

function endOf(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line.trim() !== '') + 1;
}
