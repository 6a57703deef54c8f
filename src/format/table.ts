/**
 * A list for people at a terminal: columns under light rules, cells wrapped between words. When the terminal is too
 * narrow, optional columns go first, and then each row becomes a card; no word is ever cut.
 */
import { safeText } from '../model/safe-text.ts';
import type { Words } from '../model/words.ts';
import type { FormatOptions, TextFormat } from './format.ts';
import { cardLines } from './screen/card-lines.ts';
import { columnWidths } from './screen/column-widths.ts';
import type { Grid } from './screen/grid.ts';
import { gridOf, gridOfColumns } from './screen/grid.ts';
import { reportEnd } from './screen/report-end.ts';
import { reportTitle } from './screen/report-title.ts';
import { GAP, tableLines } from './screen/table-lines.ts';
import { wrapWords } from './screen/wrap-words.ts';

const HIDDEN: Words = { fr: 'Colonnes masquées faute de place :', en: 'Columns left out for want of room:' };

export const table: TextFormat = {
  name: 'table',
  extension: 'txt',
  format: (report, options) => {
    const { language, width, paint } = options;
    const wrap = (text: string) => wrapWords(safeText(text.trim()), width);
    const empty = report.groups.every((group) => group.rows.length === 0);
    const columns = report.columns.filter((column) => column.on !== 'data');
    const { lines, shown } = gridLines(gridOf(report, language), options);
    const end = reportEnd(report, empty ? [] : columns.filter((_, index) => shown.includes(index)), language);
    const all = [
      ...wrap(reportTitle(report, language)).map((line) => paint.bold(line)),
      '',
      ...(empty ? wrap(report.empty[language]) : lines),
      ...(end === '' ? [] : wrap(end)),
    ];
    return all.map((line) => `${line}\n`).join('');
  },
};

/** The lines, and the indexes of the columns that they show. */
type Shown = { readonly lines: readonly string[]; readonly shown: readonly number[] };

/** As a table, with a word on the columns left out, else as cards. */
function gridLines(grid: Grid, options: FormatOptions): Shown {
  const rows = grid.groups.flatMap((group) => group.rows);
  const columns = grid.columns.map((column, index) => {
    return { ...column, texts: [column.title, ...rows.map((row) => row[index]?.text ?? '')] };
  });
  const shares = columnWidths(columns, options.width, GAP.length);
  if (!shares) return { lines: cardLines(grid, options), shown: [...grid.columns.keys()] };
  const hidden = grid.columns.filter((_, index) => !shares.shown.includes(index)).map((column) => column.title);
  const lines = tableLines(gridOfColumns(grid, shares.shown), shares.widths, options);
  return { lines: [...lines, ...hiddenLines(hidden, options)], shown: shares.shown };
}

function hiddenLines(titles: readonly string[], { language, width, paint }: FormatOptions): readonly string[] {
  if (titles.length === 0) return [];
  return wrapWords(`${HIDDEN[language]} ${titles.join(', ')}`, width).map((line) => paint.dim(line));
}
