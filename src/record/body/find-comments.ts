// The HTML comments of a body: what people hide from the paper.
import { markdownPlaces } from '../../markup/markdown-places.ts';
import type { Span } from '../../model/diagnostic.ts';
import { indexLines } from '../text/lines.ts';
import { scanBody } from './scan-body.ts';

/** `closed` is false where no `-->` ends it before the text does, or before another comment begins. */
export type Comment = Span & { readonly closed: boolean };

/**
 * The comments of a body by their offsets, in order, outside code. One that opens a line runs to its `-->`, or to the end
 * (CommonMark 0.31, 4.6). One behind words may run over blank lines too, which hides more than CommonMark does; where it is
 * not closed it runs to the next blank line.
 */
export function findComments(body: string): readonly Comment[] {
  if (!body.includes(OPENING)) return [];
  const behindCode = codeEnds(body);
  const lastClosing = body.lastIndexOf(CLOSING);
  const found: Comment[] = [];
  for (let at = body.indexOf(OPENING), from = 0; at >= 0; at = body.indexOf(OPENING, from)) {
    from = behindCode(at) ?? at + 1;
    if (from > at + 1 || body[at - 1] === '\\') continue;
    // The shortest comments are `<!-->` and `<!--->`.
    const comment = commentAt(body, at, at + 2 <= lastClosing ? body.indexOf(CLOSING, at + 2) : -1);
    found.push(comment);
    from = comment.end;
  }
  return found;
}

const OPENING = '<!--';
const CLOSING = '-->';

function commentAt(body: string, start: number, closing: number): Comment {
  const opensLine = /(?:^|[\r\n]) {0,3}$/.test(body.slice(Math.max(0, start - 4), start));
  const closed = closing >= 0 && !body.slice(start + OPENING.length, closing).includes(OPENING);
  if (opensLine) return { start, end: closing < 0 ? body.length : closing + CLOSING.length, closed };
  if (closed) return { start, end: closing + CLOSING.length, closed };
  const blank = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g;
  blank.lastIndex = start;
  return { start, end: blank.exec(body)?.index ?? body.length, closed };
}

/** Where the code that an offset stands in ends; undefined outside code. Asked from left to right. */
function codeEnds(body: string): (at: number) => number | undefined {
  const code = [...codeOf(body)].reverse();
  return (at) => {
    while ((code.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at) code.pop();
    const next = code.at(-1);
    return next && next.start <= at ? next.end : undefined;
  };
}

/** Where a body has code: nowhere without a fence, a backtick or an indentation; lines know the fences alone. */
function codeOf(body: string): readonly Span[] {
  if (!/[`~\t]| {4}/.test(body)) return [];
  return markdownPlaces(body)?.code ?? codeLines(body);
}

function codeLines(body: string): readonly Span[] {
  const { spanOf } = indexLines(body);
  return scanBody(body, 1).flatMap(({ code, line }) => (code ? spanOf(line) : []));
}

/** The body with blanks in place of its comments: every place stays what it was. */
export function maskComments(body: string, comments: readonly Span[]): string {
  let [masked, from] = ['', 0];
  for (const { start, end } of comments) {
    masked += body.slice(from, start) + body.slice(start, end).replace(/[^\r\n]/g, ' ');
    from = end;
  }
  return masked + body.slice(from);
}
