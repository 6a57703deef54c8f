// Notes at the foot of pages, and their marks in the text.
import { bodySize } from './headings.ts';
import { lineOf, type PrintedLine } from './page/printed-lines.ts';
import type { Span } from './page/span.ts';
import type { LinesPiece, Piece } from './piece.ts';

/** The pieces with the notes of pages as such; they and what they are about are without their marks, which are `marks`. */
export function withNotes(pieces: readonly Piece[]): {
  readonly pieces: readonly Piece[];
  readonly marks: readonly string[];
} {
  const size = bodySize(pieces);
  const noted = pieces.map((piece, place) =>
    isNote(pieces, place, size) ? { ...piece, tag: 'note' as const } : piece,
  );
  const marks: string[] = [];
  const numbers = new Set(noted.flatMap((piece) => (isNoted(piece) ? [`${piece.page} ${markOf(piece)}`] : [])));
  const kept = (page: number, spans: readonly Span[]) =>
    spans.filter((span) => {
      const isMark = numbers.has(`${page} ${span.text.trim()}`) && isRaised(span, spans);
      if (isMark) marks.push(span.text);
      return !isMark;
    });
  const unmarked = noted.map((piece): Piece => {
    if (piece.kind === 'table')
      return {
        ...piece,
        rows: piece.rows.map((row) => row.map((cell) => ({ ...cell, spans: kept(piece.page, cell.spans) }))),
      };
    if (isNoted(piece)) return withoutMark(piece, marks);
    return { ...piece, lines: piece.lines.map((line) => withSpans(line, kept(piece.page, line.spans))) };
  });
  return numbers.size === 0 ? { pieces: noted, marks } : { pieces: unmarked, marks };
}

function isNoted(piece: Piece): piece is LinesPiece & { readonly tag: 'note' } {
  return piece.kind === 'lines' && piece.tag === 'note';
}

/** Lines at the foot of a page that are small, or well apart from the text, and begin with a mark that stands in it. */
function isNote(pieces: readonly Piece[], place: number, size: number): boolean {
  const piece = pieces[place];
  if (piece?.kind !== 'lines' || piece.tag !== null) return false;
  const mark = markOf(piece);
  const own = pieces.filter(({ page }) => page === piece.page);
  const [above, rest] = [own.slice(0, own.indexOf(piece)), own.slice(own.indexOf(piece))];
  const foot = rest.every((other) => other.kind === 'lines' && markOf(other) !== null);
  if (mark === null || !foot) return false;
  if ((piece.lines[0]?.height ?? size) < size * 0.93) return true;
  const apart = [...above, piece].some((other) => other.kind === 'lines' && markOf(other) !== null && other.room > 2);
  return (
    apart &&
    above.some((other) => spansIn(other).some((span, _, all) => span.text.trim() === mark && isRaised(span, all)))
  );
}

function spansIn(piece: Piece): readonly Span[] {
  return piece.kind === 'lines'
    ? piece.lines.flatMap(({ spans }) => spans)
    : piece.rows.flat().flatMap(({ spans }) => spans);
}

const MARK = /^(\d{1,2}|\*{1,3})(?=[\s\u00A0]|\p{L})\s*/u;

function markOf({ lines }: LinesPiece): string | null {
  return MARK.exec(lines[0]?.text ?? '')?.[1] ?? null;
}

function isRaised({ bottom, height }: Span, spans: readonly Span[]): boolean {
  const base = spans.find(
    (other) => Math.abs(other.bottom - bottom) < other.height * 0.7 && other.height > height * 1.15,
  );
  return base !== undefined && bottom > base.bottom + 1;
}

function withSpans(line: PrintedLine, spans: readonly Span[]): PrintedLine {
  return spans.length === line.spans.length || spans.length === 0
    ? line
    : lineOf({ spans: [...spans, ...line.blanks] });
}

function withoutMark(piece: LinesPiece, marks: string[]): LinesPiece {
  const [first, ...rest] = piece.lines;
  const [run, ...runs] = first?.runs ?? [];
  const mark = MARK.exec(first?.text ?? '')?.[0] ?? '';
  if (!first || !run?.text.startsWith(mark)) return piece;
  marks.push(mark.trim());
  const own = {
    ...first,
    text: first.text.slice(mark.length),
    runs: [{ ...run, text: run.text.slice(mark.length) }, ...runs],
  };
  return { ...piece, lines: [own, ...rest] };
}
