import type { BodySource, BodyTable, TableRow } from './body-table.ts';
import type { BodyLine } from './scan-body.ts';

/** A tag of a table: its name in small letters, with "/" before it when it closes. */
type Tag = { readonly name: string; readonly start: number; readonly end: number; readonly line: number };
/** A cell as written, and how many rows and columns it covers. */
type Cell = { readonly text: string; readonly rows: number; readonly columns: number };
type Row = { readonly cells: Cell[]; readonly line: number };
type Open = { readonly line: number; readonly rows: Row[]; depth: number; cell: Tag | null };

/**
 * The HTML tables of a body, each cell in its own column: one over several rows stands again in those below, one over several
 * columns is followed by empty ones, and in the header by itself. The first row is the header. A table in code is none, one inside a cell belongs to that
 * cell, and one that is never closed runs to the end.
 */
export function htmlTables({ text, lines, bodyStart }: BodySource, scanned: readonly BodyLine[]): readonly BodyTable[] {
  const first = scanned[0]?.line ?? 1;
  const tables: BodyTable[] = [];
  let open: Open | null = null;
  for (const match of text.slice(bodyStart).matchAll(/<(\/?(?:table|tr|th|td))(?=[\s>/])[^<>]*>/gi)) {
    const start = bodyStart + match.index;
    const name = (match[1] ?? '').toLowerCase();
    const tag: Tag = { name, start, end: start + match[0].length, line: lines.lineAt(start) };
    if (open) addTag(open, tag, text);
    else if (name === 'table' && !scanned[tag.line - first]?.code)
      open = { line: tag.line, rows: [], depth: 1, cell: null };
    if (open?.depth !== 0) continue;
    tables.push(tableOf(open, tag.line));
    open = null;
  }
  if (!open) return tables;
  endCell(open, text.length, text);
  return [...tables, tableOf(open, lines.lineAt(text.length))];
}

/** What a tag does to the open table: any tag of its own ends the cell before. */
function addTag(open: Open, tag: Tag, text: string): void {
  const { name, start, line } = tag;
  if (name === 'table') open.depth += 1;
  if (open.depth === 1) endCell(open, start, text);
  if (name === '/table') open.depth -= 1;
  if (open.depth !== 1) return;
  if (name === 'tr') open.rows.push({ cells: [], line });
  if (name !== 'td' && name !== 'th') return;
  if (open.rows.length === 0) open.rows.push({ cells: [], line });
  open.cell = tag;
}

function endCell(open: Open, end: number, text: string): void {
  const { cell } = open;
  if (!cell) return;
  const tag = text.slice(cell.start, cell.end);
  const inside = text.slice(cell.end, end).trim();
  open.rows.at(-1)?.cells.push({ text: inside, rows: spanIn(tag, 'row'), columns: spanIn(tag, 'col') });
  open.cell = null;
}

/** A table of minutes has no more rows or columns; larger spans are mistakes. */
const MOST = 100;

/** `rowspan="0"` runs to the end. */
function spanIn(tag: string, kind: 'row' | 'col'): number {
  const typed = /\d+/.exec(new RegExp(`\\s${kind}span\\s*=\\s*["']?\\s*\\d{1,6}`, 'i').exec(tag)?.[0] ?? '1')?.[0];
  const span = Number(typed);
  return span === 0 && kind === 'row' ? MOST : Math.min(Math.max(span, 1), MOST);
}

function tableOf({ line, rows }: Open, endLine: number): BodyTable {
  const below: Below = new Map();
  const [head, ...others] = rows;
  const header = head ? spread(head, below, true).cells : [];
  const placed = others.map((row) => withinHeader(spread(row, below, false), header.length));
  return { form: 'html', header, rows: placed, line: head?.line ?? line, endLine };
}

/** The cells that go on into the rows below, by their column, and into how many. */
type Below = Map<number, { readonly text: string; readonly rows: number }>;

/** A row with each cell in its own column; where the cells of a header are repeated, they head all columns that they cover. */
function spread({ cells, line }: Row, below: Below, repeated: boolean): TableRow {
  const placed: string[] = [];
  const above: number[] = [];
  const takeFromAbove = () => {
    for (let held = below.get(placed.length); held; held = below.get(placed.length)) {
      if (held.rows > 1) below.set(placed.length, { text: held.text, rows: held.rows - 1 });
      else below.delete(placed.length);
      above.push(placed.length);
      placed.push(held.text);
    }
  };
  for (const { text, rows, columns } of cells) {
    takeFromAbove();
    for (let column = 0; column < columns; column += 1) {
      const shown = column === 0 || repeated ? text : '';
      if (rows > 1) below.set(placed.length, { text: shown, rows: rows - 1 });
      placed.push(shown);
    }
  }
  takeFromAbove();
  const across = cells.length === 1 && (cells[0]?.columns ?? 1) > 1;
  return { cells: placed, line, ...(above.length > 0 ? { above } : {}), ...(across ? { across } : {}) };
}

function withinHeader(row: TableRow, width: number): TableRow {
  const surplus = row.cells.slice(width).filter((cell) => cell !== '').length;
  return surplus > 0
    ? { ...row, cells: row.cells.slice(0, width), surplus }
    : { ...row, cells: row.cells.slice(0, width) };
}
