// A safe tree of HTML as units.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { replaceUnsafe } from '../../model/safe-text.ts';
import { type Block, type Cell, type ItemBlock, type Line, linesIn, type Row, type TextBlock } from './block.ts';
import { literalMarkdown } from './literal-markdown.ts';
import { spannedRows } from './spanned-cells.ts';

type Content = ElementContent | RootContent;

/** A piece of a line with its marks as Markdown; a break ends the line. */
type Piece =
  | {
      readonly text: string;
      readonly markdown: string;
      readonly bold: boolean;
      readonly struck: boolean;
      readonly line: number;
    }
  | 'break';

/** `softBreaks`: whether a line end in the source ends a line, as people mean it in notes, rather than a blank. */
type Reading = { readonly softBreaks: boolean };

export function readBlocks(tree: Root, reading: Reading): readonly Block[] {
  const blocks = unitsIn(tree.children, { ...reading, depth: 0, at: { line: 1 } });
  // Minutes that are fenced as a whole are minutes.
  const isCode = blocks.every((block) => block.kind === 'text' && block.role === 'code');
  return isCode ? blocks.map(({ role: _, ...block }) => block) : blocks;
}

/** `at`, the line that the walk has come to, for pieces of HTML that have lost theirs. */
type Place = Reading & { readonly depth: number; readonly at: { line: number } };

const BLOCKS = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol table blockquote hr pre div section details summary dl dt dd li tr td th tbody thead'.split(
    ' ',
  ),
);

function unitsIn(content: readonly Content[], place: Place): readonly Block[] {
  const units: Block[] = [];
  let loose: Content[] = [];
  const flush = () => {
    units.push(...textUnits(loose, place));
    loose = [];
  };
  for (const child of content) {
    if (!isBlock(child)) loose.push(child);
    else {
      flush();
      units.push(...blockUnits(child, place));
    }
  }
  flush();
  return units;
}

function isBlock(node: Content): node is Element {
  return node.type === 'element' && (BLOCKS.has(node.tagName) || node.children.some(isBlock));
}

function blockUnits(node: Element, place: Place): readonly Block[] {
  const { tagName, children } = node;
  if (/^h[1-6]$/.test(tagName)) {
    const lines = linesOf(children, place).filter(({ text }) => text !== '');
    const depth = Number(tagName[1]);
    return lines.map((line) => ({ kind: 'heading' as const, depth, ...line }));
  }
  if (tagName === 'ul' || tagName === 'ol') return listUnits(node, place);
  if (tagName === 'table') return tableUnits(node, place);
  if (tagName === 'dt')
    return unitsIn(children, place).map((unit) => (unit.kind === 'text' ? { ...unit, bold: true } : unit));
  if (tagName === 'blockquote') return unitsIn(children, place).map((unit) => ({ ...unit, role: 'quote' }));
  if (tagName === 'pre') return codeUnits(node, place);
  return unitsIn(children, place);
}

/** Code between two fences is no part of the minutes; what is only set in by blanks may be. */
function codeUnits(node: Element, place: Place): readonly TextBlock[] {
  const units = textUnits(node.children, { ...place, softBreaks: true });
  return isFenced(node) ? units.map((unit) => ({ ...unit, role: 'code' })) : units;
}

/** The fences are lines of their own, beside those of the code. */
function isFenced({ children: [only], position }: Element): boolean {
  if (only?.type !== 'element' || only.tagName !== 'code' || !position) return false;
  const text = only.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return position.end.line - position.start.line > text.split('\n').length - 1;
}

function textUnits(content: readonly Content[], place: Place): readonly TextBlock[] {
  const lines = linesOf(content, place).filter(({ text }) => text !== '');
  return lines.map((line, index) => ({ kind: 'text', ...line, first: index === 0 }));
}

function listUnits(list: Element, place: Place): readonly Block[] {
  const items = list.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li');
  const start = Number(list.properties.start ?? 1);
  return items.flatMap((item, index) => {
    const number = list.tagName === 'ol' ? start + index : null;
    return itemUnits(item, number, place);
  });
}

/** The first line of an item bears it; the rest stands deeper. */
function itemUnits(item: Element, number: number | null, place: Place): readonly Block[] {
  const inside = unitsIn(item.children, { ...place, depth: place.depth + 1 });
  const [first, ...rest] = inside;
  const line = lineOf(item) ?? first?.line ?? 1;
  const checked = checkOf(item);
  if (first?.kind !== 'text')
    return first ? [{ kind: 'item', depth: place.depth, number, ...EMPTY_LINE, checked, line }, ...inside] : [];
  const unit: ItemBlock = {
    kind: 'item',
    depth: place.depth,
    number,
    ...untickedLine(first),
    checked,
    line: Math.max(first.line, line),
  };
  return [unit, ...rest];
}

function checkOf(item: Element): boolean | null {
  const own = item.children.filter((child) => child.type !== 'element' || !/^[uo]l$/.test(child.tagName));
  const text = JSON.stringify(own).slice(0, 2000);
  if (!/"tagName":"input"/.test(text)) return null;
  return /"checked":true/.test(text);
}

const EMPTY_LINE: Line = { text: '', markdown: '', bold: false, struck: false, checked: null, line: 1 };

/** Without the box that its item has. */
function untickedLine({ text, markdown, bold, struck, line }: TextBlock): Omit<Line, 'checked'> {
  return { text: text.replace(/^[☐☒] /, ''), markdown: markdown.replace(/^[☐☒] /, ''), bold, struck, line };
}

