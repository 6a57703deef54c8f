/** A report as a screen shows it: safe words, without the types of its cells. */
import { safeText } from '../../model/safe-text.ts';
import type { Language, Tone } from '../../model/words.ts';
import type { Cell, Column, Report } from '../../query/report.ts';
import { cellText } from './cell-text.ts';

export type Field = { readonly text: string; readonly tone: Tone | null };

type GridColumn = {
  readonly title: string;
  readonly grow: boolean;
  /** May be left out when there is no room. */
  readonly optional: boolean;
  /** Dates and numbers are never wrapped, states only when they must. */
  readonly whole: 'always' | 'rather' | 'no';
  readonly right: boolean;
};

export type GridGroup = {
  readonly title: string | null;
  readonly counts: string | null;
  readonly rows: readonly (readonly Field[])[];
};

export type Grid = { readonly columns: readonly GridColumn[]; readonly groups: readonly GridGroup[] };

/** The columns and groups of a report in a language, every text on one line and safe to show. */
export function gridOf<Row>(report: Report<Row>, language: Language): Grid {
  const columns = report.columns.filter((column) => column.on !== 'data');
  const groups = report.groups.map((group) => ({
    ...group,
    cells: group.rows.map((row) => columns.map((column) => column.value(row))),
  }));
  const cells = groups.flatMap((group) => group.cells);
  return {
    columns: columns.map((column, index) =>
      gridColumn(
        column,
        language,
        cells.map((row) => row[index] ?? null),
      ),
    ),
    groups: groups.map((group) => ({
      title: group.title && line(group.title[language]),
      counts: group.counts ? line(group.counts[language]) : null,
      rows: group.cells.map((row) => row.map((cell) => fieldOf(cell, language))),
    })),
  };
}

function gridColumn<Row>(column: Column<Row>, language: Language, cells: readonly Cell[]): GridColumn {
  const types = new Set(cells.flatMap((cell) => (cell === null ? [] : [cell.type])));
  return {
    title: line(column.title[language]),
    grow: column.grow ?? false,
    optional: column.optional ?? false,
    whole: types.has('text') || types.size === 0 ? 'no' : types.has('code') ? 'rather' : 'always',
    right: types.size === 1 && types.has('number'),
  };
}

function fieldOf(cell: Cell, language: Language): Field {
  return {
    text: line(cellText(cell, language)),
    tone: cell?.type === 'code' ? (cell.tone ?? null) : null,
  };
}

/** The grid with only the columns at `indexes`. */
export function gridOfColumns(grid: Grid, indexes: readonly number[]): Grid {
  const pick = <T>(values: readonly T[]) => values.filter((_, index) => indexes.includes(index));
  return {
    columns: pick(grid.columns),
    groups: grid.groups.map((group) => ({ ...group, rows: group.rows.map(pick) })),
  };
}

function line(text: string): string {
  return safeText(text.trim());
}
