import type { Cell } from './block.ts';

/** A cell as written, and how many rows and columns it covers. */
export type SpannedCell = { readonly cell: Cell; readonly rows: number; readonly columns: number };

const EMPTY: Cell = { lines: [], texts: [], list: false };
/** A table of minutes has no more; larger spans are mistakes. */
const MOST = 100;

/**
 * The rows of a table with each cell in its own column: a cell over several rows stands again in those below, one over
 * several columns is followed by empty ones.
 */
export function spannedRows(rows: readonly (readonly SpannedCell[])[]): readonly (readonly Cell[])[] {
  const below = new Map<number, { cell: Cell; rows: number }>();
  return rows.map((row) => {
    const cells: Cell[] = [];
    const fromAbove = () => {
      for (let held = below.get(cells.length); held; held = below.get(cells.length)) {
        if (held.rows > 1) below.set(cells.length, { cell: held.cell, rows: held.rows - 1 });
        else below.delete(cells.length);
        cells.push(held.cell);
      }
    };
    const alone = row.length === 1 && (row[0]?.columns ?? 1) > 1;
    for (const { cell: written, rows: height, columns } of row) {
      const cell: Cell = alone ? { ...written, across: true } : written;
      fromAbove();
      for (let column = 0; column < Math.min(columns, MOST); column += 1) {
        if (height > 1) below.set(cells.length, { cell: column === 0 ? cell : EMPTY, rows: height - 1 });
        cells.push(column === 0 ? cell : EMPTY);
      }
    }
    fromAbove();
    return cells;
  });
}
