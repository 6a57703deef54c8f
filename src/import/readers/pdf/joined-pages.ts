// What the end of a page cuts: paragraphs, tables, and rows of tables.
import { foldText } from '../../../words/fold-text.ts';
import { goesOn, isFull } from './line-ends.ts';
import { MARKER } from './page/list-marker.ts';
import { printedLines } from './page/printed-lines.ts';
import type { DrawnCell } from './page/ruled-tables.ts';
import { weightOf } from './page/span.ts';
import type { LinesPiece, Piece, TablePiece } from './piece.ts';

/** The pieces as if pages had no end; `repeated`, the heads of tables that were said again. */
export function joinedPages(pieces: readonly Piece[]): {
  readonly pieces: readonly Piece[];
  readonly repeated: readonly string[];
} {
  const joined: Piece[] = [];
  const repeated: string[] = [];
  for (const piece of pieces) {
    const place = lastOfPage(joined, piece);
    const last = joined[place];
    if (last?.kind === 'table' && piece.kind === 'table' && sameColumns(last, piece)) {
      const { rows, again } = joinedRows(last, piece);
      repeated.push(...again);
      joined[place] = { ...last, rows, page: piece.page };
    } else if (last?.kind === 'lines' && piece.kind === 'lines' && isOne(last, piece))
      joined[place] = { ...last, lines: [...last.lines, ...piece.lines], page: piece.page };
    else joined.push(piece);
  }
  return { pieces: joined, repeated };
}

/** The last piece of the page or column before, when the piece is the first of its own; notes at the foot stand aside. -1 if none. */
function lastOfPage(joined: readonly Piece[], piece: Piece): number {
  const place = joined.findLastIndex((each) => !(each.kind === 'lines' && each.tag === 'note'));
  const last = joined[place];
  return last?.page === piece.page - 1 || (last && isNextColumn(last, piece)) ? place : -1;
}

function isNextColumn(last: Piece, piece: Piece): boolean {
  if (last.kind !== 'lines' || piece.kind !== 'lines' || last.page !== piece.page) return false;
  const [above, line] = [last.lines.at(-1), piece.lines[0]];
  return (
    above !== undefined && line !== undefined && line.bottom > above.bottom + above.height && line.left > above.left
  );
}

function isOne(last: LinesPiece, piece: LinesPiece): boolean {
  const [above, line] = [last.lines.at(-1), piece.lines[0]];
  if (!above || !line || MARKER.test(line.text) || (piece.label ?? '') !== '') return false;
  if (Math.abs(above.height - line.height) > above.height * 0.07 || above.bold !== line.bold) return false;
  if (typeof last.tag === 'object' && last.tag && 'heading' in last.tag) return false;
  if (/^\p{Ll}/u.test(line.text)) return !/[.!?:]$/.test(above.text) || isFull(above, line, last.right);
  return !/[.!?:;]$/.test(above.text) && isFull(above, line, last.right);
}

function sameColumns(a: TablePiece, b: TablePiece): boolean {
  if (a.sides.length !== b.sides.length) return false;
  return a.sides.every((side, index) => Math.abs(side - (b.sides[index] ?? 0)) < 6);
}

type Rows = TablePiece['rows'];

function joinedRows(
  last: TablePiece,
  { rows }: TablePiece,
): { readonly rows: Rows; readonly again: readonly string[] } {
  const [head, first] = [last.rows[0], rows[0]];
  const isHead = head && first && last.rows.length > 1 && wordsIn(head) !== '' && wordsIn(head) === wordsIn(first);
  const again = isHead ? first.flatMap((cell) => cell.spans.map(({ text }) => text)) : [];
  const own = isHead ? rows.slice(1) : rows;
  const [above, below] = [last.rows.at(-1), own[0]];
  if (above && below && last.rows.length > 1 && isCut(above, below))
    return { rows: [...last.rows.slice(0, -1), joinedRow(above, below), ...own.slice(1)], again };
  return { rows: [...last.rows, ...own], again };
}

function wordsIn(row: readonly DrawnCell[]): string {
  return foldText(row.map(({ spans }) => spans.map(({ text }) => text.trim()).join(' ')).join('|'));
}

/** A row goes on when it says nothing in its first column, and some cell goes on in the middle of its words. */
function isCut(above: readonly DrawnCell[], below: readonly DrawnCell[]): boolean {
  if (above.length !== below.length) return false;
  const pairs = below.map((cell, index) => ({ cell, over: above[index] }));
  const filled = pairs.filter(({ cell }) => weight(cell) > 0);
  if (filled.some(({ over }) => !over || weight(over) === 0)) return false;
  return filled.some(({ cell, over }) => {
    const [end, start] = [printedLines(over?.spans ?? []).at(-1), printedLines(cell.spans)[0]];
    if (!end || !start || MARKER.test(start.text)) return false;
    return weight(below[0]) === 0 || /^\p{Ll}/u.test(start.text) ? goesOn(end, start, cell.right - 8) : false;
  });
}

function weight(cell: DrawnCell | undefined): number {
  return (cell?.spans ?? []).reduce((sum, { text }) => sum + weightOf(text), 0);
}

/** The words below stand lower than those above, as on one page that is long enough. */
function joinedRow(above: readonly DrawnCell[], below: readonly DrawnCell[]): readonly DrawnCell[] {
  const lowest = Math.min(...above.flatMap(({ spans }) => spans.map(({ bottom }) => bottom)));
  const highest = Math.max(...below.flatMap(({ spans }) => spans.map(({ bottom, height }) => bottom + height * 1.2)));
  return above.map((cell, index) => {
    const moved = (below[index]?.spans ?? []).map((span) => ({
      ...span,
      bottom: span.bottom - highest + lowest,
      top: span.top - highest + lowest,
    }));
    return { ...cell, spans: [...cell.spans, ...moved] };
  });
}
