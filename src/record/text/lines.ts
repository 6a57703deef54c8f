import type { Position, Span } from '../../model/diagnostic.ts';

/** Where the lines of a text begin, for turning offsets into lines and columns (both from 1). */
export type LineIndex = {
  readonly count: number;
  readonly lineAt: (offset: number) => number;
  readonly positionOf: (span: Span) => Position;
  /** A line without its end of line. */
  readonly spanOf: (line: number) => Span;
  /** The text of a line, without its end of line. */
  readonly textOf: (line: number) => string;
};

/**
 * Indexes a text once; LF, CRLF and lone CR end a line, as YAML 1.2 and CommonMark count. Of a text that has more than
 * `most` lines only the first are indexed, and `count` is larger than `most`: an index of millions takes hundreds of megabytes.
 */
export function indexLines(text: string, most: number = Number.POSITIVE_INFINITY): LineIndex {
  const starts = lineStarts(text, most);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const columnAt = (offset: number): number => offset - (starts[lineAt(offset) - 1] ?? 0) + 1;
  const spanOf = (line: number): Span => {
    const start = starts[line - 1] ?? text.length;
    let end = starts[line] ?? text.length;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
    return { start, end };
  };
  return {
    count: starts.length,
    lineAt,
    positionOf: ({ start, end }) => ({
      line: lineAt(start),
      column: columnAt(start),
      endLine: lineAt(Math.max(start, end)),
      endColumn: columnAt(Math.max(start, end)),
    }),
    spanOf,
    textOf: (line) => {
      const { start, end } = spanOf(line);
      return text.slice(start, end);
    },
  };
}

/** Where lines begin; without carriage returns, by leaps from one line feed to the next. */
function lineStarts(text: string, most: number): readonly number[] {
  if (text.includes('\r')) return mixedStarts(text, most);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0 && starts.length <= most; at = text.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}

/** A loop over the characters: a search for `\r\n|\n|\r` is ten times slower on a file of empty lines. */
function mixedStarts(text: string, most: number): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length && starts.length <= most; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(index + 1) === 10) index += 1;
    starts.push(index + 1);
  }
  return starts;
}
