import type { Block, BlockRole, Cell, Line, Row, TextBlock } from '../../blocks/block.ts';
import { linesIn } from '../../blocks/block.ts';
import type { LeftOut } from '../../blocks/source-reading.ts';
import { spannedRows } from '../../blocks/spanned-cells.ts';
import { pieceLines } from './piece-lines.ts';
import {
  joinedLeft,
  type Paragraph,
  PLAIN,
  type Story,
  type StoryCell,
  type StoryRow,
  type StoryTable,
} from './story.ts';

/** How far the reading is: the number of the last line, and what was left out. */
export type Progress = { line: number; readonly leftOut: LeftOut[] };

/** A story as blocks. A place in it is the number of the line, counted from the top; notes and boxes stand after their paragraph. */
export function storyBlocks(nodes: Story, progress: Progress, role?: BlockRole): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] => {
    if (node.kind === 'paragraph') return paragraphBlocks(node, progress, role);
    if (node.kind === 'table') return tableBlocks(node, progress, role);
    if (node.text.trim() !== '') progress.leftOut.push({ ...leftOf(node), line: Math.max(1, progress.line) });
    return [];
  });
}

function leftOf({ reason, text }: { readonly reason: LeftOut['reason']; readonly text: string }) {
  return { reason, text: text.replace(/\s+/g, ' ').trim() };
}

function paragraphBlocks(paragraph: Paragraph, progress: Progress, role: BlockRole | undefined): readonly Block[] {
  const told = role === undefined ? {} : { role };
  const blocks = lineBlocks(paragraph, progress).map((block) => ({ ...block, ...told }));
  return [...blocks, ...asideBlocks(paragraph, progress)];
}

/** What belongs to a place in a paragraph: notes and boxes after it, and words left out. */
function asideBlocks({ pieces }: Paragraph, progress: Progress): readonly Block[] {
  return joinedLeft(pieces).flatMap((piece) => {
    if (piece.kind === 'left') return storyBlocks([piece], progress);
    return piece.kind === 'aside' ? storyBlocks(piece.nodes, progress, piece.role) : [];
  });
}

function lineBlocks(paragraph: Paragraph, progress: Progress): readonly Block[] {
  const { heading, label } = paragraph;
  const lines = paragraphLines(paragraph, progress);
  const [first, ...rest] = lines;
  if (!first) return [];
  if (heading !== null) return [{ kind: 'heading', depth: heading, ...first }];
  if (label) {
    const number = label.says ? null : label.number;
    return [{ kind: 'item', depth: label.depth, number, ...first }, ...rest.map((line) => textBlock(line, false))];
  }
  return lines.map((line, index) => textBlock(line, index === 0));
}

function textBlock(line: Line, first: boolean): TextBlock {
  return { kind: 'text', ...line, first };
}

/** The lines of a paragraph, with the number of a heading, and with a label that says more than a number; a heading is one line. */
function paragraphLines({ pieces, heading, label }: Paragraph, progress: Progress): readonly Line[] {
  const flowing = heading === null ? pieces : pieces.map((piece) => (piece.kind === 'break' ? BLANK : piece));
  const lines = pieceLines(flowing, heading !== null);
  const before = label && label.text !== '' && (label.says || heading !== null) ? `${label.text} ` : '';
  return lines.map((line, index) => {
    progress.line += 1;
    const prefix = index === 0 ? before : '';
    return { ...line, text: prefix + line.text, markdown: prefix + line.markdown, line: progress.line };
  });
}

const BLANK = { kind: 'words', text: ' ', look: PLAIN, link: null } as const;

/**
 * A table in a row of one or two cells is a table of its own, after that row: such rows give a page its shape. Any other
 * stays in its cell, a row a line.
 */
function tableBlocks(table: StoryTable, progress: Progress, role: BlockRole | undefined): readonly Block[] {
  const told = role === undefined ? {} : { role };
  const framed = framedNodes(table);
  if (framed) return storyBlocks(framed, progress, role);
  const blocks: Block[] = [];
  let rows: StoryRow[] = [];
  const flush = () => {
    const { filled, asides } = plainTable(rows, progress);
    const [first] = filled;
    if (first) blocks.push({ kind: 'table', rows: filled, line: first.line, ...told });
    blocks.push(...asides);
    rows = [];
  };
  for (const row of table.rows)
    for (const { row: part, nested } of partsOfRow(row)) {
      rows.push(part);
      if (!nested) continue;
      flush();
      blocks.push(...tableBlocks(nested, progress, role));
    }
  flush();
  return blocks;
}

