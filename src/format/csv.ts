/**
 * CSV by RFC 4180 (commas, CRLF, a header of public keys), or for Excel in French (`;`, byte order mark, titles, words).
 * A text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
import { safeBlock } from '../model/safe-text.ts';
import type { Language } from '../model/words.ts';
import { type Cell, eachRow, type Report } from '../query/report.ts';
import { dataText } from './layout/data-text.ts';
import type { FormatOptions, TextFormat } from './layout/format.ts';
import { piecesOf } from './layout/pieces.ts';

/** What starts a formula in a spreadsheet (OWASP, "CSV Injection"), full-width forms and blanks before it included. */
const FORMULA = /^(?:[\t\r]|[\s\p{Cc}]*[=+\-@＝＋－＠])/u;

export const csv: TextFormat = {
  name: 'csv',
  extension: 'csv',
  format: (report, options) => [...linesOf(report, options)].join(''),
  pieces: (report, options) => piecesOf(linesOf(report, options)),
};

function* linesOf<Row>(
  report: Report<Row>,
  { language, excelFr }: Pick<FormatOptions, 'language' | 'excelFr'>,
): Generator<string> {
  const columns = report.columns.filter((column) => column.on !== 'screen');
  const line = (fields: readonly string[]) => `${fields.join(excelFr ? ';' : ',')}\r\n`;
  if (excelFr) yield '\uFEFF';
  yield line(columns.map((column) => field(excelFr ? column.title[language] : column.key)));
  for (const row of eachRow(report))
    yield line(columns.map((column) => cellField(column.value(row), excelFr ? language : null)));
}

/** Machines (`language` null) read codes and plain numbers, people words and decimal commas; dates are ISO for both. */
function cellField(cell: Cell, language: Language | null): string {
  if (cell === null) return '';
  if (cell.type === 'number') return numberField(cell.number, language === null ? '.' : ',');
  return field(cell.type === 'code' && language !== null ? cell.words[language] : dataText(cell));
}

function numberField(number: number, separator: string): string {
  return Number.isFinite(number) ? field(String(number).replace('.', separator), false) : '';
}

function field(text: string, guarded = true): string {
  const safe = `${guarded && FORMULA.test(text) ? "'" : ''}${safeBlock(text)}`;
  return /[",;\t\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
