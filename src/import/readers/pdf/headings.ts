// Which lines are headings, by their size and weight beside the running text, and how deep each is.
import { MARKER } from './page/list-marker.ts';
import type { PrintedLine } from './page/printed-lines.ts';
import { weightOf } from './page/span.ts';
import type { LinesPiece, Piece } from './piece.ts';

/** The depth of a piece as a heading; null when it is none. */
export type Headings = (piece: LinesPiece) => number | null;

/** A structure that knows so many headings knows all. */
const ENOUGH_TAGS = 2;

function isTagged({ tag }: LinesPiece): boolean {
  return typeof tag === 'object' && tag !== null && 'heading' in tag;
}

function isItem(tag: LinesPiece['tag']): boolean {
  return typeof tag === 'object' && tag !== null && 'item' in tag;
}

/** A heading has no more letters. */
const LONG = 160;
/** Nor one that is told by its weight alone. */
const SHORT = 100;

/** By the styles that stand out, the largest first; the largest of all, alone at the beginning, is the title (0). */
export function headingsOf(pieces: readonly Piece[]): Headings {
  const body = bodySize(pieces);
  const standing = new Map<LinesPiece, Style>();
  const tagged = pieces.filter((piece) => piece.kind === 'lines' && isTagged(piece)).length;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'lines' || tagged >= ENOUGH_TAGS) continue;
    const style = styleOf(piece, { body, before: pieces[index - 1], after: pieces[index + 1] });
    if (style) standing.set(piece, style);
  }
  const title = titleOf(pieces, standing, body);
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

function styleOf(piece: LinesPiece, around: Around): Style | null {
  const { lines } = piece;
  const text = lines.map((line) => line.text).join(' ');
  const weight = weightOf(text);
  if (piece.tag === 'note' || isTagged(piece) || weight === 0 || weight > LONG || lines.length > 3) return null;
  const size = Math.round((lines[0]?.height ?? 0) * 2) / 2;
  const bold = lines.every((line) => line.bold);
  if (isLarge(size, bold, around.body) && !/[;,]$/.test(text)) return size + (bold ? 0.25 : 0);
  const shouted = lines.length === 1 && weight > 3 && text === text.toUpperCase();
  const marked = (bold || shouted) && size >= around.body * 0.95 && lines.length < 3 && weight <= SHORT;
  return marked && stands(piece, text, around) ? size + (bold ? 0.25 : 0.1) : null;
}

function isLarge(size: number, bold: boolean, body: number): boolean {
  return bold ? size > body * 1.06 && size >= body + 0.5 : size > body * 1.12 && size >= body + 1;
}

/** Bold as the text is large: a heading when it stands apart or is numbered, is no label, no sentence, no item among others. */
function stands({ tag, room, lines }: LinesPiece, text: string, { before, after }: Omit<Around, 'body'>): boolean {
  if (/[.;,!]$/.test(text) || /\s?:\s/.test(text)) return false;
  const numbered = NUMBERED.test(text);
  const twin = isTwin(before, lines[0], room) || isTwin(after, lines[0], after?.kind === 'lines' ? after.room : APART);
  if (numbered) return !twin;
  if (isItem(tag) || room < 1.25 || text.endsWith(':') || MARKER.test(text)) return false;
  return /^[\p{Lu}\p{N}«"“(]/u.test(text);
}

/** "1.", "2)", "1.2", "III –", "A/", with a blank behind or a word in small letters. */
const NUMBERED = new RegExp(
  [
    String.raw`^(?:\d{1,2}(?:\.\d{1,2})*\s?[.)°/–-]?|[IVX]{1,5}\s?[.)/–-]|[A-Z][.)/])`,
    String.raw`(?:\s|(?<=[.)])(?=\p{Lu}\p{Ll}))`,
  ].join(''),
  'u',
);

/** Near, in bold, and as large: items of a list among each other. */
function isTwin(other: Piece | undefined, line: PrintedLine | undefined, room: number): boolean {
  if (other?.kind !== 'lines' || room >= APART) return false;
  return other.lines.every(({ bold, height }) => bold && Math.abs(height - (line?.height ?? 0)) < 0.4);
}

/** Items of a list have less room between them (lines). */
const APART = 1.8;

/** The dots within its number: one in "2.1" and in "2.1.". */
function dotsOf({ lines }: LinesPiece): number {
  const figures = /^\d{1,2}((?:\.\d{1,2})*)/.exec(lines[0]?.text ?? '')?.[1] ?? '';
  return figures.match(/\./g)?.length ?? 0;
}

/** The size that most letters of paragraphs have, of lines and cells where there are none; half points. */
export function bodySize(pieces: readonly Piece[]): number {
  const lines = pieces.flatMap((piece) => (piece.kind === 'lines' ? [piece.lines] : []));
  const prose = lines.filter((own) => own.reduce((sum, { text }) => sum + weightOf(text), 0) > PROSE).flat();
  const cells = pieces.flatMap((piece) =>
    piece.kind === 'table' ? piece.rows.flat().flatMap(({ spans }) => spans) : [],
  );
  const weights = new Map<number, number>();
  for (const { height, text } of prose.length > 0 ? prose : [...lines.flat(), ...cells]) {
    const size = Math.round(height * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + weightOf(text));
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** A paragraph has more letters. */
const PROSE = 80;

/**
 * The first pieces of the largest style, at the beginning, where no other piece has it: under what stands above a letter
 * when they are larger than the text; or the first of all, without a number, where all others of its style have one.
 */
function titleOf(
  pieces: readonly Piece[],
  standing: ReadonlyMap<LinesPiece, Style>,
  body: number,
): readonly LinesPiece[] {
  const largest = Math.max(0, ...standing.values());
  const own = [...standing].filter(([, style]) => style === largest).map(([piece]) => piece);
  const [first, ...others] = own;
  if (!first || first.page !== pieces[0]?.page || isTagged(first)) return [];
  const start = pieces.indexOf(first);
  const isNumbered = ({ lines }: LinesPiece) => NUMBERED.test(lines[0]?.text ?? '');
  if (start === 0 && others.length > 1 && !isNumbered(first) && others.every(isNumbered)) return [first];
  const early = (start < 6 && largest > body + 0.5) || start === 0;
  const together = own.every((piece, index) => pieces.indexOf(piece) === start + index);
  return together && early && own.length < 3 ? own : [];
}
