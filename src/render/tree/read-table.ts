// A table of a safe tree: which cell stands where, which rows head it, and how wide its columns are.
import type { Element, ElementContent } from 'hast';
import { headTable } from '../html/head-table.ts';
import type { Block, Cell, Row, Table } from './document-tree.ts';
import { blockText } from './inline-text.ts';

/** More columns than that fit on no page; cells beyond are put under each other in the last one. */
const MOST_COLUMNS = 60;

type ReadBlocks = (content: readonly ElementContent[]) => readonly Block[];

/** A table as one block, after its caption; nothing for a table without cells. */
export function readTable(element: Element, readBlocks: ReadBlocks): readonly Block[] {
  const headed = headTable(element);
  const caption = partsOf(element, ['caption']).flatMap((part) => readBlocks(part.children));
  const rows = partsOf(headed, ['thead', 'tbody', 'tfoot']).flatMap((part) => {
    return partsOf(part, ['tr']).map((row) => ({ row, isHead: part.tagName === 'thead' }));
  });
  const loose = partsOf(headed, ['tr']).map((row) => ({ row, isHead: false }));
  const placed = clipped(
    placeCells(
      [...rows, ...loose].map(({ row }) => row),
      readBlocks,
    ),
  );
  const columns = Math.max(0, ...placed.flat().map((cell) => cell.column + cell.columns));
  if (columns === 0) return caption;
  const heads = [...rows, ...loose].findIndex(({ isHead, row }) => !isHead && !isAllHead(row));
  const count = headRows(placed, heads < 0 ? 0 : heads);
  const facts = headed.properties.className !== undefined && String(headed.properties.className).includes('facts');
  const table: Table = {
    kind: 'table',
    facts,
    ...columnShares(placed, columns),
    head: facts ? [] : placed.slice(0, count),
    body: facts ? placed : placed.slice(count),
  };
  return [...caption, table];
}

/** A cell of the head that reaches further down brings the rows it reaches into the head. */
function headRows(rows: readonly Row[], count: number): number {
  const reached = rows.slice(0, count).flatMap((row, index) => row.map((cell) => index + cell.rows));
  return Math.max(count, ...reached);
}

/** Columns that no cell begins in are none. */
function clipped(rows: readonly Row[]): readonly Row[] {
  const used = Math.max(0, ...rows.flat().map(({ column }) => column + 1));
  return rows.map((row) => row.map((cell) => ({ ...cell, columns: Math.min(cell.columns, used - cell.column) })));
}

/** A first row of header cells alone heads the table, wherever it stands. */
function isAllHead(row: Element): boolean {
  const cells = partsOf(row, ['td', 'th']);
  return cells.length > 0 && cells.every(({ tagName }) => tagName === 'th');
}

/** Each cell at its column: those that reach down from rows above take their places first. */
function placeCells(rows: readonly Element[], readBlocks: ReadBlocks): readonly Row[] {
  const taken: number[] = [];
  return rows.map((row, index) => {
    const cells: Cell[] = [];
    let column = 0;
    for (const element of partsOf(row, ['td', 'th'])) {
      while ((taken[column] ?? 0) > 0) column += 1;
      const columns = Math.min(spanOf(element, 'colSpan'), freeFrom(column, taken));
      const down = Math.min(spanOf(element, 'rowSpan'), rows.length - index);
      cells.push({ column, columns, rows: down, ...saidBy(element, readBlocks) });
      for (let each = column; each < column + columns; each += 1) taken[each] = down;
      column += columns;
    }
    for (const [each, left] of taken.entries()) taken[each] = Math.max(0, left - 1);
    return cells;
  });
}

/** How many columns from one on no cell above reaches down into. */
function freeFrom(column: number, taken: readonly number[]): number {
  let count = 1;
  while (column + count < MOST_COLUMNS && (taken[column + count] ?? 0) === 0) count += 1;
  return count;
}

function saidBy(element: Element, readBlocks: ReadBlocks): Pick<Cell, 'header' | 'side' | 'blocks'> {
  const side = (['right', 'center'] as const).find((each) => String(element.properties.className ?? '').includes(each));
  return { header: element.tagName === 'th', side: side ?? 'left', blocks: readBlocks(element.children) };
}

function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(properties[name] ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, 1000) : 1;
}

function partsOf(element: Element, names: readonly string[]): readonly Element[] {
  return element.children.filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  );
}

/** Characters that a line of a page holds at the size of tables, in the widest of the fonts that people have. */
const LINE = 78;
/** Blanks at both sides of a cell, in characters. */
const PADDING = 2.5;
/** How much wider than a usual character those of a word may be: capitals, bold in heads. */
const WIDE = { body: 1.08, head: 1.2 } as const;
/** A longer word is an address or a slip: it may be broken, and takes no room from the others. */
const LONGEST_WORD = 26;
/** Texts longer than that take no more room for it. */
const LONGEST = 110;

/** How small the text of a wide table may become, and how much of the line its longest words may take. */
const SCALE = { least: 0.8, words: 0.9 } as const;

/**
 * The share of the width of each column, together 1, and the scale of the text: each has room for its longest word, the
 * rest goes by how much text it holds. The text of a table whose words do not fit becomes smaller; beyond that all columns
 * give way alike.
 */
function columnShares(rows: readonly Row[], columns: number): Pick<Table, 'widths' | 'scale'> {
  const least = Array.from({ length: columns }, () => PADDING + 1);
  const wanted = [...least];
  for (const cell of rows.flat()) {
    if (cell.columns !== 1) continue;
    const text = blockText(cell.blocks);
    const wide = cell.header ? WIDE.head : WIDE.body;
    const word = Math.min(LONGEST_WORD, Math.max(0, ...text.split(/\s+/).map((each) => each.length)));
    least[cell.column] = Math.max(least[cell.column] ?? 0, PADDING + word * wide);
    wanted[cell.column] = Math.max(wanted[cell.column] ?? 0, PADDING + Math.min(text.length, LONGEST) * wide);
  }
  const scale = Math.min(1, Math.max(SCALE.least, (SCALE.words * LINE) / sum(least)));
  return { widths: shared(least, wanted, LINE / scale), scale };
}

function shared(least: readonly number[], wanted: readonly number[], line: number): readonly number[] {
  const needed = sum(least);
  const more = wanted.map((width, index) => width - (least[index] ?? 0));
  const [spare, asked] = [Math.max(0, line - needed), sum(more)];
  const widths = least.map(
    (width, index) => width + (asked === 0 ? spare / least.length : (spare * (more[index] ?? 0)) / asked),
  );
  const total = sum(widths);
  return widths.map((width) => width / total);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
