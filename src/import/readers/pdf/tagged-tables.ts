// The tables of a tagged PDF.

import type { DrawnCell } from './page/ruled-tables.ts';
import type { Box, Span } from './page/span.ts';
import type { TablePiece } from './piece.ts';
import type { TreeLines, TreeNode, TreePart, TreePlace, TreeTable } from './tree.ts';

/** The cells of a table; as drawn on the page, where cells are merged. */
export function tableCells(table: TreeNode, place: TreePlace): TreeTable {
  const rows = rowsOf(table, place);
  const page = place.page.number;
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const spans = rows.flat(2);
  const drawn = place.tables.find((each) => spans.filter((span) => isIn(span, each)).length >= spans.length * 0.9);
  const merged = rows.some((row) => row.length < widest);
  if (merged && drawn && spans.length > 0) return { page, rows: withoutIds(drawn.rows), sides: drawn.sides };
  const lefts = columnLefts(rows, widest);
  return { page, rows: rows.map((row) => cellsOf(row, { lefts, widest })), sides: [] };
}

function isIn({ left, right, bottom }: Span, table: Box): boolean {
  const middle = (left + right) / 2;
  return middle > table.left && middle < table.right && bottom > table.bottom - 1 && bottom < table.top;
}

/** As drawn, nothing is known of paragraphs. */
function withoutIds(rows: TreeTable['rows']): TreeTable['rows'] {
  return rows.map((row) => row.map((cell) => ({ ...cell, spans: cell.spans.map((span) => ({ ...span, id: null })) })));
}

type TreeRow = readonly (readonly Span[])[];

function rowsOf(node: TreeNode, place: TreePlace): readonly TreeRow[] {
  if (node.role === 'TR')
    return [
      (node.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD').map((cell) => cellSpans(cell, place)),
    ];
  return (node.children ?? []).flatMap((child) => rowsOf(child, place));
}

/** Its paragraphs keep their ends: each has an id of its own. */
function cellSpans(cell: TreeNode, place: TreePlace): readonly Span[] {
  const paragraphs = paragraphsIn(cell);
  return paragraphs.flatMap((node, index) => place.spansIn(node).map((span) => ({ ...span, id: `${index}` })));
}

function paragraphsIn(node: TreeNode): readonly TreeNode[] {
  const children = node.children ?? [];
  const nested = children.some(({ role }) => /^(?:P|H\d?|L|LI|LBody|Div|Table|TR|TD|TH|TBody)$/.test(role ?? ''));
  return nested && node.role !== 'LI' ? children.flatMap(paragraphsIn) : [node];
}

/** Where the words of each column begin, by the rows that have all of them. */
function columnLefts(rows: readonly TreeRow[], widest: number): readonly number[] {
  const full = rows.filter((row) => row.length === widest);
  return Array.from({ length: widest }, (_, column) =>
    Math.min(...full.flatMap((row) => (row[column] ?? []).map(({ left }) => left))),
  );
}

/** A row of fewer cells: each in the column where its words begin, over those up to the next. */
function cellsOf(
  row: TreeRow,
  { lefts, widest }: { readonly lefts: readonly number[]; readonly widest: number },
): readonly DrawnCell[] {
  const right = (column: number) => {
    const next = lefts[column];
    return next === undefined || !Number.isFinite(next) ? Number.POSITIVE_INFINITY : next - GUTTER + PADDING;
  };
  const columns: number[] = [];
  for (const [index, spans] of row.entries()) {
    const free = (columns.at(-1) ?? -1) + 1;
    const most = widest - (row.length - index);
    columns.push(row.length === widest ? index : Math.min(most, Math.max(free, nearest(spans, lefts, free))));
  }
  const before: DrawnCell[] = columns[0] ? [{ spans: [], rows: 1, columns: columns[0], right: 0 }] : [];
  return [
    ...before,
    ...row.map((spans, index) => {
      const [column = 0, next = widest] = [columns[index], columns[index + 1]];
      return { spans, rows: 1, columns: next - column, right: right(next) };
    }),
  ];
}

/** Between the words of a cell and those of the next one, and between words and the side (points). */
const GUTTER = 14;
const PADDING = 7;

function nearest(spans: readonly Span[], lefts: readonly number[], free: number): number {
  if (spans.length === 0) return free;
  const left = Math.min(...spans.map((span) => span.left));
  const apart = lefts.map((each) => Math.abs(each - left));
  return apart.indexOf(Math.min(...apart));
}

export type JoinedParts = {
  readonly parts: readonly (TreeLines | TablePiece)[];
  /** Words of heads that are drawn again on each page. */
  readonly repeated: readonly string[];
};

/** The parts where a table that goes on over pages is one: each page has its whole skeleton, with the words of that page. */
export function tablePieces(parts: readonly TreePart[]): JoinedParts {
  const found: (TreeLines | TablePiece)[] = [];
  const repeated: string[] = [];
  for (const part of parts) {
    const place = 'lines' in part ? -1 : found.findLastIndex((each) => !('lines' in each));
    const last = found[place];
    if ('lines' in part) found.push(part);
    else if (last && !('lines' in last) && goesOn(last, part)) {
      const again = sameWords(last.rows[0], part.rows[0]);
      if (again) repeated.push(...(part.rows[0] ?? []).flatMap(({ spans }) => spans.map(({ text }) => text)));
      const rows = last.rows.map((row, index) => (index === 0 && again ? row : filledUp(row, part.rows[index] ?? [])));
      found[place] = { ...last, page: part.page, rows };
    } else found.push({ kind: 'table', ...part });
  }
  return { parts: found, repeated };
}

function sameWords(row: readonly DrawnCell[] | undefined, other: readonly DrawnCell[] | undefined): boolean {
  const [words, more] = [row, other].map((cells) =>
    (cells ?? []).map(({ spans }) => spans.map(({ text }) => text).join('')).join('|'),
  );
  return words === more;
}

/** As many cells in as many rows, of which one at most has words on both pages. */
function goesOn(last: TreeTable, { page, rows, sides }: TreeTable): boolean {
  if (page !== last.page + 1 || sides.length > 0 || last.sides.length > 0 || rows.length !== last.rows.length)
    return false;
  const filled = (row: readonly DrawnCell[] | undefined) => (row ?? []).some(({ spans }) => spans.length > 0);
  const both = rows.filter((row, index) => index > 0 && filled(row) && filled(last.rows[index]));
  return both.length < 2 && rows.every((row, index) => row.length === last.rows[index]?.length);
}

/** The words of a row on the next page below those that it has. */
function filledUp(row: readonly DrawnCell[], more: readonly DrawnCell[]): readonly DrawnCell[] {
  const lowest = Math.min(0, ...row.flatMap(({ spans }) => spans.map(({ bottom }) => bottom)));
  const highest = Math.max(0, ...more.flatMap(({ spans }) => spans.map(({ bottom, height }) => bottom + height * 1.2)));
  return row.map((cell, column) => {
    const moved = (more[column]?.spans ?? []).map((span) => ({
      ...span,
      bottom: span.bottom - highest + lowest,
      top: span.top - highest + lowest,
    }));
    return { ...cell, spans: [...cell.spans, ...moved] };
  });
}
