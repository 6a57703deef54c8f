// Where a line of print is only the margin's doing, the line that it goes on with.
import { anyWritten } from '../../../words/as-written.ts';
import { foldText } from '../../../words/fold-text.ts';
import { firstParts, lastParts } from '../../../words/hyphenated.ts';
import { unfinished } from '../../../words/small-words.ts';
import { formsOf } from '../../../words/vocabulary.ts';
import { MARKER } from './page/list-marker.ts';
import { joinedRuns, type PrintedLine, type Run } from './page/printed-lines.ts';
import { weightOf } from './page/span.ts';

/** Whether a word cut at its hyphen keeps it: "peut-" and "être" do, "docu-" and "ments" do not. */
export type Hyphens = (before: string, after: string) => boolean;

/** The lines of a paragraph whose margin is at `right`, each with those that it was wrapped into as one. */
export function unwrapped(
  lines: readonly PrintedLine[],
  { right, keeps }: { readonly right: number; readonly keeps: Hyphens },
): readonly (readonly Run[])[] {
  const texts: (readonly Run[])[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const last = texts.at(-1);
    if (above && last && goesOn(above, line, right)) texts[texts.length - 1] = gluedRuns(last, line.runs, keeps);
    else texts.push(line.runs);
  }
  return texts;
}

/** Whether a line goes on with the next: its first word had no room left above, or nobody ends a line like that. */
export function goesOn(above: PrintedLine, line: PrintedLine, right: number): boolean {
  if (LEADERS.test(above.text) || isParted(above, line) || weightOf(line.text) === 0) return false;
  if (MARKER.test(line.text)) return isDashInside(above, line, right);
  if (OPEN_END.test(above.text)) return true;
  if (LABEL.test(line.text) && idsOf(above, line) === null) return false;
  if (isSentenceEnd(above, line) && idsOf(above, line) === null) return Math.abs(above.right - right) < JUSTIFIED;
  return isFull(above, line, right) || /^\p{Ll}/u.test(line.text);
}

/** A sentence that ends with its line mostly ends its paragraph, unless the line was stretched to the margin. */
function isSentenceEnd(above: PrintedLine, line: PrintedLine): boolean {
  return /[.!?][»)]?$/.test(above.text) && /^\p{Lu}/u.test(line.text);
}

/** Lines that were stretched end this near to the margin (points). */
const JUSTIFIED = 0.7;

/**
 * A dash that had no room on the line above goes on with it, where that one has no end and small letters follow; "-", which
 * begins items, where the line above has it between words too.
 */
function isDashInside(above: PrintedLine, line: PrintedLine, right: number): boolean {
  if (!/^[-–—]\s\p{Ll}/u.test(line.text) || /[.:;!?]$/.test(above.text)) return false;
  return isFull(above, line, right) && (!line.text.startsWith('-') || above.text.includes(' - '));
}

/** "Budget ........ 3": a line of contents. */
const LEADERS = /(?:[._…]\s?){5,}.{0,30}$/;

/** "Personnes excusées : …" begins a line of its own. */
const LABEL = /^\p{Lu}[\p{L}’']{2,}(?: [\p{L}’']+){0,2}\s?:(?:\s|$)/u;

/** Whether the structure of the document says that they are two paragraphs. */
function isParted(above: PrintedLine, line: PrintedLine): boolean {
  const ids = idsOf(above, line);
  return ids !== null && ids[0] !== ids[1];
}

/** The paragraphs of two lines, where the structure of the document says them. */
function idsOf(above: PrintedLine, line: PrintedLine): readonly [string, string] | null {
  const [end, start] = [above.spans.at(-1)?.id ?? null, line.spans[0]?.id ?? null];
  return end === null || start === null ? null : [end, start];
}

/** Whether the first word of a line had no room at the end of the one above. Blanks that hold words together are letters. */
export function isFull(above: PrintedLine, line: PrintedLine, right: number): boolean {
  const [first = ''] = TIED.exec(line.text) ?? line.text.split(/[ \u00AD]/);
  const word = isAddress(first) ? first : (first.split(/(?<=\p{L}-)/u)[0] ?? '');
  const width = ((line.right - line.left) / Math.max(1, line.text.length)) * (word.length + 1);
  return above.right + width > right;
}

/** Blanks that nobody breaks a line at: "400 personnes", "« mot". */
const TIED = /^(?:[(\d]*\d|\(?«) \S+/;

function isAddress(word: string): boolean {
  return /:\/\/|@|www\./.test(word);
}

/** What nothing ends with: a bracket that is open, a comma, a word that calls for another. */
const OPEN_END = new RegExp(`(?:\\([^)]*|,|[/&]|\\p{L}-|\\s${anyWritten(unfinished)})\\s*$`, 'iu');

/** The runs of two lines as those of one. */
export function gluedRuns(above: readonly Run[], below: readonly Run[], keeps: Hyphens): readonly Run[] {
  const [last, first] = [above.at(-1), below[0]];
  if (!last || !first) return [...above, ...below];
  const text = gluedEnd(last.text, first.text, keeps);
  return joinedRuns([...above.slice(0, -1), { ...last, text }, ...below]);
}

/** The end of a line as it stands before the next one: with a blank, or without its hyphen. */
function gluedEnd(above: string, below: string, keeps: Hyphens): string {
  if (/[\u00AD\u2010]$/.test(above)) return above.slice(0, -1);
  const address = /\S+$/.exec(above)?.[0] ?? '';
  if (isAddress(address) && goesOnAddress(address, below)) return above;
  const before = /([\p{L}\p{N}’']+(?:-[\p{L}\p{N}]+)*)-$/u.exec(above)?.[1];
  if (before === undefined) return /[\p{L}\p{N}]\/$/u.test(above) ? above : `${above} `;
  const after = /^[\p{L}\p{N}]+/u.exec(below)?.[0] ?? '';
  return keeps(before, after) ? above : above.slice(0, -1);
}

/** An address is cut where it has a sign, or goes on with signs that no word has. */
function goesOnAddress(address: string, below: string): boolean {
  const [next = ''] = below.split(' ');
  return /[-/_?&=.%#@]$/.test(address) || /[/_?&=%#]|\p{L}\d|\d\p{L}/u.test(next);
}

/** How the words of a document bear hyphens: as they stand elsewhere in it, and as words in general do. */
export function hyphensIn(lines: readonly PrintedLine[]): Hyphens {
  const words = new Set(
    lines.flatMap(({ text }) => text.match(/\p{L}+(?:-\p{L}+)*(?![\p{L}-])/gu) ?? []).map((word) => foldText(word)),
  );
  return (before, after) => {
    if (!/^\p{Ll}/u.test(after)) return true;
    const [first, last] = [foldText(before), foldText(after)];
    if (words.has(`${first}-${last}`)) return true;
    if (words.has(first + last)) return false;
    const [part = first] = /[^-’']+$/.exec(first) ?? [];
    return part.length < 2 || FIRST.has(part) || LAST.has(last);
  };
}

const FIRST = new Set(formsOf(firstParts).map(foldText));
const LAST = new Set(formsOf(lastParts).map(foldText));
