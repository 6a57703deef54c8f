/**
 * Apache Parquet, for DuckDB, ClickHouse and the like: a column for each key, days, numbers and truth typed, all else text.
 * Cells are those of data, so the same in every language.
 */
import type { SchemaElement } from 'hyparquet';
import type { Cell, Column } from '../query/report.ts';
import { rowsOf } from '../query/report.ts';
import { dataText } from './layout/data-text.ts';
import type { Format } from './layout/format.ts';

export const parquet: Format = {
  name: 'parquet',
  extension: 'parquet',
  format: async (report) => {
    const { parquetWriteBuffer } = await import('hyparquet-writer');
    const rows = rowsOf(report);
    const columns = report.columns.filter(({ on }) => on !== 'screen');
    const columnData = columns.map(({ key, value, holds }) => {
      return { name: key, data: rows.map((row) => stored(value(row), holds)) };
    });
    const schema = [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)];
    return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: 'gtm' }));
  },
};

/** How a column is stored: a day as a day, not an instant; any cell may be empty. */
function elementOf<Row>({ key, holds }: Column<Row>): SchemaElement {
  return { name: key, repetition_type: 'OPTIONAL', ...STORED[holds ?? 'text'] };
}

const STORED: Readonly<Record<'text' | NonNullable<Column<never>['holds']>, Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'INT32' },
  date: { type: 'INT32', converted_type: 'DATE' },
  boolean: { type: 'BOOLEAN' },
};

/** What a cell is in its column: a `Date` at midnight UTC for a day; null where the cell is empty. */
function stored<Row>(cell: Cell, holds: Column<Row>['holds']): string | number | boolean | Date | null {
  if (cell === null) return null;
  const text = dataText(cell);
  if (holds === 'date') return new Date(`${text}T00:00:00Z`);
  if (holds === 'number') return Number(text);
  return holds === 'boolean' ? text === 'true' : text;
}
