import type { Words } from './words.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A stretch of a text, in UTF-16 units from its start; `end` is not included. */
export type Span = { readonly start: number; readonly end: number };

/** A planned change of a text: what stands in the span becomes `text`. */
export type Edit = Span & { readonly text: string };

/** Lines and columns from 1; a column counts UTF-16 units, as editors and SARIF do. */
export type Position = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/**
 * A problem found in a file: data, collected and shown, never thrown.
 * `position` is null when the whole file is meant. `edits` mend it mechanically; they are proved before they are offered.
 */
export type Diagnostic = {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly position: Position | null;
  /** The line it stands on, as written, for the excerpt; absent when the file could not be decoded. */
  readonly excerpt?: string;
  readonly message: Words;
  readonly remedy: Words;
  readonly edits?: readonly Edit[];
};
