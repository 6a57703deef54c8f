import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { groupBy } from '../../model/group-by.ts';

/** The most findings shown of one file: nobody reads more, and what is not shown needs no suggestion. */
export const MOST_OF_FILE = 100;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Diagnostics by file, line, column and code, at most so many of each file: of a file with more, the graver ones stay,
 * then those that come first.
 */
export function inOrder(diagnostics: readonly Diagnostic[], most = Number.POSITIVE_INFINITY): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted(byPlace);
  if (sorted.length <= most) return sorted;
  return [...groupBy(sorted, ({ file }) => file).values()].flatMap((ofFile) =>
    ofFile.length <= most
      ? ofFile
      : ofFile
          .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
          .slice(0, most)
          .toSorted(byPlace),
  );
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    compare(a.code, b.code)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
