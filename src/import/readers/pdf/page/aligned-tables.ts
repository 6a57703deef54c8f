// Tables without rules: words that stand under each other in several lines that follow each other.
import { type Gap, passagesOf } from './corridors.ts';
import { MARKER } from './list-marker.ts';
import type { PrintedLine } from './printed-lines.ts';
import type { DrawnCell, DrawnTable } from './ruled-tables.ts';
import { around, type Box, type Span } from './span.ts';

/** The tables among the lines of a column, and the lines that each is made of. */
export type AlignedTable = { readonly table: DrawnTable; readonly lines: readonly PrintedLine[] };

export function alignedTables(lines: readonly PrintedLine[]): readonly AlignedTable[] {
  if (lines.length < 2) return [];
  const segments = lines.map(segmentsOf);
  const edge = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
  return passagesOf(segments, edge).flatMap(({ first, end, gaps }) => {
    const own = trimmedRows(lines.slice(first, end), gaps);
    if (!isTable(own, gaps)) return [];
    return [{ table: tableOf(own, gaps), lines: own.map(({ line }) => line) }];
  });
}

/** Spans near each other are one; a marker of a list is one with what it marks. */
function segmentsOf({ spans, height }: PrintedLine): readonly Box[] {
  const segments: { box: Box; text: string }[] = [];
  for (const span of spans) {
    const last = segments.at(-1);
    if (last && (span.left - last.box.right < Math.max(8, height * 0.7) || isMarker(last.text)))
      segments[segments.length - 1] = { box: around([last.box, span]), text: `${last.text} ${span.text}` };
    else segments.push({ box: span, text: span.text });
  }
  return segments.map(({ box }) => box);
}

/** "•", "2.", "IV." alone. */
function isMarker(text: string): boolean {
  const sign = text.trim();
  return MARKER.exec(`${sign} x`)?.[0].trim() === sign || /^(?:[IVX]{1,5}|[A-Z])[.)]$/.test(sign);
}

/** A line with the words of each of its columns. */
type Row = { readonly line: PrintedLine; readonly cells: readonly (readonly Span[])[] };

/** The lines from the first with several columns to the last, and what is right under that one. */
function trimmedRows(lines: readonly PrintedLine[], gaps: readonly Gap[]): readonly Row[] {
  const rows = lines.map((line): Row => ({ line, cells: cellsOf(line, gaps) }));
  const last = rows.findLastIndex((row) => filled(row) > 1);
  let end = last + 1;
  while (end < rows.length && isUnder(rows[end - 1], rows[end])) end += 1;
  return rows.slice(0, end);
}

function isUnder(above: Row | undefined, row: Row | undefined): boolean {
  return (
    above !== undefined &&
    row !== undefined &&
    above.line.bottom - row.line.bottom < row.line.height * 1.45 &&
    !isBroad(row)
  );
}

/** In the first column, it may be the text that follows, unless it goes on in small letters. */
function isBroad({ line, cells }: Row): boolean {
  return (cells[0]?.length ?? 0) > 0 && !/^\p{Ll}/u.test(line.text);
}

function cellsOf({ spans }: PrintedLine, gaps: readonly Gap[]): readonly (readonly Span[])[] {
  const middles = gaps.map(({ left, right }) => (left + right) / 2);
  return [...middles, Number.POSITIVE_INFINITY].map((end, index) =>
    spans.filter(({ left }) => left < end && left >= (middles[index - 1] ?? Number.NEGATIVE_INFINITY)),
  );
}

function filled({ cells }: Row): number {
  return cells.filter((cell) => cell.length > 0).length;
}

/** At least three lines of two columns, or two of three; no labels with what they say, no contents with their pages. */
function isTable(rows: readonly Row[], gaps: readonly Gap[]): boolean {
  const full = rows.filter((row) => filled(row) > 1);
  if (full.length < (gaps.length > 1 ? 2 : 3)) return false;
  if (full.filter((row) => filled(row) >= Math.max(2, gaps.length)).length < 2) return false;
  if (full.length < rows.length * 0.4 || !gaps.every((_, index) => isAligned(full, index + 1))) return false;
  const [firsts, lasts] = [full.map((row) => wordsOf(row.cells[0])), full.map((row) => wordsOf(row.cells.at(-1)))];
  const most = (texts: readonly string[], pattern: RegExp) =>
    texts.filter((text) => pattern.test(text)).length > texts.length / 2;
  if (most(firsts, /(?::|\.{4,}|_{4,})$/)) return false;
  return gaps.length > 1 || !(most(lasts, /^[\d.\s]*$/) || most(firsts, /^(?:\d{1,2}[.)]?|\p{L}[.)])$/u));
}

/** Whether the words of most cells of a column begin or are centred at one place, or end there when they are figures. */
function isAligned(rows: readonly Row[], column: number): boolean {
  const boxes = rows.flatMap(({ cells }) => {
    const cell = cells[column] ?? [];
    return cell.length > 0 ? [around(cell)] : [];
  });
  const figures = rows.filter(({ cells }) => /\d/.test(wordsOf(cells[column]))).length;
  const places = [
    boxes.map(({ left }) => left),
    boxes.map(({ left, right }) => (left + right) / 2),
    // Figures stand under each other by their last one; so does all justified text.
    ...(figures > boxes.length / 2 ? [boxes.map(({ right }) => right)] : []),
  ];
  return places.some((each) =>
    each.some((place) => each.filter((other) => Math.abs(place - other) < 3).length >= boxes.length * 0.65),
  );
}

function wordsOf(spans: readonly Span[] | undefined): string {
  return (spans ?? [])
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

function tableOf(lines: readonly Row[], gaps: readonly Gap[]): DrawnTable {
  const box = around(lines.map(({ line }) => line));
  const sides = [box.left, ...gaps.map(({ right }) => right), box.right];
  const rows = grouped(lines).map((group) =>
    [...gaps, null].map(
      (gap, column): DrawnCell => ({
        spans: group.flatMap(({ line, cells }) => [...(cells[column] ?? []), ...blanksIn(line, cells[column] ?? [])]),
        rows: 1,
        columns: 1,
        right: gap === null ? box.right : Math.max(gap.left, ...lines.flatMap(({ cells }) => rightsOf(cells[column]))),
      }),
    ),
  );
  return { ...box, rows, sides, spans: lines.flatMap(({ line }) => line.spans) };
}

function rightsOf(spans: readonly Span[] | undefined): readonly number[] {
  return (spans ?? []).map(({ right }) => right);
}

function blanksIn({ blanks }: PrintedLine, cell: readonly Span[]): readonly Span[] {
  if (cell.length === 0) return [];
  const { left, right } = around(cell);
  return blanks.filter((blank) => blank.left > left && blank.right < right);
}

/**
 * Lines as rows: by the room between them where there is more than within; else a line whose first column says something,
 * beside others, begins one.
 */
function grouped(lines: readonly Row[]): readonly (readonly Row[])[] {
  const steps = lines.slice(1).map((row, index) => (lines[index]?.line.bottom ?? 0) - row.line.bottom);
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  const roomy = most > least * 1.25 && lines.some((row) => filled(row) === 1);
  const groups: Row[][] = [];
  for (const [index, row] of lines.entries()) {
    const step = steps[index - 1] ?? most;
    const begins = roomy ? step > least * 1.15 : (row.cells[0]?.length ?? 0) > 0 && filled(row) > 1;
    const last = groups.at(-1);
    if (last && !begins) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
