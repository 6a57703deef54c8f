import type { Cell, CellValue, MergeRange, Sheet, Workbook } from 'hucre/xlsx';
import { UserError } from '../../../model/errors.ts';
import { picturesOf, type SourceReading } from '../../blocks/source-reading.ts';
import { BOX, type Grid, type GridCell, gridReading, isTooLarge, TOO_LARGE } from './grid.ts';

/** The most rows of a sheet that are read: those after them are told. */
const MOST_ROWS = 20_000;

/**
 * An Excel workbook: what its cells show, days as 2024-04-15. A place in it is the number of the row. Refused with a
 * `UserError`: one that is damaged or too large.
 */
export async function readXlsx(bytes: Uint8Array): Promise<SourceReading> {
  const hucre = await import('hucre/xlsx');
  return readingOf(() => hucre.readXlsx(bytes, { readStyles: true, maxRows: MOST_ROWS + 1 }));
}

/** The same of before 2007. */
export async function readXls(bytes: Uint8Array): Promise<SourceReading> {
  const hucre = await import('hucre/xlsx');
  return readingOf(() => hucre.readXls(bytes));
}

async function readingOf(open: () => Promise<Workbook>): Promise<SourceReading> {
  const { sheets } = await open().catch(() => {
    throw new UserError('import/unreadable', {
      fr: 'Ce classeur est abîmé ou protégé par un mot de passe : il ne peut pas être lu.',
      en: 'This workbook is damaged or protected by a password: it cannot be read.',
    });
  });
  if (sheets.some(({ rows }) => rows.length > MOST_ROWS)) throw new UserError('import/unreadable', TOO_LARGE);
  const grids = sheets.map(gridOf);
  if (isTooLarge(grids)) throw new UserError('import/unreadable', TOO_LARGE);
  const pictures = sheets.reduce((count, { images = [] }) => count + images.length, 0);
  const reading = gridReading(grids);
  return { ...reading, remarks: [...reading.remarks, ...picturesOf(pictures)] };
}

function gridOf(sheet: Sheet): Grid {
  const merges = new Map((sheet.merges ?? []).map((merge) => [`${merge.startRow},${merge.startCol}`, merge]));
  const covered = coveredBy(sheet);
  const rows = sheet.rows.map((values, index) => ({
    cells: values.flatMap((value, place) => {
      const key = `${index},${place}`;
      if (covered.has(key)) return [];
      const hidden = sheet.columns?.[place]?.hidden === true;
      return [{ ...cellOf(value, sheet.cells?.get(key)), ...spanOf(merges.get(key)), hidden }];
    }),
    hidden: sheet.rowDefs?.get(index)?.hidden === true,
    line: index + 1,
  }));
  return { name: sheet.name, hidden: sheet.hidden === true || sheet.veryHidden === true, rows: rows.map(trimmed) };
}

/** A row without the empty cells at its end. */
function trimmed<R extends { readonly cells: readonly GridCell[] }>(row: R): R {
  const last = row.cells.findLastIndex(({ text, comment }) => text !== '' || comment !== undefined);
  return { ...row, cells: row.cells.slice(0, last + 1) };
}

/** The cells that a merged one covers, within the rows that are. */
function coveredBy({ merges = [], rows }: Sheet): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { startRow, startCol, endRow, endCol } of merges)
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1)
      for (let column = startCol; column <= Math.min(endCol, rows[row]?.length ?? 0); column += 1)
        if (row !== startRow || column !== startCol) covered.add(`${row},${column}`);
  return covered;
}

function spanOf(merge: MergeRange | undefined): Pick<GridCell, 'rows' | 'columns'> {
  if (!merge) return {};
  return { rows: merge.endRow - merge.startRow + 1, columns: merge.endCol - merge.startCol + 1 };
}

function cellOf(value: CellValue, cell: Cell | undefined): GridCell {
  const font = cell?.style?.font;
  const runs = cell?.richText ?? [];
  const all = (mark: 'bold' | 'strikethrough') =>
    font?.[mark] === true || (runs.length > 0 && runs.every((run) => run.font?.[mark] === true));
  const comment = cell?.comment?.text;
  return {
    text: textOf(value ?? cell?.formulaResult ?? null, cell?.style?.numFmt ?? ''),
    bold: all('bold'),
    struck: all('strikethrough'),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** Days of before 1901 are hours: a sheet counts days from the end of 1899. */
const FIRST_YEAR = 1901;

function textOf(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? BOX.ticked : BOX.empty;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, format);
  const [day = '', hour = ''] = value.toISOString().split('T');
  if (value.getUTCFullYear() < FIRST_YEAR) return hour.slice(0, 5);
  return hour.startsWith('00:00') ? day : `${day} ${hour.slice(0, 5)}`;
}

/** Without what binary fractions add: 12.3, not 12.299999999999999. */
function numberText(value: number, format: string): string {
  return format.includes('%') ? `${plain(value * 100)} %` : plain(value);
}

function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
