// Pieces of pages as blocks.
import { escapeInline } from '../../../markup/escape-inline.ts';
import { replaceUnsafe } from '../../../model/safe-text.ts';
import type { Block, Cell, Line } from '../../blocks/block.ts';
import { type SpannedCell, spannedRows } from '../../blocks/spanned-cells.ts';
import type { Headings } from './headings.ts';
import { gluedRuns, type Hyphens, unwrapped } from './line-ends.ts';
import { MARKER, markedItem } from './page/list-marker.ts';
import { type PrintedLine, printedLines, type Run } from './page/printed-lines.ts';
import type { DrawnCell } from './page/ruled-tables.ts';
import type { LinesPiece, Piece, TablePiece } from './piece.ts';

type Reading = { readonly headings: Headings; readonly keeps: Hyphens };

/** The blocks of pieces. The place of a line is its number among the lines as printed. */
export function pageBlocks(pieces: readonly Piece[], reading: Reading): readonly Block[] {
  const depths = new Depths();
  const ends = lineEnds(pieces, reading);
  let line = 1;
  return pieces.flatMap((piece) => {
    const first = line;
    line += piece.kind === 'lines' ? piece.lines.length : piece.rows.length;
    if (piece.kind === 'table') return tableBlocks(piece, first, reading.keeps);
    return linesBlocks(piece, { ...reading, depths, first, ends });
  });
}

type Place = Reading & { readonly depths: Depths; readonly first: number; readonly ends: 'line' | 'paragraph' };

/** What the end of a line is where no tag says it: a paragraph, unless paragraphs have room between them. */
function lineEnds(pieces: readonly Piece[], { headings, keeps }: Reading): Place['ends'] {
  let [roomy, close] = [0, 0];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'lines' || headings(piece) !== null) continue;
    const before = pieces[index - 1];
    close += unwrapped(piece.lines, { right: piece.right, keeps }).length - 1;
    if (before?.kind === 'lines' && headings(before) === null && piece.room < WIDE) roomy += 1;
  }
  return close > roomy * 2 ? 'paragraph' : 'line';
}

/** Room between parts of the text, rather than between its paragraphs (lines). */
const WIDE = 3;

function linesBlocks(piece: LinesPiece, { headings, keeps, depths, first, ends }: Place): readonly Block[] {
  const { lines, right, tag } = piece;
  const depth = headings(piece);
  if (depth !== null) {
    depths.end();
    const own = tag !== null || isCentred(lines) ? [allRuns(lines, keeps)] : unwrapped(lines, { right, keeps });
    return own.map((runs, index) => ({ kind: 'heading', depth, ...lineOf(runs, first + index) }));
  }
  const [runs = [], ...rest] = unwrapped(lines, { right, keeps });
  const begins = tag === null && ends === 'paragraph';
  const texts = rest.map(
    (each, index): Block => ({
      kind: 'text',
      first: begins,
      ...lineOf(each, first + index + 1),
    }),
  );
  if (tag === 'note')
    return [
      { kind: 'text', first: true, role: 'note', ...lineOf(runs, first) },
      ...texts.map((text) => ({ ...text, role: 'note' as const })),
    ];
  const marked = itemOf(piece, runs);
  if (!marked) {
    depths.leave(lines[0]?.left ?? 0);
    return [{ kind: 'text', first: true, ...lineOf(runs, first) }, ...texts];
  }
  const level = typeof tag === 'object' && tag && 'item' in tag ? tag.item : depths.of(lines[0]?.left ?? 0);
  const { number, checked, rest: own } = marked;
  return [{ kind: 'item', depth: level, number, ...lineOf(own, first), checked }, ...texts];
}

/** A line as an item: by the marker that it begins with, or that the structure gives apart. */
function itemOf({ label, tag }: LinesPiece, runs: readonly Run[]) {
  const isItem = typeof tag === 'object' && tag !== null && 'item' in tag;
  if (label !== undefined && label !== '' && isItem)
    return (
      markedItem([{ text: `${label} `, bold: false, struck: false }, ...runs]) ?? {
        number: null,
        checked: null,
        rest: runs,
      }
    );
  return markedItem(runs) ?? (isItem ? { number: null, checked: null, rest: runs } : null);
}

