// Upright bands of paper that no word enters, from line to line: between the columns of a page, and those of a table.
import type { Box } from './span.ts';

/** A free stretch of a line. */
export type Gap = { readonly left: number; readonly right: number };

/** Lines that follow each other, from `first` to before `end`, and the corridors through all of them. */
export type Passage = { readonly first: number; readonly end: number; readonly gaps: readonly Gap[] };

/** Narrower, it is a blank between words (points). */
const NARROW = 8;

/** Where no span of a line stands, from `edge.left` to `edge.right`. */
function gapsOf(spans: readonly Box[], edge: Gap): readonly Gap[] {
  const gaps: Gap[] = [];
  let right = edge.left;
  for (const span of [...spans].sort((a, b) => a.left - b.left)) {
    if (span.left - right >= NARROW) gaps.push({ left: right, right: span.left });
    right = Math.max(right, span.right);
  }
  if (edge.right - right >= NARROW) gaps.push({ left: right, right: edge.right });
  return gaps;
}

/** The stretches that are free in both. */
function commonGaps(a: readonly Gap[], b: readonly Gap[]): readonly Gap[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const gap = { left: Math.max(one.left, other.left), right: Math.min(one.right, other.right) };
      return gap.right - gap.left >= NARROW ? [gap] : [];
    }),
  );
}

/** The runs of lines, as long as they can be, that have words on both sides of a corridor. Runs do not overlap. */
export function passagesOf(lines: readonly (readonly Box[])[], edge: Gap): readonly Passage[] {
  const free = lines.map((spans) => gapsOf(spans, edge));
  const found: Passage[] = [];
  for (let first = 0; first < lines.length; ) {
    const passage = passageFrom(first, free, lines);
    if (passage) found.push(passage);
    first = passage?.end ?? first + 1;
  }
  return found;
}

function passageFrom(
  first: number,
  free: readonly (readonly Gap[])[],
  lines: readonly (readonly Box[])[],
): Passage | null {
  let gaps = between(free[first] ?? [], lines.slice(first, first + 1));
  if (gaps.length === 0) return null;
  let end = first + 1;
  for (; end < lines.length; end += 1) {
    const narrower = between(commonGaps(gaps, free[end] ?? []), lines.slice(first, end + 1));
    if (narrower.length === 0) break;
    gaps = narrower;
  }
  return { first, end, gaps };
}

/** The gaps that have words on both sides. */
function between(gaps: readonly Gap[], lines: readonly (readonly Box[])[]): readonly Gap[] {
  const spans = lines.flat();
  return gaps.filter(
    ({ left, right }) =>
      spans.some((span) => span.right <= left + 0.5) && spans.some((span) => span.left >= right - 0.5),
  );
}
