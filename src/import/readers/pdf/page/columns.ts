// The columns of a page in the order in which they are read.
import { type Gap, type Passage, passagesOf } from './corridors.ts';
import { lineOf, type PrintedLine, printedLines } from './printed-lines.ts';
import type { Box } from './span.ts';

/** Lines of one column, from the top down; `column`, its left side, or null over the whole width. */
export type Region = { readonly lines: readonly PrintedLine[]; readonly column: number | null };

/** A column has at least so many lines, and so much of the width. */
const FEW_LINES = 4;
const SLIM = 0.18;

/**
 * The regions of the lines of a page, of which each goes over the whole width; `tables`, boxes that no column goes through.
 * Lines on both sides of a gutter are two columns when they are prose; rows of a table stay lines.
 */
export function regionsOf(lines: readonly PrintedLine[], tables: readonly Box[]): readonly Region[] {
  return regionsIn(lines, { tables, column: null });
}

type Place = { readonly tables: readonly Box[]; readonly column: number | null };

function regionsIn(lines: readonly PrintedLine[], { tables, column }: Place): readonly Region[] {
  if (lines.length < FEW_LINES) return lines.length === 0 ? [] : [{ lines, column }];
  const edge = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
  const rows = withTables(lines, tables);
  const found: Region[] = [];
  let next = 0;
  const upTo = (end: number) => {
    const before = rows.slice(next, end).flatMap(({ line }) => (line ? [line] : []));
    if (before.length > 0) found.push({ lines: before, column });
  };
  for (const passage of passagesOf(
    rows.map(({ boxes }) => boxes),
    edge,
  )) {
    const sides = columnsIn(passage, rows, edge);
    if (!sides) continue;
    upTo(sides.first);
    for (const side of sides.columns)
      found.push(...regionsIn(side, { tables: [], column: Math.min(...side.map(({ left }) => left)) }));
    next = sides.end;
  }
  upTo(rows.length);
  return found;
}

/** A line, or a table that stands in its way. */
type Row = { readonly line: PrintedLine | null; readonly boxes: readonly Box[]; readonly bottom: number };

function withTables(lines: readonly PrintedLine[], tables: readonly Box[]): readonly Row[] {
  const rows = lines.map((line) => ({ line, boxes: line.spans, bottom: line.bottom }));
  const walls = tables.map((table) => ({ line: null, boxes: [table], bottom: table.top }));
  return [...rows, ...walls].sort((a, b) => b.bottom - a.bottom);
}

type Sides = { readonly first: number; readonly end: number; readonly columns: readonly (readonly PrintedLine[])[] };

/** The two columns of a passage, the first of its gaps that parts prose; null when it is a table, or too small. */
function columnsIn(passage: Passage, rows: readonly Row[], edge: Gap): Sides | null {
  for (const gap of passage.gaps) {
    const [first, end] = [begin(passage, rows, gap), endOf(passage, rows, gap)];
    const own = rows.slice(first, end).flatMap(({ line }) => (line ? [line] : []));
    const left = sideOf(own, ({ right }) => right <= gap.left + 1);
    const right = sideOf(own, (span) => span.left >= gap.right - 1);
    if (isColumn(left, edge) && isColumn(right, edge) && !isTable(left, right, gap))
      return { first, end, columns: [left, right] };
  }
  return null;
}

/** Lines right above that only one of the columns has belong to it. */
function begin({ first }: Passage, rows: readonly Row[], gap: Gap): number {
  const [row, above] = [rows[first], rows[first - 1]];
  if (!row?.line || !above?.line || above.bottom - row.bottom > above.line.height * 1.6) return first;
  const free = above.boxes.every(({ left, right }) => right <= gap.left + 1 || left >= gap.right - 1);
  return free ? begin({ first: first - 1, end: first, gaps: [] }, rows, gap) : first;
}

/** After the last line whose right side begins where the right column does, lines of the left one alone belong to it. */
function endOf({ first, end }: Passage, rows: readonly Row[], gap: Gap): number {
  const begins = rows.slice(first, end).map(({ boxes }) => {
    const beyond = boxes.filter(({ left }) => left >= gap.right - 1).map(({ left }) => left);
    return beyond.length === 0 ? null : Math.min(...beyond);
  });
  const column = Math.min(...begins.filter((left) => left !== null));
  const last = begins.findLastIndex((left) => left !== null && left < column + INDENT);
  const next = begins.findIndex((left, index) => index > last && left !== null);
  return next === -1 ? end : first + next;
}

/** The first line of a paragraph, and an item in a list, begin at most so far from the left side of their column (points). */
const INDENT = 60;

function sideOf(lines: readonly PrintedLine[], belongs: (span: Box) => boolean): readonly PrintedLine[] {
  const spans = lines.flatMap((line) => line.spans.filter(belongs));
  const blanks = lines.flatMap((line) => line.blanks.filter(belongs));
  return spans.length === 0 ? [] : printedLines([...spans, ...blanks]);
}

function isColumn(lines: readonly PrintedLine[], edge: Gap): boolean {
  if (lines.length < FEW_LINES) return false;
  const { left, right } = lineOf({ spans: lines.flatMap(({ spans }) => spans) });
  return right - left > (edge.right - edge.left) * SLIM;
}

/**
 * Rows of a table begin on both sides at the same height, with room above them; the lines of columns each go their own
 * way, or run on beside each other to the end of their column.
 */
function isTable(left: readonly PrintedLine[], right: readonly PrintedLine[], gap: Gap): boolean {
  const beside = right.filter((line) => left.some(({ bottom }) => Math.abs(bottom - line.bottom) < 1.5)).length;
  if (beside < Math.min(left.length, right.length) * 0.55) return false;
  const bands = bandsOf([...left, ...right]);
  const paired = bands.filter((band) => startsOnBothSides(band, gap));
  if (bands.length >= 3 && paired.length >= bands.length * 0.7 && paired.length >= 3) return true;
  return fullness(left) < 0.4 || fullness(right) < 0.4;
}

/** Lines between which there is more room than within. */
function bandsOf(lines: readonly PrintedLine[]): readonly (readonly PrintedLine[])[] {
  const bands: PrintedLine[][] = [];
  for (const line of [...lines].sort((a, b) => b.bottom - a.bottom)) {
    const band = bands.at(-1);
    const above = band?.at(-1);
    if (band && above && above.bottom - line.bottom < Math.max(above.height, line.height) * 1.45) band.push(line);
    else bands.push([line]);
  }
  return bands;
}

function startsOnBothSides(band: readonly PrintedLine[], gap: Gap): boolean {
  const top = Math.max(...band.map(({ bottom }) => bottom));
  const first = band.filter(({ bottom }) => top - bottom < 1.5);
  return first.some(({ right }) => right <= gap.left + 1) && first.some(({ left }) => left >= gap.right - 1);
}

/** The share of lines that go to the end of their column. */
function fullness(lines: readonly PrintedLine[]): number {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return lines.filter((line) => line.right > right - (right - left) * 0.15).length / lines.length;
}
