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

/** A row may have fewer cells than the header, never more in a pipe table or one with tabs. */
export type TableRow = { readonly cells: readonly string[]; readonly line: number };
