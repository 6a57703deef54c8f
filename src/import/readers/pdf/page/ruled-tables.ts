// Tables by the rules that are drawn around their cells.
import type { Rule } from './rules.ts';
import { around, type Box, type Span } from './span.ts';

/** A cell with its words, and how many rows and columns it covers. */
export type DrawnCell = {
  readonly spans: readonly Span[];
  readonly rows: number;
  readonly columns: number;
  readonly right: number;
};
/** Rows from the top down, each with the cells that begin in it; `sides`, those of its columns. */
export type DrawnTable = Box & {
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly sides: readonly number[];
  /** All words in it. */
  readonly spans: readonly Span[];
};

/** Rules this near are at the same place (points). */
const NEAR = 2.5;
/** A page that draws more is a map or a plan. */
const MOST_RULES = 3000;

export function ruledTables(rules: readonly Rule[], spans: readonly Span[]): readonly DrawnTable[] {
  const kept = rules.filter((rule) => rule.right - rule.left > 6 || rule.top - rule.bottom > 6);
  return kept.length > MOST_RULES ? [] : touching(kept).flatMap((group) => tableOf(group, spans));
}

/** Rules that touch each other, group by group. */
function touching(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  let groups: { box: Box; rules: Rule[] }[] = [];
  for (const rule of rules) {
    const near = groups.filter(
      ({ box, rules: own }) => touches(rule, box) && own.some((other) => touches(rule, other)),
    );
    const joined = [...near.flatMap((group) => group.rules), rule];
    groups = groups.filter((group) => !near.includes(group));
    groups.push({ box: around(joined), rules: joined });
  }
  return groups.map((group) => group.rules);
}

function touches(a: Box, b: Box): boolean {
  return a.left - NEAR <= b.right && b.left - NEAR <= a.right && a.bottom - NEAR <= b.top && b.bottom - NEAR <= a.top;
}

/** The lattice of a table: its columns from the left, its levels from the top, and the rules between. */
type Lattice = {
  readonly sides: readonly number[];
  readonly levels: readonly number[];
  readonly flat: readonly Rule[];
  readonly upright: readonly Rule[];
};

function tableOf(rules: readonly Rule[], spans: readonly Span[]): readonly DrawnTable[] {
  const [flat, upright] = [rules.filter((rule) => rule.flat), rules.filter((rule) => !rule.flat)];
  const box = around(rules);
  const inside = spans.filter((span) => isIn(span, box));
  const sides = closed(apart(upright.map(({ left }) => left)), box.left, box.right);
  const levels = closed(apart(flat.map(({ top }) => top)), box.bottom, box.top).toReversed();
  if (sides.length < 3 || levels.length < 2) return [];
  const lattice = { sides, levels, flat, upright };
  const rows = filledRows(lattice, inside);
  return inside.length === 0 || rows.every((row) => row.length < 2) ? [] : [{ ...box, rows, sides, spans: inside }];
}

function isIn({ left, right, bottom, height }: Span, box: Box): boolean {
  const [x, y] = [(left + right) / 2, bottom + height * 0.3];
  return x > box.left - NEAR && x < box.right + NEAR && y > box.bottom && y < box.top;
}

/** The different numbers among near ones, the smallest first. */
function apart(numbers: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b))
    if (found.length === 0 || number - (found.at(-1) ?? 0) > NEAR) found.push(number);
  return found;
}

/** With the ends of the table where nothing is drawn: a side that is open is a side. */
function closed(places: readonly number[], low: number, high: number): readonly number[] {
  return [
    ...((places[0] ?? high) - low > NEAR * 2 ? [low] : []),
    ...places,
    ...(high - (places.at(-1) ?? low) > NEAR * 2 ? [high] : []),
  ];
}

/** The rows with their cells; each span stands in the cell of its place, the nearest one when it reaches over the edge. */
function filledRows(lattice: Lattice, spans: readonly Span[]): readonly (readonly DrawnCell[])[] {
  const { sides, levels } = lattice;
  const owners = new Map<string, Span[]>();
  const rows = levels.slice(0, -1).map((_, row) =>
    sides.slice(0, -1).flatMap((__, column): readonly DrawnCell[] => {
      if (owners.has(`${row} ${column}`)) return [];
      const columns = widthOf(lattice, row, column);
      const height = heightOf(lattice, { row, column, columns });
      const own: Span[] = [];
      for (let down = 0; down < height; down += 1)
        for (let over = 0; over < columns; over += 1) owners.set(`${row + down} ${column + over}`, own);
      return [{ spans: own, rows: height, columns, right: sides[column + columns] ?? 0 }];
    }),
  );
  for (const span of spans.flatMap((each) => cutSpan(each, lattice))) owners.get(placeOf(span, lattice))?.push(span);
  return rows;
}

function placeOf({ left, right, bottom, height }: Span, { sides, levels }: Lattice): string {
  const [x, y] = [left + Math.min(right - left, 4) / 2, bottom + height * 0.3];
  const column = sides.findLastIndex((side) => side <= x);
  const row = levels.findLastIndex((level) => level >= y);
  return `${clamped(row, levels.length - 2)} ${clamped(column, sides.length - 2)}`;
}

function clamped(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

/** How many columns a cell covers: up to the next side that is drawn along it. */
function widthOf({ sides, levels, upright }: Lattice, row: number, column: number): number {
  const middle = ((levels[row] ?? 0) + (levels[row + 1] ?? 0)) / 2;
  for (let next = column + 1; next < sides.length - 1; next += 1) {
    const side = sides[next] ?? 0;
    if (
      upright.some((rule) => Math.abs(rule.left - side) <= NEAR && rule.bottom - 2 <= middle && rule.top + 2 >= middle)
    )
      return next - column;
  }
  return sides.length - 1 - column;
}

type CellPlace = { readonly row: number; readonly column: number; readonly columns: number };

/** How many rows it covers: down to the next level that is drawn under it; below, it must be as wide. */
function heightOf(lattice: Lattice, { row, column, columns }: CellPlace): number {
  const { sides, levels, flat } = lattice;
  const middle = ((sides[column] ?? 0) + (sides[column + columns] ?? 0)) / 2;
  for (let next = row + 1; next < levels.length - 1; next += 1) {
    const level = levels[next] ?? 0;
    const drawn = flat.some(
      (rule) => Math.abs(rule.top - level) <= NEAR && rule.left - 2 <= middle && rule.right + 2 >= middle,
    );
    if (drawn || widthOf(lattice, next, column) !== columns) return next - row;
  }
  return levels.length - 1 - row;
}

/** A span that runs over a side, as two: pdf.js makes one of words that stand near each other. */
function cutSpan(span: Span, { sides, upright }: Lattice): readonly Span[] {
  const y = span.bottom + span.height * 0.3;
  const side = sides.find(
    (each) =>
      each > span.left + 3 &&
      each < span.right - 3 &&
      upright.some((rule) => Math.abs(rule.left - each) <= NEAR && rule.bottom < y && rule.top > y),
  );
  if (side === undefined) return [span];
  const at = Math.round(((side - span.left) / (span.right - span.left)) * span.text.length);
  const blanks = [...span.text.matchAll(/\s+/g)].map(({ index }) => index);
  const blank = blanks.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  if (blank === undefined) return [span];
  return [
    { ...span, text: span.text.slice(0, blank), right: side - 1 },
    { ...span, text: span.text.slice(blank).trimStart(), left: side + 1 },
  ];
}
