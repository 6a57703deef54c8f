import type { BodyTable } from './body-tables.ts';
import type { BodyLine } from './parse-body.ts';
import type { RecordSource } from './read-record.ts';

type Cell = { text: string; readonly row: number };
type Open = { readonly line: number; readonly rows: number[]; readonly cells: Cell[]; from: number | null };

/**
 * The HTML tables of a body; the first row is the header. A table in code is none, one inside a cell belongs to that cell,
 * and one that is never closed runs to the end.
 */
export function htmlTables(
  { text, lines, bodyStart }: Pick<RecordSource, 'text' | 'lines' | 'bodyStart'>,
  scanned: readonly BodyLine[],
): readonly BodyTable[] {
  const first = scanned[0]?.line ?? 1;
  const tables: BodyTable[] = [];
  let depth = 0;
  let open: Open | null = null;
  for (const tag of text.slice(bodyStart).matchAll(/<(\/?)(table|tr|th|td)(?=[\s>/])[^<>]*>/gi)) {
    const at = bodyStart + tag.index;
    const line = lines.lineAt(at);
    const name = `${tag[1]}${tag[2]}`.toLowerCase();
    if (name === 'table' && !open && scanned[line - first]?.code) continue;
    if (name === 'table') depth += 1;
    if (name === 'table' && depth === 1) open = { line, rows: [], cells: [], from: null };
    if (!open) continue;
    if (name === '/table') depth -= 1;
    if (depth === 1 || name === '/table') take(open, { name, line, text, start: at, end: at + tag[0].length });
    if (depth > 0) continue;
    tables.push(tableOf(open, line));
    open = null;
  }
  return open ? [...tables, tableOf(open, lines.lineAt(text.length))] : tables;
}

type Tag = {
  readonly name: string;
  readonly line: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** What a tag does to the open table: any tag of it ends the cell before. */
function take(open: Open, tag: Tag): void {
  const cell = open.cells.at(-1);
  if (open.from !== null && cell) cell.text = tag.text.slice(open.from, tag.start).trim();
  open.from = null;
  if (tag.name === 'tr') open.rows.push(tag.line);
  if (tag.name !== 'td' && tag.name !== 'th') return;
  if (open.rows.length === 0) open.rows.push(tag.line);
  open.cells.push({ text: '', row: open.rows.length - 1 });
  open.from = tag.end;
}

function tableOf({ line, rows, cells }: Open, endLine: number): BodyTable {
  const [header, ...others] = rows.map((at, row) => ({
    cells: cells.filter((cell) => cell.row === row).map((cell) => cell.text),
    line: at,
  }));
  return { form: 'html', header: header?.cells ?? [], rows: others, line: header?.line ?? line, endLine };
}
