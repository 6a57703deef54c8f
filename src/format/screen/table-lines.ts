/** The lines of a table, once the width of each column is known. */

import type { FormatOptions } from '../format.ts';
import { displayWidth } from './display-width.ts';
import type { Field, Grid } from './grid.ts';
import { groupRule } from './group-rule.ts';
import { wrapWords } from './wrap-words.ts';

/** Between two columns. */
export const GAP = '  ';

/** Titles once, then each group under its rule; rows are set apart by a blank line where one takes several lines. */
export function tableLines(grid: Grid, widths: readonly number[], options: FormatOptions): readonly string[] {
  const { paint } = options;
  const width = widths.reduce((total, each) => total + each + GAP.length, -GAP.length);
  const right = grid.columns.map((column) => column.right);
  const titles = grid.columns.map((column) => ({ text: column.title, tone: null }));
  const painted = (text: string, { tone }: Field) => (tone ? paint.tone(text, tone) : text);
  const groups = grid.groups.flatMap((group, index) => [
    ...(index > 0 ? [''] : []),
    ...groupRule(group, width, options),
    ...apart(group.rows.map((row) => rowLines(row, { widths, right, paint: painted }))),
  ]);
  return [...rowLines(titles, { widths, right, paint: paint.bold }), ...groups, paint.dim('─'.repeat(width))];
}

function apart(rows: readonly (readonly string[])[]): readonly string[] {
  const tall = rows.some((lines) => lines.length > 1);
  return rows.flatMap((lines, index) => (tall && index > 0 ? ['', ...lines] : lines));
}

type Shape = {
  readonly widths: readonly number[];
  readonly right: readonly boolean[];
  readonly paint: (text: string, field: Field) => string;
};

/** The lines of one row: each cell wrapped in its column, and no blanks at the end of a line. */
function rowLines(row: readonly Field[], { widths, right, paint }: Shape): readonly string[] {
  const cells = row.map((field, index) => wrapWords(field.text, widths[index] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const pieces = row.map((field, index) => {
      const text = cells[index]?.[line] ?? '';
      const blanks = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(text)));
      const shown = text === '' ? '' : paint(text, field);
      return right[index] ? blanks + shown : shown + blanks;
    });
    return pieces.join(GAP).trimEnd();
  });
}
