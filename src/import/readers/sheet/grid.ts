// A sheet as rows of cells, the same for every kind of file that has sheets.
import { replaceUnsafe } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import { type Block, type Cell, type Line, plainLine, type Row } from '../../blocks/block.ts';
import { literalMarkdown } from '../../blocks/literal-markdown.ts';
import type { LeftOut, SourceReading } from '../../blocks/source-reading.ts';
import { spannedRows } from '../../blocks/spanned-cells.ts';

/** A sheet; `named`, when somebody gave it a name. */
export type Grid = { readonly name: string; readonly hidden: boolean; readonly rows: readonly GridRow[] };

/** `line`, its place in the sheet, from 1. */
export type GridRow = { readonly cells: readonly GridCell[]; readonly hidden: boolean; readonly line: number };

/** `spans` in rows and columns; `comment`, what stands beside it. */
export type GridCell = {
  readonly text: string;
  readonly bold?: boolean;
  readonly struck?: boolean;
  readonly hidden?: boolean;
  readonly rows?: number;
  readonly columns?: number;
  readonly comment?: string;
};

/** Why a sheet is not read that no meeting has. */
export const TOO_LARGE: Words = {
  fr: 'Ces feuilles ont bien plus de lignes que le suivi d’une réunion : gardez celles de la réunion seulement.',
  en: 'These sheets have far more rows than the follow-up of a meeting: keep those of the meeting only.',
};

/** The most cells that are read of a file. */
const MOST_CELLS = 200_000;

/** Whether sheets hold more cells with words than any follow-up. */
export function isTooLarge(grids: readonly Grid[]): boolean {
  let cells = 0;
  for (const { rows } of grids) for (const row of rows) cells += row.cells.length;
  return cells > MOST_CELLS;
}

/**
 * Sheets as headings and tables. An empty row ends a table; a row of one cell over a table is a line of text. Hidden sheets,
 * rows and cells, and comments, are left out and told.
 */
export function gridReading(grids: readonly Grid[]): SourceReading {
  const leftOut = grids.flatMap(leftOutOf);
  const shown = grids.filter(({ hidden, rows }) => !hidden && rows.some(isFilled));
  const units = shown.flatMap((grid) => [...headingOf(grid, shown.length), ...partsOf(grid).flatMap(blocksOf)]);
  return { units: withTitle(units), remarks: [], leftOut };
}

/** The first line over a first table is the title of the whole: "Suivi des actions" on a sheet announces no part of it. */
function withTitle([first, ...rest]: readonly Block[]): readonly Block[] {
  if (!first) return [];
  if (first.kind !== 'text' || /[:：]/.test(first.text)) return [first, ...rest];
  const { kind: _, first: __, ...line } = first;
  return [{ kind: 'heading', depth: 0, ...line }, ...rest];
}

function leftOutOf({ name, hidden, rows }: Grid): readonly LeftOut[] {
  const told = (reason: LeftOut['reason'], text: string, line: number) =>
    text.trim() === '' ? [] : [{ reason, text: text.replace(/\s+/g, ' ').trim(), line }];
  return [
    ...(hidden ? told('hidden', name, 1) : []),
    ...rows.flatMap((row) => {
      const isGone = (cell: GridCell) => hidden || row.hidden || cell.hidden === true;
      const gone = row.cells.filter(isGone).map(({ text }) => text);
      return [
        ...told('hidden', gone.join(' '), row.line),
        ...row.cells.flatMap(({ comment = '' }) => told('comment', comment, row.line)),
      ];
    }),
  ];
}

function isFilled({ cells, hidden }: GridRow): boolean {
  return !hidden && cells.some((cell) => cell.hidden !== true && cell.text.trim() !== '');
}

/** The name that a program gives a sheet says nothing; one sheet alone is the whole text. */
const GIVEN = /^(?:feuil(?:le)?|sheet|tabelle|hoja|planilha) ?\d*$/i;

function headingOf({ name }: Grid, sheets: number): readonly Block[] {
  if (sheets < 2 || GIVEN.test(name)) return [];
  return [{ kind: 'heading', depth: 1, ...lineOf(name, {}, 1) }];
}

/** The runs of rows between empty ones; a hidden row parts nothing. */
function partsOf({ rows }: Grid): readonly (readonly GridRow[])[] {
  const parts: GridRow[][] = [[]];
  for (const row of rows) {
    if (isFilled(row)) parts.at(-1)?.push(row);
    else if (!row.hidden) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** Lines of text over a table, and the table. */
function blocksOf(rows: readonly GridRow[]): readonly Block[] {
  const head = rows.findIndex(
    ({ cells }) => cells.filter(({ text, hidden }) => text.trim() !== '' && !hidden).length > 1,
  );
  const over = head < 0 ? rows : rows.slice(0, head);
  const lines = over.flatMap(({ cells, line }) => cells.flatMap((cell) => linesOf(cell, line)));
  const texts = lines.map((line): Block => ({ kind: 'text', ...line, first: true }));
  const table = head < 0 ? [] : tableOf(rows.slice(head));
  return [...texts, ...table];
}

function tableOf(rows: readonly GridRow[]): readonly Block[] {
  const written = rows.map(({ cells, line }) =>
    cells
      .filter(({ hidden }) => !hidden)
      .map((cell) => ({ cell: cellOf(cell, line), rows: cell.rows ?? 1, columns: cell.columns ?? 1 })),
  );
  const placed = spannedRows(written);
  const used = placed.flatMap((cells) => cells.flatMap(({ lines }, place) => (lines.length > 0 ? [place] : [])));
  const [from, to] = [used.reduce((a, b) => Math.min(a, b), used[0] ?? 0), used.reduce((a, b) => Math.max(a, b), 0)];
  const table = placed.map((cells, index): Row => ({ cells: cells.slice(from, to + 1), line: rows[index]?.line ?? 1 }));
  return [{ kind: 'table', rows: table, line: table[0]?.line ?? 1 }];
}

function cellOf(cell: GridCell, line: number): Cell {
  const lines = linesOf(cell, line);
  return {
    lines,

    list: lines.length > 1 && lines.every(({ text }) => LISTED.test(text)),
  };
}

const LISTED = /^(?:[-•–*▪]|\d{1,2}[.)])\s/;

function linesOf(cell: GridCell, line: number): readonly Line[] {
  if (cell.hidden) return [];
  return cell.text
    .split(/\r\n|[\r\n\v]/)
    .map((text) => lineOf(text, cell, line))
    .filter(({ text }) => text !== '');
}

function lineOf(words: string, { bold = false, struck = false }: Partial<GridCell>, line: number): Line {
  const text = replaceUnsafe(words, () => '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  const said = literalMarkdown(text);
  const strong = bold ? `**${said}**` : said;
  const checked = BOXES.get(text) ?? null;
  return { ...plainLine(text, line), markdown: struck ? `~~${strong}~~` : strong, bold, struck, checked };
}

/** What a box alone in its cell says. */
export const BOX = { ticked: '☒', empty: '☐' } as const;
const BOXES: ReadonlyMap<string, boolean> = new Map([
  [BOX.ticked, true],
  [BOX.empty, false],
]);
