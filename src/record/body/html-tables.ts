import type { RecordSource } from '../read-record.ts';
import type { BodyTable, TableRow } from './body-table.ts';
import type { BodyLine } from './parse-body.ts';

/** A tag of a table: its name in small letters, with "/" before it when it closes. */
type Tag = { readonly name: string; readonly start: number; readonly end: number; readonly line: number };
type Row = { readonly cells: string[]; readonly line: number };
type Open = { readonly line: number; readonly rows: Row[]; depth: number; cellFrom: number | null };

/**
 * The HTML tables of a body; the first row is the header. A table in code is none, one inside a cell belongs to that
 * cell, and one that is never closed runs to the end.
 */
export function htmlTables(
  { text, lines, bodyStart }: Pick<RecordSource, 'text' | 'lines' | 'bodyStart'>,
  scanned: readonly BodyLine[],
): readonly BodyTable[] {
  const first = scanned[0]?.line ?? 1;
  const tables: BodyTable[] = [];
  let open: Open | null = null;
  for (const match of text.slice(bodyStart).matchAll(/<(\/?(?:table|tr|th|td))(?=[\s>/])[^<>]*>/gi)) {
    const start = bodyStart + match.index;
    const name = (match[1] ?? '').toLowerCase();
    const tag: Tag = { name, start, end: start + match[0].length, line: lines.lineAt(start) };
    if (open) take(open, tag, text);
    else if (name === 'table' && !scanned[tag.line - first]?.code)
      open = { line: tag.line, rows: [], depth: 1, cellFrom: null };
    if (open?.depth !== 0) continue;
    tables.push(tableOf(open, tag.line));
    open = null;
  }
  if (!open) return tables;
  endCell(open, text.length, text);
  return [...tables, tableOf(open, lines.lineAt(text.length))];
}

/** What a tag does to the open table: any tag of its own ends the cell before. */
function take(open: Open, { name, start, end, line }: Tag, text: string): void {
  if (name === 'table') open.depth += 1;
  if (open.depth === 1) endCell(open, start, text);
  if (name === '/table') open.depth -= 1;
  if (open.depth !== 1) return;
  if (name === 'tr') open.rows.push({ cells: [], line });
  if (name !== 'td' && name !== 'th') return;
  if (open.rows.length === 0) open.rows.push({ cells: [], line });
  open.cellFrom = end;
}

function endCell(open: Open, end: number, text: string): void {
  if (open.cellFrom !== null) open.rows.at(-1)?.cells.push(text.slice(open.cellFrom, end).trim());
  open.cellFrom = null;
}

function tableOf({ line, rows }: Open, endLine: number): BodyTable {
  const [header, ...others]: readonly TableRow[] = rows;
  return { form: 'html', header: header?.cells ?? [], rows: others, line: header?.line ?? line, endLine };
}
