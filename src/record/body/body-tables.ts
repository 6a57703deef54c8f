import { headsActions } from './body-headers.ts';
import type { BodySource, BodyTable, TableRow } from './body-table.ts';
import { htmlTables } from './html-tables.ts';
import type { BodyLine } from './scan-body.ts';
import { visibleBody } from './visible-body.ts';

/**
 * The tables of a body, in order, outside code and comments: pipe tables (GitHub Flavored Markdown, 4.10), HTML tables, lines
 * whose cells are set apart by tabs, as text recognition gives them, and lines with bars under a header of actions, pasted
 * without the line of dashes that makes a table of them. Takes linear time.
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
    const table = pipeTable(lines, index) ?? unruledTable(lines, index) ?? tabTable(lines, index);
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
  const rows = lines.slice(index + 2, end).map(({ text, line }) => rowOf(pipeCells(text), line, header.length));
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

/** What is too much stands in no column; a row that lacks cells is left as it is. */
function rowOf(cells: readonly string[], line: number, width: number): TableRow {
  const surplus = cells.slice(width).filter((cell) => cell !== '').length;
  return { cells: cells.slice(0, width), line, ...(surplus > 0 ? { surplus } : {}) };
}

/** "+----+----+", "| === | === |", "|---|" under two headers: a line that is drawn, not a row. */
const DRAWN = /^[ \t|+:=_–—-]+$/;

/** Bars under a header of actions that Markdown takes for a text; blank lines between its rows are none of it. */
function unruledTable(lines: readonly BodyLine[], index: number): BodyTable | undefined {
  const at = index + (isDrawn(lines[index]) ? 1 : 0);
  const head = lines[at];
  if (!head || !isBarred(head)) return undefined;
  const header = pipeCells(head.text);
  if (header.length < 2 || !headsActions(header)) return undefined;
  let end = at + 1;
  for (let next = end; mayGoOn(lines[next]) && !opensTable(lines, next); next += 1)
    if (lines[next]?.text.trim() !== '') end = next + 1;
  const rows = lines.slice(at + 1, end).filter((line) => line.text.trim() !== '' && !isDrawn(line));
  if (rows.length === 0) return undefined;
  return {
    ...{ form: 'pipe', header, line: lines[index]?.line ?? head.line, endLine: head.line + (end - at) - 1 },
    rows: rows.map(({ text, line }) => rowOf(pipeCells(text), line, header.length)),
  };
}

/** Another table under it, of which a blank line is all that parts them. */
function opensTable(lines: readonly BodyLine[], index: number): boolean {
  const isApart = isBlank(lines[index - 1]?.text ?? '');
  return isApart && (pipeTable(lines, index) !== undefined || headsActions(pipeCells(lines[index]?.text ?? '')));
}

function isDrawn(line: BodyLine | undefined): boolean {
  return line !== undefined && !line.code && /[|+]/.test(line.text) && DRAWN.test(line.text);
}

function isBarred({ code, text }: BodyLine): boolean {
  return !code && text.includes('|') && !BLOCK.test(text) && !isBlank(text);
}

function isBlank(text: string): boolean {
  return ['', '|'].includes(text.trim());
}

function mayGoOn(line: BodyLine | undefined): boolean {
  return line !== undefined && (isBarred(line) || isDrawn(line) || isBlank(line.text));
}

function tabTable(lines: readonly BodyLine[], index: number): BodyTable | undefined {
  const head = lines[index];
  if (!head || head.code || !head.text.includes('\t')) return undefined;
  const header = tabCells(head.text);
  let end = index + 1;
  while (end < lines.length && isTabRow(lines[end])) end += 1;
  const rows = lines.slice(index + 1, end).map(({ text, line }) => rowOf(tabCells(text), line, header.length));
  return { form: 'tab', header, rows, line: head.line, endLine: head.line + (end - index) - 1 };
}

/** A header of actions among the rows begins another table. */
function isTabRow(line: BodyLine | undefined): boolean {
  return line?.text.includes('\t') === true && line.text.trim() !== '' && !headsActions(tabCells(line.text));
}

function tabCells(line: string): readonly string[] {
  return line.split('\t').map((cell) => cell.trim());
}