/** Lines around one axis, of other lengths, are one heading. */
function isCentred(lines: readonly PrintedLine[]): boolean {
  const [first] = lines;
  return lines.every(
    (line) =>
      first === undefined ||
      line === first ||
      (Math.abs(line.left + line.right - first.left - first.right) < 6 && Math.abs(line.left - first.left) > 3),
  );
}

function allRuns(lines: readonly PrintedLine[], keeps: Hyphens): readonly Run[] {
  return lines.slice(1).reduce((runs, line) => gluedRuns(runs, line.runs, keeps), lines[0]?.runs ?? []);
}

/** How deep items stand, by the left sides of the markers before. */
class Depths {
  private sides: number[] = [];

  of(left: number): number {
    while (this.sides.length > 0 && (this.sides.at(-1) ?? 0) > left + NEAR) this.sides.pop();
    if (this.sides.length === 0 || left > (this.sides.at(-1) ?? 0) + NEAR) this.sides.push(left);
    return this.sides.length - 1;
  }

  /** A text at the left of all markers ends the list. */
  leave(left: number): void {
    if (left <= (this.sides[0] ?? 0) + NEAR) this.sides = [];
  }

  end(): void {
    this.sides = [];
  }
}

/** Markers this near stand at the same depth (points). */
const NEAR = 5;

function lineOf(runs: readonly Run[], line: number): Line {
  const said = runs.filter(({ text }) => /\S/.test(text));
  const all = (key: 'bold' | 'struck') => said.length > 0 && said.every((run) => run[key]);
  const text = clean(runs.map((run) => run.text).join(''));
  const markdown = clean(runs.map(markdownOf).join(''));
  return { text, markdown, bold: all('bold'), struck: all('struck'), checked: checkOf(text), line };
}

function clean(text: string): string {
  return replaceUnsafe(text, () => '')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function checkOf(text: string): boolean | null {
  return /^[☐☑☒]\s/.test(text) ? !text.startsWith('☐') : null;
}

function markdownOf({ text, bold, struck }: Run): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (core === '') return text;
  const mark = `${bold ? '**' : ''}${struck ? '~~' : ''}`;
  const words = core
    .split(/(\bhttps?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? part : escapedInline(part)))
    .join('');
  return `${before}${mark}${words}${[...mark].reverse().join('')}${after}`;
}

/** Blanks at either end stay. */
function escapedInline(part: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
  return `${before}${escapeInline(core)}${after}`;
}

/** The room that cells leave between their words and their sides, at least (points). */
const PADDING = 7;

function tableBlocks({ rows }: TablePiece, first: number, keeps: Hyphens): readonly Block[] {
  const cells = spannedRows(
    rows.map((row, index) => row.map((cell): SpannedCell => ({ ...cell, cell: cellOf(cell, first + index, keeps) }))),
  );
  const filled = cells
    .map((own, index) => ({ cells: own, line: first + index }))
    .filter((row) => row.cells.some(({ lines }) => lines.length > 0));
  return filled.length === 0 ? [] : [{ kind: 'table', rows: filled, line: filled[0]?.line ?? first }];
}

function cellOf({ spans, right }: DrawnCell, line: number, keeps: Hyphens): Cell {
  const printed = printedLines(spans);
  const edge = Math.max(right - PADDING, ...printed.map((each) => each.right - 0.5));
  const lines = unwrapped(printed, { right: Math.min(edge, right), keeps }).map((runs) => cellLine(runs, line));
  const list = printed.some(({ text }) => MARKER.test(text));
  return { lines, list };
}

/** Bullets go; numbers, which may say something, stay. */
function cellLine(runs: readonly Run[], line: number): Line {
  const marked = markedItem(runs);
  if (!marked || marked.number !== null) return lineOf(runs, line);
  return { ...lineOf(marked.rest, line), checked: marked.checked };
}
