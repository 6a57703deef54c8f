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
};

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

/** A width for each column, `available` at most in all, none narrower than its longest word; null when there is no room. */
export function columnWidths(columns: readonly ColumnText[], available: number): readonly number[] | null {
  const natural = columns.map(({ texts }) => widest(texts, displayWidth));
  if (sum(natural) <= available) return natural;
  const words = columns.map(({ texts }) => widest(texts, longestWord));
  const starts = COMFORTS.map((comfort) =>
    columns.map((column, index) =>
      leastWidth(column, comfort, { natural: natural[index] ?? 1, word: words[index] ?? 1 }),
    ),
  );
  const start = starts.find((widths) => sum(widths) <= available);
  return start ? share(columns, start, available - sum(start)) : null;
}

type Sizes = { readonly natural: number; readonly word: number };

function leastWidth({ whole, grow }: ColumnText, comfort: (typeof COMFORTS)[number], { natural, word }: Sizes): number {
  if (whole === 'always' || (whole === 'rather' && comfort.states)) return natural;
  return Math.max(word, Math.min(natural, grow ? comfort.grow : comfort.other));
}

/** Gives the columns that are left, one at a time, to the column whose texts make the most rows tall. */
function share(columns: readonly ColumnText[], start: readonly number[], left: number): readonly number[] {
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

/** The widths of the texts, row by row, of at most SAMPLE rows spread over the table; titles included. */
function sampleRows(columns: readonly ColumnText[]): readonly (readonly number[])[] {
  const count = columns[0]?.texts.length ?? 0;
  const step = Math.max(1, Math.ceil(count / SAMPLE));
  const indexes = Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
  return indexes.map((index) => columns.map(({ texts }) => displayWidth(texts[index] ?? '')));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function widest(texts: readonly string[], measure: (text: string) => number): number {
  return texts.reduce((most, text) => Math.max(most, measure(text)), 1);
}