/** What stands in a table of one cell that holds headings or lists: it is a frame around a piece of the text. */
function framedNodes({ rows }: StoryTable): Story | null {
  const cells = rows.flat();
  const nodes = cells[0]?.nodes ?? [];
  const isPart = (node: Story[number]) => node.kind === 'paragraph' && (node.heading !== null || node.label !== null);
  return cells.length === 1 && nodes.length > 1 && nodes.some(isPart) ? nodes : null;
}

type RowPart = { readonly row: StoryRow; readonly nested?: StoryTable };

/** A row up to the table in it, that table, and what its cell says below. */
function partsOfRow(row: StoryRow): readonly RowPart[] {
  const at = row.findIndex(({ nodes }) => nodes.some(isTable));
  const cell = row[at];
  if (!cell || row.length > 2) return [{ row }];
  const place = cell.nodes.findIndex(isTable);
  const nested = cell.nodes[place];
  if (nested?.kind !== 'table') return [{ row }];
  const withNodes = (nodes: Story) => row.map((each, index) => (index === at ? { ...cell, nodes } : each));
  const after = cell.nodes.slice(place + 1);
  const above = { row: withNodes(cell.nodes.slice(0, place)), nested };
  if (after.length === 0) return [above];
  const below = withNodes(after).map((each, index) => (index < at ? { ...each, nodes: [] } : each));
  const kept = { row: above.row.map((each, index) => (index > at ? { ...each, nodes: [] } : each)), nested };
  return [kept, ...partsOfRow(below)];
}

function isTable(node: Story[number]): boolean {
  return node.kind === 'table';
}

type PlainTable = { readonly filled: readonly Row[]; readonly asides: readonly Block[] };

function plainTable(rows: readonly StoryRow[], progress: Progress): PlainTable {
  const asides: Block[] = [];
  const starts: number[] = [];
  const spanned = rows.map((row) => {
    starts.push(progress.line + 1);
    return row.map((cell) => ({ cell: cellOf(cell, progress, asides), rows: cell.rows, columns: cell.columns }));
  });
  const filled = spannedRows(spanned)
    .map((cells, index): Row => ({ cells, line: starts[index] ?? 1 }))
    .filter(({ cells }) => cells.some(({ lines }) => lines.length > 0));
  return { filled, asides };
}

/** A cell, whose notes come to the end of the table. */
function cellOf({ nodes }: StoryCell, progress: Progress, asides: Block[]): Cell {
  const numbered = numberCell(nodes);
  const blocks = storyBlocks(numbered, progress);
  asides.push(...blocks.filter(({ role }) => role === 'note'));
  const inside = blocks.filter(({ role }) => role !== 'note');
  const lines = inside.flatMap((block) => (block.kind === 'table' ? block.rows.map(rowLine) : linesIn(block)));
  return { lines, list: inside.some(({ kind }) => kind === 'item') };
}

/** A cell that holds nothing but its number in a list says that number. */
function numberCell(nodes: Story): Story {
  const [only, ...rest] = nodes.filter((node) => node.kind !== 'left');
  if (only?.kind !== 'paragraph' || rest.length > 0 || !only.label || only.label.text === '') return nodes;
  if (pieceLines(only.pieces).length > 0) return nodes;
  const words = { kind: 'words', text: only.label.text, look: PLAIN, link: null } as const;
  return [{ ...only, label: null, pieces: [...only.pieces, words] }];
}

/** A row of a table in a cell as a line, its cells parted by tabs. */
function rowLine({ cells, line }: Row): Line {
  const lines = cells.flatMap((cell) => cell.lines);
  const join = (key: 'text' | 'markdown') =>
    cells
      .map((cell) => cell.lines.map((each) => each[key]).join(' '))
      .join('\t')
      .trim();
  const all = (key: 'bold' | 'struck') => lines.length > 0 && lines.every((each) => each[key]);
  const checked = lines[0]?.checked ?? null;
  return { text: join('text'), markdown: join('markdown'), bold: all('bold'), struck: all('struck'), checked, line };
}
