import type { LeftOut, LeftOutReason } from '../../blocks/source-reading.ts';

/** The lines of a text, as many as it has, and what was taken out of them. */
export type MarkedLines = { readonly lines: readonly string[]; readonly leftOut: readonly LeftOut[] };

/** One mending of the lines after the other. */
export function markedBy(
  lines: readonly string[],
  mendings: readonly ((lines: readonly string[]) => MarkedLines)[],
): MarkedLines {
  let marked: MarkedLines = { lines, leftOut: [] };
  for (const mend of mendings) {
    const next = mend(marked.lines);
    marked = { lines: next.lines, leftOut: [...marked.leftOut, ...next.leftOut] };
  }
  return marked;
}

/** The lines without what a pattern finds on one of them, which is told. */
export function withoutMatches(lines: readonly string[], pattern: RegExp, reason: LeftOutReason): MarkedLines {
  const leftOut: LeftOut[] = [];
  const kept = lines.map((line, index) =>
    line.replace(pattern, (words) => {
      if (words.trim() !== '') leftOut.push({ reason, text: words.trim(), line: index + 1 });
      return '';
    }),
  );
  return { lines: kept, leftOut };
}
