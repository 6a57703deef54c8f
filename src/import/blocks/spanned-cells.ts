import type { Cell } from './block.ts';

/** A cell as written, and how many rows and columns it covers. */
export type SpannedCell = { readonly cell: Cell; readonly rows: number; readonly columns: number };

const EMPTY: Cell = { lines: [], list: false };
/** A table of minutes has no more; larger spans are mistakes. */
const MOST = 100;

/**
 * The rows of a table with each cell in its own column: a cell over several rows stands again in those below, one over
 * several columns is followed by empty ones.
 */
export function spannedRows(rows: readonly (readonly SpannedCell[])[]): readonly (readonly Cell[])[] {
  const below: Below = new Map();
  return rows.map((row) => {
    const cells: Cell[] = [];
    const alone = row.length === 1 && (row[0]?.columns ?? 1) > 1;
    for (const each of row) {
      takeFromAbove(cells, below);
      addCell(alone ? { ...each, cell: { ...each.cell, across: true } } : each, cells, below);
    }
    takeFromAbove(cells, below);
    return cells;
  });
}

/** The cells that go on into the rows below, by their column, and into how many. */
type Below = Map<number, { readonly cell: Cell; readonly rows: number }>;

function takeFromAbove(cells: Cell[], below: Below): void {
  for (let held = below.get(cells.length); held; held = below.get(cells.length)) {
    if (held.rows > 1) below.set(cells.length, { cell: held.cell, rows: held.rows - 1 });
    else below.delete(cells.length);
    cells.push(held.cell);
  }
}

function addCell({ cell, rows, columns }: SpannedCell, cells: Cell[], below: Below): void {
  for (let column = 0; column < Math.min(columns, MOST); column += 1) {
    const shown = column === 0 ? cell : EMPTY;
    if (rows > 1) below.set(cells.length, { cell: shown, rows: rows - 1 });
    cells.push(shown);
  }
}
