/**
 * A list for people at a terminal: columns under light rules, cells wrapped between words. When the terminal is too
 * narrow, optional columns go first, and then each row becomes a card; no word is ever cut.
 */
import { safeText } from '../model/safe-text.ts';
import type { Words } from '../model/words.ts';
import { cardLines } from './card-lines.ts';
import { columnWidths } from './column-widths.ts';
import type { Format, FormatOptions } from './format.ts';
import type { Grid } from './grid.ts';
import { gridOf, gridOfColumns } from './grid.ts';
import { reportTitle } from './report-title.ts';
import { GAP, tableLines } from './table-lines.ts';
import { wrapWords } from './wrap-words.ts';

const HIDDEN: Words = { fr: 'Colonnes masquées faute de place :', en: 'Columns left out for want of room:' };

export const table: Format = {
  name: 'table',
  extension: 'txt',
  format: (report, options) => {
    const { language, width, paint } = options;
    const wrap = (text: string) => wrapWords(safeText(text.trim()), width);
    const empty = report.groups.every((group) => group.rows.length === 0);
    const lines = [
      ...wrap(reportTitle(report, language)).map((line) => paint.bold(line)),
      '',
      ...(empty ? wrap(report.empty[language]) : gridLines(gridOf(report, language), options)),
      ...(report.summary ? wrap(report.summary[language]) : []),
    ];
    return lines.map((line) => `${line}\n`).join('');
  },
};

/** As a table, with a word on the columns left out, else as cards. */
function gridLines(grid: Grid, options: FormatOptions): readonly string[] {
  const rows = grid.groups.flatMap((group) => group.rows);
  const columns = grid.columns.map((column, index) => {
    return { ...column, texts: [column.title, ...rows.map((row) => row[index]?.text ?? '')] };
  });
  const shares = columnWidths(columns, options.width, GAP.length);
  if (!shares) return cardLines(grid, options);
  const hidden = grid.columns.filter((_, index) => !shares.shown.includes(index)).map((column) => column.title);
  return [...tableLines(gridOfColumns(grid, shares.shown), shares.widths, options), ...hiddenLines(hidden, options)];
}

function hiddenLines(titles: readonly string[], { language, width, paint }: FormatOptions): readonly string[] {
  if (titles.length === 0) return [];
  return wrapWords(`${HIDDEN[language]} ${titles.join(', ')}`, width).map((line) => paint.dim(line));
}
