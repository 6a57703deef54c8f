/** How a terminal is shared between the columns of a table. */
import { displayWidth } from './display-width.ts';
import { longestWord } from './wrap-words.ts';

/** The texts of a column, title first, and how it may be narrowed. */
export type ColumnText = {
  readonly texts: readonly string[];
  /** Kept on one line: always, rather than not, or no matter. */
  readonly whole: 'always' | 'rather' | 'no';
  /** The long texts of the table, which take the width that is left. */
  readonly grow: boolean;
  /** May be left out when there is no room. */
  readonly optional: boolean;
};

/** The indexes of the columns that are shown, and their widths. */
export type ColumnShares = { readonly shown: readonly number[]; readonly widths: readonly number[] };

/**
 * What columns have before the rest is shared, from comfortable to the least that can be read: a long text, a short one,
 * and whether states stay on one line. Below 18 columns a long text is a ladder of single words: better no table.
 */
const COMFORTS = [
  { grow: 28, other: 14, states: true },
  { grow: 18, other: 1, states: true },
  { grow: 18, other: 1, states: false },
] as const;

/** Rows looked at when sharing: enough to know the shape of the table. */
const SAMPLE = 400;

/**
 * Shares `width` between columns that stand `gap` apart, none narrower than its longest word. Optional columns are left
 * out, last first, until the others fit; null when those that remain do not.
 */
export function columnWidths(columns: readonly ColumnText[], width: number, gap: number): ColumnShares | null {
  let shown = columns.map((column, index) => measure(column, index));
  while (shown.length > 0) {
    const widths = fit(shown, width - gap * (shown.length - 1));
    if (widths) return { shown: shown.map(({ index }) => index), widths };
    const last = shown.findLastIndex(({ column }) => column.optional);
    if (last < 0) return null;
    shown = shown.toSpliced(last, 1);
  }
  return null;
}

/** The widths of its texts, the widest of them, and its longest word. */
type Measured = {
  readonly column: ColumnText;
  readonly index: number;
  readonly sizes: readonly number[];
  readonly natural: number;
  readonly word: number;
};

function measure(column: ColumnText, index: number): Measured {
  const sizes = column.texts.map(displayWidth);
  const natural = sizes.reduce((most, size) => Math.max(most, size), 1);
  const word = column.texts.reduce((longest, text, row) => {
    return (sizes[row] ?? 0) <= longest ? longest : Math.max(longest, longestWord(text));
  }, 1);
  return { column, index, sizes, natural, word };
}

function fit(columns: readonly Measured[], available: number): readonly number[] | null {
  const natural = columns.map((column) => column.natural);
  if (sum(natural) <= available) return natural;
  const starts = COMFORTS.map((comfort) => columns.map((column) => leastWidth(column, comfort)));
  const start = starts.find((widths) => sum(widths) <= available);
  return start ? share(columns, start, available - sum(start)) : null;
}

function leastWidth({ column, natural, word }: Measured, comfort: (typeof COMFORTS)[number]): number {
  if (column.whole === 'always' || (column.whole === 'rather' && comfort.states)) return natural;
  return Math.max(word, Math.min(natural, column.grow ? comfort.grow : comfort.other));
}

/** Gives the columns of the screen that are left, one at a time, to the column whose texts make the most rows tall. */
function share(columns: readonly Measured[], start: readonly number[], left: number): readonly number[] {
  const rows = sampleRows(columns);
  const widths = [...start];
  for (let given = 0; given < left; given += 1) {
    const height = widths.map(() => 0);
    for (const row of rows) addTallest(height, row, widths);
    const most = Math.max(...height);
    if (most === 0) break;
    const tallest = height.indexOf(most);
    widths[tallest] = (widths[tallest] ?? 0) + 1;
  }
  return widths;
}

/** Adds the height of a row to the column that makes it so, when it takes more than one line. */
function addTallest(height: number[], row: readonly number[], widths: readonly number[]): void {
  const heights = row.map((size, index) => size / (widths[index] ?? 1));
  const most = Math.max(...heights);
  if (most <= 1) return;
  const tallest = heights.indexOf(most);
  height[tallest] = (height[tallest] ?? 0) + most;
}

/** The widths of the texts, row by row, of at most SAMPLE rows spread over the table. */
function sampleRows(columns: readonly Measured[]): readonly (readonly number[])[] {
  const count = columns[0]?.sizes.length ?? 0;
  const step = Math.max(1, Math.ceil(count / SAMPLE));
  const rows = Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
  return rows.map((row) => columns.map(({ sizes }) => sizes[row] ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