function tableUnits(table: Element, place: Place): readonly Block[] {
  const rows = rowsIn(table).map((row) => {
    const cells = row.children.filter((child): child is Element => {
      return child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th');
    });
    const spanned = cells.map((cell) => ({
      cell: cellOf(cell, place),
      rows: spanOf(cell, 'rowSpan'),
      columns: spanOf(cell, 'colSpan'),
    }));
    return { spanned, line: lineOf(row) ?? 1 };
  });
  const cells = spannedRows(rows.map(({ spanned }) => spanned));
  const filled = rows
    .map(({ line }, index): Row => ({ cells: cells[index] ?? [], line }))
    .filter(({ cells }) => cells.length > 0);
  return filled.length === 0 ? [] : [{ kind: 'table', rows: filled, line: lineOf(table) ?? filled[0]?.line ?? 1 }];
}

function spanOf({ properties }: Element, key: 'rowSpan' | 'colSpan'): number {
  const span = Number(properties[key] ?? 1);
  return span >= 1 ? span : 1;
}

function rowsIn(node: Element): readonly Element[] {
  return node.children.flatMap((child): readonly Element[] => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsIn(child) : [];
  });
}

function cellOf(cell: Element, place: Place): Cell {
  const units = unitsIn(cell.children, { ...place, depth: 0 });
  const lines = units.flatMap(linesIn).filter(({ text }) => text !== '');
  return { lines, list: units.some(({ kind }) => kind === 'item') };
}

/** The lines of inline content, blanks as a browser shows them. */
function linesOf(content: readonly Content[], place: Place) {
  const lines: Exclude<Piece, 'break'>[][] = [[]];
  for (const piece of content.flatMap((child) => piecesOf(child, { bold: false, struck: false, marks: '' }, place))) {
    if (piece === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines.map((pieces) => {
    const clean = (key: 'text' | 'markdown') =>
      pieces
        .map((piece) => replaceUnsafe(piece[key], () => ''))
        .join('')
        .replace(/[ \t\n\r\f\u00A0]+/g, ' ')
        .trim();
    const said = pieces.filter(({ text }) => text.trim() !== '' && !/^[☐☒] $/.test(text));
    const all = (key: 'bold' | 'struck') => said.length > 0 && said.every((piece) => piece[key]);
    const text = clean('text');
    const checked = /^[☐☒] /.test(text) ? text.startsWith('☒') : null;
    return {
      text,
      markdown: joinedMarks(clean('markdown')),
      bold: all('bold'),
      struck: all('struck'),
      checked,
      line: said[0]?.line ?? 1,
    };
  });
}

/** `**a** **b**` is `**a b**`. */
function joinedMarks(markdown: string): string {
  return markdown.replace(/\*\*( ?)\*\*/g, '$1');
}

type Marks = { readonly bold: boolean; readonly struck: boolean; readonly marks: string };

const MARKS: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  del: '~~',
  s: '~~',
  strike: '~~',
  code: '`',
};

function piecesOf(node: Content, inside: Marks, place: Place): readonly Piece[] {
  if (node.type === 'text') return textPieces(node.value, node.position?.start.line ?? place.at.line, inside, place);
  if (node.type !== 'element') return [];
  if (node.tagName === 'br') return ['break'];
  if (node.tagName === 'input') return [boxPiece(node, inside)];
  const mark = MARKS[node.tagName] ?? '';
  const marks = mark !== '' && !inside.marks.includes(mark) ? mark : '';
  const deeper = {
    bold: inside.bold || mark === '**',
    struck: inside.struck || mark === '~~',
    marks: inside.marks + marks,
  };
  const pieces = node.children.flatMap((child) => piecesOf(child, deeper, place));
  const { href } = node.properties;
  if ('dataFootnoteRef' in node.properties) return pieces.map(asReference);
  if (node.tagName === 'a' && typeof href === 'string' && !href.startsWith('#')) return linked(pieces, href);
  return pieces;
}

function boxPiece(node: Element, { bold, struck }: Marks): Piece {
  const mark = node.properties.checked ? '☒ ' : '☐ ';
  return { text: mark, markdown: mark, bold, struck, line: lineOf(node) ?? 1 };
}

function textPieces(
  value: string,
  line: number,
  { bold, struck, marks }: Marks,
  { softBreaks, at }: Place,
): readonly Piece[] {
  at.line = line + (softBreaks ? value.split('\n').length - 1 : 0);
  const parts = softBreaks ? value.split('\n') : [value];
  return parts.flatMap((text, index): readonly Piece[] => {
    const core = text.trim();
    const [before, after] = [text.slice(0, text.length - text.trimStart().length), text.slice(text.trimEnd().length)];
    const closing = [...(marks.match(/\*\*|~~|[*`]/g) ?? [])].reverse().join('');
    const words = marks.includes('`') ? core : literalMarkdown(core);
    const markdown = core === '' ? text : `${before}${marks}${words}${closing}${after}`;
    const piece = { text, markdown, bold, struck, line: line + (softBreaks ? index : 0) };
    return index > 0 ? ['break', piece] : [piece];
  });
}

/** The number of a footnote is shown, and is no part of the word before it. */
function asReference(piece: Piece): Piece {
  return piece === 'break' ? piece : { ...piece, text: '', markdown: `\\[${piece.text}\\]` };
}

/** A link that is its own address stays as it is. */
function linked(pieces: readonly Piece[], href: string): readonly Piece[] {
  const text = pieces.map((piece) => (piece === 'break' ? ' ' : piece.text)).join('');
  if (text.trim() === href || text.trim() === '') return pieces;
  return pieces.map((piece, index) => {
    if (piece === 'break') return piece;
    const [open, close] = [index === 0 ? '[' : '', index === pieces.length - 1 ? `](${href})` : ''];
    return { ...piece, markdown: `${open}${piece.markdown}${close}` };
  });
}

function lineOf(node: Element): number | undefined {
  return node.position?.start.line;
}
