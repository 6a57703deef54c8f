/**
 * CSV by RFC 4180 (commas, CRLF, a header of public keys), or for Excel in French (`;`, byte order mark, titles, words).
 * A text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
import { safeBlock } from '../model/safe-text.ts';
import type { Language } from '../model/words.ts';
import type { Cell } from '../query/report.ts';
import { rowsOf } from '../query/report.ts';
import { dataText } from './layout/data-text.ts';
import type { TextFormat } from './layout/format.ts';

/** What starts a formula in a spreadsheet (OWASP, "CSV Injection"), full-width forms and blanks before it included. */
const FORMULA = /^(?:[\t\r]|[\s\p{Cc}]*[=+\-@＝＋－＠])/u;

export const csv: TextFormat = {
  name: 'csv',
  extension: 'csv',
  format: (report, { language, excelFr }) => {
    const columns = report.columns.filter((column) => column.on !== 'screen');
    const header = columns.map((column) => field(excelFr ? column.title[language] : column.key));
    const rows = rowsOf(report).map((row) =>
      columns.map((column) => cellField(column.value(row), excelFr ? language : null)),
    );
    const lines = [header, ...rows].map((fields) => `${fields.join(excelFr ? ';' : ',')}\r\n`);
    return `${excelFr ? '\uFEFF' : ''}${lines.join('')}`;
  },
};

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
