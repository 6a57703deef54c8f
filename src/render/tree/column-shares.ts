import type { Row, Table } from './document-tree.ts';
import { blockText } from './inline-text.ts';

/** Characters that a line of a page holds at the size of tables, in the widest of the fonts that people have. */
const LINE = 78;
/** Blanks at both sides of a cell, in characters. */
const PADDING = 2.5;
/** How much wider than a usual character those of a word may be: capitals, bold in heads. */
const WIDE = { body: 1.08, head: 1.2 } as const;
/** A longer word is an address or a slip: it may be broken, and takes no room from the others. */
const LONGEST_WORD = 26;
/** Texts longer than that take no more room for it. */
const LONGEST = 110;

/** How small the text of a wide table may become, and how much of the line its longest words may take. */
const SCALE = { least: 0.8, words: 0.9 } as const;

/**
 * The share of the width of each column, together 1, and the scale of the text: each has room for its longest word, the
 * rest goes by how much text it holds. The text of a table whose words do not fit becomes smaller; beyond that all columns
 * give way alike.
 */
export function columnShares(rows: readonly Row[], columns: number): Pick<Table, 'widths' | 'scale'> {
  const least = Array.from({ length: columns }, () => PADDING + 1);
  const wanted = [...least];
  for (const cell of rows.flat()) {
    if (cell.columns !== 1) continue;
    const text = blockText(cell.blocks);
    const wide = cell.header ? WIDE.head : WIDE.body;
    const word = Math.min(LONGEST_WORD, Math.max(0, ...text.split(/\s+/).map((each) => each.length)));
    least[cell.column] = Math.max(least[cell.column] ?? 0, PADDING + word * wide);
    wanted[cell.column] = Math.max(wanted[cell.column] ?? 0, PADDING + Math.min(text.length, LONGEST) * wide);
  }
  const scale = Math.min(1, Math.max(SCALE.least, (SCALE.words * LINE) / sum(least)));
  return { widths: shared(least, wanted, LINE / scale), scale };
}

function shared(least: readonly number[], wanted: readonly number[], line: number): readonly number[] {
  const needed = sum(least);
  const more = wanted.map((width, index) => width - (least[index] ?? 0));
  const [spare, asked] = [Math.max(0, line - needed), sum(more)];
  const widths = least.map(
    (width, index) => width + (asked === 0 ? spare / least.length : (spare * (more[index] ?? 0)) / asked),
  );
  const total = sum(widths);
  return widths.map((width) => width / total);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
