import type { LeftOut } from '../../blocks/source-reading.ts';
import type { MarkedLines } from './marked-lines.ts';

/** What opens a comment, and what closes it: HTML, and Obsidian. */
const PAIRS = [
  ['<!--', '-->'],
  ['%%', '%%'],
] as const;

/** The lines of a text without its comments, which are told; one that nothing closes is text. */
export function withoutComments(lines: readonly string[]): MarkedLines {
  const text = lines.join('\n');
  const leftOut: LeftOut[] = [];
  const kept: string[] = [];
  let [at, line] = [0, 1];
  for (const { start, end, words } of commentsIn(text)) {
    if (start < at) continue;
    const before = text.slice(at, start);
    line += linesIn(before);
    if (/[\p{L}\p{N}]/u.test(words)) leftOut.push({ reason: 'comment', text: words.replace(/\s+/g, ' ').trim(), line });
    const inside = linesIn(text.slice(start, end));
    kept.push(before, '\n'.repeat(inside));
    line += inside;
    at = end;
  }
  return { lines: [...kept, text.slice(at)].join('').split('\n'), leftOut };
}

type Comment = { readonly start: number; readonly end: number; readonly words: string };

/** Those of each kind, in their order. */
function commentsIn(text: string): readonly Comment[] {
  const found = PAIRS.flatMap(([open, close]) => {
    const comments: Comment[] = [];
    for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, comments.at(-1)?.end)) {
      const end = text.indexOf(close, start + open.length);
      if (end < 0) break;
      comments.push({ start, end: end + close.length, words: text.slice(start + open.length, end) });
    }
    return comments;
  });
  return found.sort((a, b) => a.start - b.start);
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
