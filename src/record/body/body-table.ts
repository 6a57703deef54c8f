import type { LineIndex } from '../text/lines.ts';

/** A file with the offset at which its body begins. */
export type BodySource = { readonly text: string; readonly lines: LineIndex; readonly bodyStart: number };

/** A table typed in the body: its cells as written, with the lines (of the file) they stand on. */
export type BodyTable = {
  readonly form: 'pipe' | 'html' | 'tab';
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** The line of the header. */
  readonly line: number;
  /** The last line of the table. */
  readonly endLine: number;
};

/** A row may have fewer cells than the header, never more. */
export type TableRow = {
  readonly cells: readonly string[];
  readonly line: number;
  /** How many cells that say something stand behind the last column. */
  readonly surplus?: number;
  /** The columns whose cell stands in a row above, and covers this one too. */
  readonly above?: readonly number[];
  /** Whether its one cell covers several columns. */
  readonly across?: true;
};
