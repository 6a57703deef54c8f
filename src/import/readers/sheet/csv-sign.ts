// How a text tells that it is a sheet.
import { countBy } from '../../../model/count-by.ts';
import { type DelimitedRow, delimitedRows } from './delimited.ts';

/** What parts cells, the surest first: a comma stands in sentences as well. */
const SIGNS = ['\t', ';', ',', '|'] as const;
/** How much of a text says what parts its cells (UTF-16 units). */
const HEAD = 20_000;

/** Whether a text is a sheet: by its name, or by rows that all have the same three cells or more. */
export function isCsv(text: string, name: string): boolean {
  const sign = csvSign(text);
  if (sign === null) return false;
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return true;
  const rows = headRows(text, sign);
  const [first] = rows;
  const titles = first?.cells ?? [];
  if (sign === '\t' || sign === '|' || rows.length < 3 || titles.length < 3) return false;
  if (!titles.every((title) => /\p{L}/u.test(title) && title.length <= 40)) return false;
  // In a sentence, a blank follows the comma.
  const isProse = (cells: readonly string[]) => sign === ',' && cells.some((cell) => cell.startsWith(' '));
  return rows.every(({ cells }) => cells.length === titles.length && !isProse(cells));
}

/** The sign that parts most rows into as many cells; null when none does. */
export function csvSign(text: string): string | null {
  const shares = SIGNS.map((sign) => ({ sign, share: shareOf(headRows(text.replace(/^\uFEFF/, ''), sign)) }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share > 0 ? best.sign : null;
}

/** How many rows have the commonest number of cells over one. */
function shareOf(rows: readonly DelimitedRow[]): number {
  const parted = rows.filter(({ cells }) => cells.length > 1);
  const counts = countBy(parted, ({ cells }) => cells.length);
  return Math.max(0, ...counts.values()) / Math.max(1, rows.length);
}

/** The first rows, without the last of them where the text goes on; empty ones say nothing. */
function headRows(text: string, sign: string): readonly DelimitedRow[] {
  const rows = delimitedRows(text.slice(0, HEAD), sign);
  const whole = text.length > HEAD && rows.length > 1 ? rows.slice(0, -1) : rows;
  return whole.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
