// The tables of actions of a body, and which of their rows say what.
import { behindNoOutcome, nobodySaid } from '../../model/owners/nobody-said.ts';
import { anyWritten } from '../../words/as-written.ts';
import { ditto, totals } from '../../words/column-headers.ts';
import { foldText } from '../../words/fold-text.ts';
import { headsActions, kindsOfActions } from './body-headers.ts';
import type { BodySource, BodyTable, TableRow } from './body-table.ts';
import { bodyTables } from './body-tables.ts';
import { cellWords, isStruck } from './cell-words.ts';
import { columnKinds } from './table-headers.ts';

/** A table whose header is that of actions; `titled`, whether words stand over that header, in the table. */
export type ActionTable = BodyTable & { readonly titled: boolean };

/** Why a row cannot be read whole, or its table not be lifted: `titled`, for a second header; the others say it themselves. */
export type RowReason = 'no-action' | 'more-cells' | 'across' | 'action-above' | 'struck' | 'titled' | 'total';

/** The tables of actions that say something to do; one that has its header in its first row, under a title, is one too. */
export function actionTables(source: BodySource): readonly ActionTable[] {
  return bodyTables(source)
    .flatMap((table) => headed(table) ?? [])
    .filter((table) => countActions(table) > 0);
}

function headed(table: BodyTable): ActionTable | null {
  if (headsActions(table.header)) return { ...table, titled: false };
  const [first, ...rows] = table.rows;
  if (!first || !headsActions(first.cells)) return null;
  return { ...table, header: first.cells, rows, titled: table.header.some((cell) => cellWords(cell) !== '') };
}

/** Which column holds the actions. */
export function actionColumn({ header }: BodyTable): number {
  return kindsOfActions(header).findIndex((kinds) => kinds.includes('action'));
}

/** How many rows of a table of actions say something to do; a row of slashes says that there is nothing. */
export function countActions(table: BodyTable): number {
  const column = actionColumn(table);
  const counted = table.rows.filter((row) => !row.above?.includes(column) && !isHeader(row, table));
  return counted.filter(({ cells }) => saysAction(cells[column] ?? '') && !isTotal(cells[column] ?? '')).length;
}

export function saysAction(cell: string): boolean {
  const words = cellWords(cell);
  return saysWords(words) && behindNoOutcome(words) === undefined;
}

/** Words that say something, and are no way of saying nothing. */
export function saysWords(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words) && nobodySaid(words) !== 'none';
}

/** The header once more, as tables over several pages have it. */
export function repeatsHeader({ cells }: TableRow, { header }: BodyTable): boolean {
  return cells.length === header.length && cells.every((cell, at) => keyOf(cell) === keyOf(header[at] ?? ''));
}

function keyOf(cell: string): string {
  return foldText(cellWords(cell));
}

/** Why a row cannot be read whole; undefined where it can. */
export function whyLeft(row: TableRow, table: ActionTable): RowReason | undefined {
  const { cells, surplus, across, above } = row;
  const action = actionColumn(table);
  const cell = cells[action] ?? '';
  if (cells.some(isStruck)) return 'struck';
  if (isHeader(row, table)) return 'titled';
  if (surplus !== undefined) return 'more-cells';
  if (across) return isNone(cells[0] ?? '') ? undefined : 'across';
  if (above?.includes(action) || isDitto(cell)) return 'action-above';
  return whyNoAction(row, table);
}

function whyNoAction(row: TableRow, table: ActionTable): RowReason | undefined {
  const action = actionColumn(table);
  const cell = row.cells[action] ?? '';
  if (isTotal(cell)) return 'total';
  if (saysAction(cell)) return isTitle(row, action) ? 'across' : undefined;
  return isNone(cell) && !saysBeside(row, table) ? undefined : 'no-action';
}

/** Whether a row says something beside its action and its number. */
function saysBeside({ cells }: TableRow, { header }: BodyTable): boolean {
  const kinds = kindsOfActions(header).map(([kind]) => kind);
  return cells.some((cell, at) => kinds[at] !== 'action' && kinds[at] !== 'number' && saysWords(cellWords(cell)));
}

function isNone(cell: string): boolean {
  return cellWords(cell) !== '' && !saysAction(cell);
}

/** Words for who or when in the column of those: a row that heads others. */
function isHeader({ cells }: TableRow, { header }: BodyTable): boolean {
  const kinds = kindsOfActions(header);
  return cells.some((cell, at) => {
    const kind = kinds[at]?.[0];
    return (kind === 'owner' || kind === 'due') && columnKinds(cell)[0] === kind;
  });
}

const TOTAL = new RegExp(`^${anyWritten(totals)}(?!\\p{L})[\\s\\d:：.]*$`, 'iu');

function isTotal(cell: string): boolean {
  return TOTAL.test(cellWords(cell));
}

/** "| **Volet eau** | | |": a title over the rows below. */
function isTitle({ cells }: TableRow, action: number): boolean {
  const others = cells.filter((cell, at) => at !== action && cellWords(cell) !== '');
  return others.length === 0 && /^(\*\*|__).+\1$|[:：][*_]*$/u.test((cells[action] ?? '').trim());
}

const DITTO = new RegExp(`^(?:${anyWritten(ditto)}|[-–—]*\\s*(?:["″〃”»^]|'')+\\s*[-–—]*|\\/\\/)\\.?$`, 'iu');

/** Whether a cell only says that it is as the one above. */
export function isDitto(cell: string): boolean {
  return DITTO.test(cellWords(cell));
}
