import { markdownPlaces } from '../../markup/markdown-places.ts';
import type { Span } from '../../model/diagnostic.ts';
import { indexLines } from '../text/lines.ts';
import { findComments, maskComments } from './find-comments.ts';
import { type BodyLine, scanBody } from './scan-body.ts';

/** A body without what its HTML comments hide. */
export type VisibleBody = {
  /** Blanks in place of the comments, so that every place is what it was. */
  readonly masked: string;
  /** The lines of `masked`. */
  readonly lines: readonly BodyLine[];
  /** The same lines as they are printed, without the room of the comments. */
  readonly shown: readonly string[];
  /** Whether the line of an index may head a section: neither code, nor raw HTML, nor inside a list or a quotation. */
  readonly stands: (index: number) => boolean;
};

/** Reads a body; `first` is the number of its first line in the file. */
export function visibleBody(body: string, first: number): VisibleBody {
  const comments = findComments(body);
  const masked = maskComments(body, comments);
  const lines = scanBody(masked, first);
  const shown = comments.length === 0 ? lines.map(({ text }) => text) : shownLines(body, comments);
  const headings = linesTell(masked) ? undefined : markdownPlaces(masked)?.headings;
  return { masked, lines, shown, stands: (index) => headings?.has(index + 1) ?? lines[index]?.code === false };
}

/** The lines without their comments, and without the blanks that these leave at both ends of what is left. */
function shownLines(body: string, comments: readonly Span[]): readonly string[] {
  const { count, spanOf } = indexLines(body);
  let next = 0;
  return Array.from({ length: count }, (_, index) => {
    const { start, end } = spanOf(index + 1);
    while ((comments[next]?.end ?? body.length) <= start && next < comments.length) next += 1;
    const inside = comments.slice(next, next + 1 + (end - start)).filter((each) => each.start < end);
    const first = inside[0];
    if (!first) return body.slice(start, end);
    const before = body.slice(start, Math.max(start, first.start));
    const after = inside.map((each, at) => body.slice(each.end, Math.min(end, inside[at + 1]?.start ?? end))).join('');
    return (before.trim() === '' ? before + after.trimStart() : before + after).trimEnd();
  });
}

/**
 * Whether the lines of a Markdown text tell alone which of them are headings of the second level outside of lists, quotations,
 * code and HTML. What they cannot tell: raw HTML, a fence or a heading that is indented or behind a mark.
 */
export function linesTell(markdown: string): boolean {
  return !UNTOLD.test(markdown);
}

const UNTOLD = new RegExp(
  [
    String.raw`^[ \t]*<[a-z/!?]`,
    '^ {1,3}##',
    String.raw`^[ \t]+(?:${'`{3}|~{3}'})`,
    String.raw`^[ \t]*(?:[>*+-]|\d{1,9}[.)]).*(?:${'`{3}|~{3}'})`,
  ].join('|'),
  'im',
);
