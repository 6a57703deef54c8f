// Lines of a column as paragraphs and items.
import { goesOn } from './line-ends.ts';
import { MARKER } from './page/list-marker.ts';
import type { PrintedLine } from './page/printed-lines.ts';
import type { Box } from './page/span.ts';
import type { LinesPiece } from './piece.ts';

/** `leading`, from line to line of running text, by the size of its letters; `tables`, which part paragraphs. */
export type Setting = {
  readonly page: number;
  readonly right: number;
  readonly leading: number;
  readonly tables: readonly Box[];
};

/** Room above, another look, the marker of a list or a table between begins a new one. */
export function paragraphsOf(lines: readonly PrintedLine[], setting: Setting): readonly LinesPiece[] {
  const pieces: { lines: PrintedLine[]; room: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const last = pieces.at(-1);
    if (last && above && isOne(last.lines, line, setting)) last.lines.push(line);
    else pieces.push({ lines: [line], room: above ? stepOf(above, line) / setting.leading : Number.POSITIVE_INFINITY });
  }
  const { page, right } = setting;
  return pieces.map(({ lines: own, room }) => ({ kind: 'lines', page, lines: own, right, room, tag: null }));
}

/** From a line to the next, by the size of the letters. */
export function stepOf(above: PrintedLine, line: PrintedLine): number {
  return (above.bottom - line.bottom) / Math.max(above.height, line.height, 1);
}

function isOne(own: readonly PrintedLine[], line: PrintedLine, { right, leading, tables }: Setting): boolean {
  const [first, above] = [own[0], own.at(-1)];
  if (!first || !above) return false;
  if (stepOf(above, line) > leading * 1.22 + 0.05) return false;
  if (tables.some(({ top }) => above.bottom >= top && line.bottom < top)) return false;
  if (Math.abs(above.height - line.height) > above.height * 0.07) return false;
  if (MARKER.test(line.text) && !goesOn(above, line, right)) return false;
  return isAlike(above, line, right) && !leavesItem(first, above, line, right);
}

/** A line in bold after a plain one heads what follows, unless the words go on in it. */
function isAlike(above: PrintedLine, line: PrintedLine, right: number): boolean {
  if (above.bold === line.bold) return true;
  const [end, start] = [above.runs.at(-1), line.runs[0]];
  return (end?.bold === start?.bold || /^[\p{Ll}(]/u.test(line.text)) && goesOn(above, line, right);
}

/** What follows an item at the left of its marker, and does not go on with it, is no part of it. */
function leavesItem(first: PrintedLine, above: PrintedLine, line: PrintedLine, right: number): boolean {
  if (!MARKER.test(first.text)) return false;
  const outside = line.left < first.left + first.height * 0.3;
  return outside ? !goesOn(above, line, right) : false;
}
