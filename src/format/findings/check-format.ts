/** What a format of `gtm check` is: one file in this folder, and one line in index.ts. */

import type { CivilDate } from '../../model/civil-date.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Words } from '../../model/words.ts';
import type { UnreadFile } from '../../query/report.ts';
import type { FormatOptions } from '../layout/format.ts';

/** What was looked at and what was found, in any order. */
export type CheckReport = {
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were looked at, those without a problem included. */
  readonly checked: number;
  readonly generated: CivilDate;
  readonly unread: readonly UnreadFile[];
  /** What is known of the rules, for formats that describe them; a code that is not in it is shown bare. */
  readonly rules: readonly { readonly code: string; readonly severity: Severity; readonly why: Words }[];
};

/** Language, width of the terminal and its colours; each format reads only what concerns it. */
export type CheckFormatOptions = Pick<FormatOptions, 'language' | 'width' | 'paint'>;

/** A way to write what was found. What comes out is empty, or ends with a newline. */
export type CheckFormat = {
  /** What `--format` calls it. */
  readonly name: string;
  readonly format: (report: CheckReport, options: CheckFormatOptions) => string;
};

/** Findings by file, then place; those about a whole file first, then those of one place in the order they came. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.position?.line ?? 0, b.position?.line ?? 0) ||
      compare(a.position?.column ?? 0, b.position?.column ?? 0),
  );
}

/** Whether `--fix` mends it. */
export function isFixable({ edits }: Diagnostic): boolean {
  return edits !== undefined && edits.length > 0;
}

function compare<Value extends string | number>(left: Value, right: Value): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
