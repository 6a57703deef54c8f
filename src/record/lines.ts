import type { Position, Span } from '../model/diagnostic.ts';

/** Where the lines of a text begin, for turning offsets into lines and columns (both from 1). */
export type LineIndex = {
  readonly lineAt: (offset: number) => number;
  readonly positionOf: (span: Span) => Position;
  /** A line without its end of line. */
  readonly spanOf: (line: number) => Span;
  /** The text of a line, without its end of line. */
  readonly textOf: (line: number) => string;
};

/** Indexes a text once; LF, CRLF and lone CR end a line, as YAML 1.2 and CommonMark count. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
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
    const whole = text.slice(start, starts[line] ?? text.length);
    return { start, end: start + whole.replace(/[\r\n]+$/, '').length };
  };
  return {
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
