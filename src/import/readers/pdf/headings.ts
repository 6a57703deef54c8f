// Which lines are headings, by their size and weight beside the running text, and how deep each is.
import { MARKER } from './page/list-marker.ts';
import type { PrintedLine } from './page/printed-lines.ts';
import { weightOf } from './page/span.ts';
import type { LinesPiece, Piece } from './piece.ts';

/** The depth of a piece as a heading; null when it is none. */
export type Headings = (piece: LinesPiece) => number | null;

/** A heading has no more letters. */
const LONG = 160;

/** By the styles that stand out, the largest first; the largest of all, alone at the beginning, is the title (0). */
export function headingsOf(pieces: readonly Piece[]): Headings {
  const body = bodySize(pieces);
  const standing = new Map<LinesPiece, Style>();
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'lines') continue;
    const style = styleOf(piece, { body, before: pieces[index - 1], after: pieces[index + 1] });
    if (style) standing.set(piece, style);
  }
  const title = titleOf(pieces, standing);
  const below = [...standing].filter(([piece]) => !title.includes(piece));
  const ranks = [...new Set(below.map(([, style]) => style))].sort((a, b) => b - a);
  const least = ranks.map((rank) =>
    Math.min(...below.filter(([, style]) => style === rank).map(([piece]) => dotsOf(piece))),
  );
  return (piece) => {
    if (typeof piece.tag === 'object' && piece.tag && 'heading' in piece.tag) return piece.tag.heading;
    const style = standing.get(piece);
    if (style === undefined) return null;
    if (title.includes(piece)) return 0;
    const rank = ranks.indexOf(style);
    // "2.1" stands under "2" of the same look.
    return Math.min(6, rank + 1 + dotsOf(piece) - (least[rank] ?? 0));
  };
}

/** Its size in half points, and a quarter more in bold: what is larger or bolder stands above. */
type Style = number;
type Around = { readonly body: number; readonly before: Piece | undefined; readonly after: Piece | undefined };

function styleOf(piece: LinesPiece, { body, before, after }: Around): Style | null {
  const [line] = piece.lines;
  if (!line || piece.tag === 'note') return null;
  const text = piece.lines.map((each) => each.text).join(' ');
  const weight = weightOf(text);
  if (weight === 0 || weight > LONG || piece.lines.length > 3) return null;
  const size = Math.round(line.height * 2) / 2;
  const bold = piece.lines.every((each) => each.bold);
  const large = size > body * (bold ? 1.06 : 1.12) && size >= body + (bold ? 0.5 : 1);
  if (large && !/[;,]$/.test(text)) return size + (bold ? 0.25 : 0);
  const shouted = text === text.toUpperCase() && weight > 3 && piece.lines.length === 1;
  if (!(bold || shouted) || size < body * 0.95 || piece.lines.length > 2 || weight > 100) return null;
  return stands(piece, text, { before, after }) ? size + (bold ? 0.25 : 0.1) : null;
}

/** Bold as the text is large: a heading when it stands apart or is numbered, is no label, no sentence, no item among others. */
function stands({ tag, room, lines }: LinesPiece, text: string, { before, after }: Omit<Around, 'body'>): boolean {
  if (/[.;,!]$/.test(text) || /\s?:\s/.test(text) || (typeof tag === 'object' && tag && 'heading' in tag)) return false;
  const numbered = NUMBERED.test(text);
  const twin = [before, after].some((other) => other?.kind === 'lines' && isTwin(other, lines[0]));
  if (numbered) return !twin;
  if (typeof tag === 'object' || room < 1.25 || text.endsWith(':') || MARKER.test(text)) return false;
  return /^[\p{Lu}\p{N}«"“(]/u.test(text);
}

/** "1.", "2)", "1.2", "III –", "A/". */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*\s?[.)°/–-]?|[IVX]{1,5}\s?[.)/–-]|[A-Z][.)/])\s/;

/** In bold, and as large: items of a list among each other. */
function isTwin({ lines }: LinesPiece, line: PrintedLine | undefined): boolean {
  return lines.every(({ bold, height }) => bold && Math.abs(height - (line?.height ?? 0)) < 0.4);
}

/** The dots within its number: one in "2.1" and in "2.1.". */
function dotsOf({ lines }: LinesPiece): number {
  const figures = /^\d{1,2}((?:\.\d{1,2})*)/.exec(lines[0]?.text ?? '')?.[1] ?? '';
  return figures.match(/\./g)?.length ?? 0;
}

/** The size that most letters have; half points. */
export function bodySize(pieces: readonly Piece[]): number {
  const weights = new Map<number, number>();
  const add = (height: number, weight: number) => {
    const size = Math.round(height * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + weight);
  };
  for (const piece of pieces) {
    if (piece.kind === 'lines') for (const { height, text } of piece.lines) add(height, weightOf(text));
    else
      for (const { height, text } of piece.rows.flat().flatMap(({ spans }) => spans)) add(height, weightOf(text) / 2);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/**
 * The first pieces of the largest style, on the first page, where no other piece has it; or the first of all, without a
 * number, where all others of its style have one.
 */
function titleOf(pieces: readonly Piece[], standing: ReadonlyMap<LinesPiece, Style>): readonly LinesPiece[] {
  const largest = Math.max(0, ...standing.values());
  const own = [...standing].filter(([, style]) => style === largest).map(([piece]) => piece);
  const [first, ...others] = own;
  if (!first || first.page !== pieces[0]?.page || typeof first.tag === 'object') return [];
  const start = pieces.indexOf(first);
  const isNumbered = ({ lines }: LinesPiece) => NUMBERED.test(lines[0]?.text ?? '');
  if (start === 0 && others.length > 1 && !isNumbered(first) && others.every(isNumbered)) return [first];
  const early = start < 6 || pieces.slice(0, start).every((piece) => piece.kind === 'lines' && !standing.has(piece));
  const together = own.every((piece, index) => pieces.indexOf(piece) === start + index);
  return together && early && own.length < 3 ? own : [];
}
