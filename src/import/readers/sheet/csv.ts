import { UserError } from '../../../model/errors.ts';
import type { SourceReading } from '../../blocks/source-reading.ts';
import { csvSign } from './csv-sign.ts';
import { delimitedRows } from './delimited.ts';
import { gridReading, isTooLarge, TOO_LARGE } from './grid.ts';

/** The longest text that is read (UTF-16 units). */
const LONGEST = 4_000_000;

/** A sheet as text (CSV, TSV). A place in it is the number of its line. Refused with a `UserError`: one that is too large. */
export function readCsv(whole: string): SourceReading {
  const text = whole.replace(/^\uFEFF/, '');
  const told = /^sep=(.)\r?\n/i.exec(text);
  if (text.length > LONGEST) throw new UserError('import/unreadable', TOO_LARGE);
  const sign = told?.[1] ?? csvSign(text) ?? ',';
  const rows = delimitedRows(told ? text.slice(told[0].length) : text, escaped(sign)).map(({ cells, line }) => ({
    cells: cells.map((cell) => ({ text: cell })),
    hidden: false,
    line: told ? line + 1 : line,
  }));
  const grids = [{ name: '', hidden: false, rows }];
  if (isTooLarge(grids)) throw new UserError('import/unreadable', TOO_LARGE);
  return gridReading(grids);
}

function escaped(sign: string): string {
  return /[;,|\t:]/.test(sign) ? sign : ',';
}
