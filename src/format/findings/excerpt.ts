/** The line that a finding stands on, with what is meant underlined: columns as a terminal shows them. */

import type { Position } from '../../model/diagnostic.ts';
import { safeText } from '../../model/safe-text.ts';
import { displayWidth } from '../screen/display-width.ts';

/** The line cut to what a terminal can show, and where the underline goes, in columns from 0. */
export type Excerpt = { readonly text: string; readonly from: number; readonly length: number };

/** UTF-16 units looked at on each side of a finding: more than any terminal shows, however long the line. */
const REACH = 1000;

const CUT = '…';

/**
 * The excerpt of a line in at most `width` columns (3 at least), with the start of what is meant always in sight. A
 * finding of several lines is underlined to the end of its first; one without length gets one column.
 */
export function excerptOf(line: string, position: Position, width: number): Excerpt {
  const start = Math.min(position.column - 1, line.length);
  const end = position.endLine === position.line ? Math.max(start, position.endColumn - 1) : line.length;
  const before = safeText(line.slice(Math.max(0, start - REACH), start));
  const meant = safeText(line.slice(start, Math.min(end, start + REACH)));
  const after = safeText(line.slice(end, end + REACH));
  if (displayWidth(before + meant + after) <= width)
    return { text: (before + meant + after).trimEnd(), from: displayWidth(before), length: lengthOf(meant) };
  const context = Math.min(displayWidth(before), Math.floor(width / 3));
  const shown = head(meant, width - context - 1);
  const room = width - displayWidth(shown);
  const left = lastColumns(before, Math.max(context, Math.floor(room / 2), room - displayWidth(after)));
  const right = head(after, width - displayWidth(left + shown));
  return { text: left + shown + right, from: displayWidth(left), length: lengthOf(shown) };
}

function lengthOf(text: string): number {
  return Math.max(1, displayWidth(text));
}

/** The first columns of a text, with a mark when it goes on. */
function head(text: string, width: number): string {
  return displayWidth(text) <= width ? text : firstColumns(signsOf(text), width - 1).join('') + CUT;
}

/** The last columns of a text, with a mark when something stands before. */
function lastColumns(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return (
    CUT +
    firstColumns(signsOf(text).reverse(), width - 1)
      .reverse()
      .join('')
  );
}

/** What a reader takes for one sign: a letter with its accents, an emoji with its parts. */
function signsOf(text: string): string[] {
  return [...new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

function firstColumns(signs: readonly string[], width: number): string[] {
  let used = 0;
  const end = signs.findIndex((sign) => {
    used += displayWidth(sign);
    return used > width;
  });
  return signs.slice(0, end < 0 ? signs.length : end);
}
