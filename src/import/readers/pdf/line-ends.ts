// Where a line of print is only the margin's doing, the line that it goes on with.
import { anyWritten } from '../../../words/as-written.ts';
import { foldText } from '../../../words/fold-text.ts';
import { firstParts, lastParts } from '../../../words/hyphenated.ts';
import { unfinished } from '../../../words/small-words.ts';
import { formsOf } from '../../../words/vocabulary.ts';
import { MARKER } from './page/list-marker.ts';
import { joinedRuns, type PrintedLine, type Run } from './page/printed-lines.ts';

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
  if (MARKER.test(line.text) || LEADERS.test(above.text) || isParted(above, line)) return false;
  return isFull(above, line, right) || /^\p{Ll}/u.test(line.text) || OPEN_END.test(above.text);
}

/** "Budget ........ 3": a line of contents. */
const LEADERS = /(?:[._…]\s?){5,}.{0,30}$/;

/** Whether the structure of the document says that they are two paragraphs. */
function isParted(above: PrintedLine, line: PrintedLine): boolean {
  const [end, start] = [above.spans.at(-1)?.id ?? null, line.spans[0]?.id ?? null];
  return end !== null && start !== null && end !== start;
}

/** Whether the first word of a line had no room at the end of the one above. */
export function isFull(above: PrintedLine, line: PrintedLine, right: number): boolean {
  const [word = ''] = line.text.split(/(?<=[^\d]-)|\s/);
  const width = ((line.right - line.left) / Math.max(1, line.text.length)) * (word.length + 1);
  return above.right + width > right;
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
  const before = /([\p{L}\p{N}’']+(?:-[\p{L}\p{N}]+)*)-$/u.exec(above)?.[1];
  if (before === undefined) return /[\p{L}\p{N}]\/$/u.test(above) ? above : `${above} `;
  const after = /^[\p{L}\p{N}]+/u.exec(below)?.[0] ?? '';
  return keeps(before, after) ? above : above.slice(0, -1);
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
