import type { LineIndex } from '../text/lines.ts';
import type { BodyLine } from './scan-body.ts';
import { isActionHeader } from './table-headers.ts';
import { visibleBody } from './visible-body.ts';

/** A file with the offset at which its body begins. */
export type BodySource = { readonly text: string; readonly lines: LineIndex; readonly bodyStart: number };

/** A table typed in the body: its cells as written, with the lines (of the file) they stand on. */
export type BodyTable = {
  readonly form: 'pipe' | 'html' | 'tab';
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** The line of the header. */
  readonly line: number;
  /** The last line of the table. */
  readonly endLine: number;
};

/** A row may have fewer cells than the header, never more in a pipe table or one with tabs. */
export type TableRow = { readonly cells: readonly string[]; readonly line: number };

/**
 * The tables of a body, in order, outside code and comments: pipe tables (GitHub Flavored Markdown, 4.10), HTML tables, and lines
 * whose cells are set apart by tabs, as text recognition gives them. Takes linear time.
 */
export function bodyTables({ text, lines, bodyStart }: BodySource): readonly BodyTable[] {
  const body = text.slice(bodyStart);
  const typed = /[|\t]/.test(body);
  const tagged = /<table[\s>]/i.test(body);
  if (!typed && !tagged) return [];
  const { lines: scanned, masked } = visibleBody(body, lines.lineAt(bodyStart));
  const seen = text.slice(0, bodyStart) + masked;
  const tables = [
    ...(typed ? lineTables(scanned) : []),
    ...(tagged ? htmlTables({ text: seen, lines, bodyStart }, scanned) : []),
  ];
  return tables.sort((a, b) => a.line - b.line);
}

function* lineTables(lines: readonly BodyLine[]): Generator<BodyTable> {
  for (let index = 0; index < lines.length; ) {
    const table = pipeTable(lines, index) ?? tabTable(lines, index);
    if (table) yield table;
    index += table ? table.endLine - table.line + 1 : 1;
  }
}

function pipeTable(lines: readonly BodyLine[], index: number): BodyTable | undefined {
  const head = lines[index];
  const rule = lines[index + 1];
  if (!head || !rule || head.code || rule.code || BLOCK.test(head.text) || ['', '|'].includes(head.text.trim()))
    return undefined;
  if (!/^[ \t|:-]+$/.test(rule.text) || !/[|:]/.test(rule.text)) return undefined;
  const header = pipeCells(head.text);
  const marks = pipeCells(rule.text);
  if (marks.length !== header.length || !marks.every((mark) => /^:?-+:?$/.test(mark))) return undefined;
  let end = index + 2;
  while (end < lines.length && goesOn(lines[end])) end += 1;
  const rows = lines
    .slice(index + 2, end)
    .map(({ text, line }) => ({ cells: cut(pipeCells(text), header.length), line }));
  return { form: 'pipe', header, rows, line: head.line, endLine: head.line + (end - index) - 1 };
}

/** What opens a block of its own: a heading, a quotation, an item of a list, a tag. */
const BLOCK_START = String.raw`#{1,6}(?: |$)|>|[-+*] |\d{1,9}[.)] |<`;
/** A line across the page. */
const BREAK = String.raw`(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$`;
const BLOCK = new RegExp(`^ {0,3}(?:${BLOCK_START}|${BREAK})`);

/** A table ends at a blank line, or where another block begins. */
function goesOn(line: BodyLine | undefined): boolean {
  return line !== undefined && !line.code && line.text.trim() !== '' && !BLOCK.test(line.text);
}

/** The cells between the bars that no backslash escapes; those at both ends of the line open and close it. */
function pipeCells(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** What is too much counts for nothing; a row that lacks cells is left as it is. */
function cut(cells: readonly string[], width: number): readonly string[] {
  return cells.length > width ? cells.slice(0, width) : cells;
}

function tabTable(lines: readonly BodyLine[], index: number): BodyTable | undefined {
  const head = lines[index];
  if (!head || head.code || !head.text.includes('\t')) return undefined;
  const header = tabCells(head.text);
  let end = index + 1;
  while (end < lines.length && isTabRow(lines[end])) end += 1;
  const rows = lines
    .slice(index + 1, end)
    .map(({ text, line }) => ({ cells: cut(tabCells(text), header.length), line }));
  return { form: 'tab', header, rows, line: head.line, endLine: head.line + (end - index) - 1 };
}

/** A header of actions among the rows begins another table. */
function isTabRow(line: BodyLine | undefined): boolean {
  return line?.text.includes('\t') === true && line.text.trim() !== '' && !isActionHeader(tabCells(line.text));
}

function tabCells(line: string): readonly string[] {
  return line.split('\t').map((cell) => cell.trim());
}

/** A tag of a table: its name in small letters, with "/" before it when it closes. */
type Tag = { readonly name: string; readonly start: number; readonly end: number; readonly line: number };
type Row = { readonly cells: string[]; readonly line: number };
type Open = { readonly line: number; readonly rows: Row[]; depth: number; cellFrom: number | null };

/**
 * The HTML tables of a body; the first row is the header. A table in code is none, one inside a cell belongs to that
 * cell, and one that is never closed runs to the end.
 */
function htmlTables({ text, lines, bodyStart }: BodySource, scanned: readonly BodyLine[]): readonly BodyTable[] {
  const first = scanned[0]?.line ?? 1;
  const tables: BodyTable[] = [];
  let open: Open | null = null;
  for (const match of text.slice(bodyStart).matchAll(/<(\/?(?:table|tr|th|td))(?=[\s>/])[^<>]*>/gi)) {
    const start = bodyStart + match.index;
    const name = (match[1] ?? '').toLowerCase();
    const tag: Tag = { name, start, end: start + match[0].length, line: lines.lineAt(start) };
    if (open) addTag(open, tag, text);
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
function addTag(open: Open, { name, start, end, line }: Tag, text: string): void {
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
