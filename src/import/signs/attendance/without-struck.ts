// A line without what is struck out in it: it is shown, and says nothing any more.
import { anyWritten } from '../../../words/as-written.ts';
import { ownStates } from '../../../words/attending.ts';
import type { Line } from '../../blocks/block.ts';

const STRUCK = /~~(.+?)~~/gu;

/** "~~Ada~~ excusée": the name is struck out because the person is not there, which is said of it. */
const STATED = new RegExp(`^[\\s,:(–-]*${anyWritten(ownStates.excused, ownStates.absent)}(?!\\p{L})`, 'iu');

/** The words of a line, blanks in place of those struck out, so that the others stand where they stood. */
export function withoutStruck({ text, markdown, struck }: Pick<Line, 'text' | 'markdown' | 'struck'>): string {
  if (struck) return ' '.repeat(text.length);
  let shown = text;
  let from = 0;
  for (const { 1: marked = '' } of markdown.matchAll(STRUCK)) {
    const words = marked.replace(/\\(?=[^\p{L}\p{N}\s])|\*\*/gu, '');
    const at = text.indexOf(words, from);
    if (at < 0) continue;
    from = at + words.length;
    if (STATED.test(text.slice(from))) continue;
    shown = shown.slice(0, at) + ' '.repeat(words.length) + shown.slice(from);
  }
  return shown;
}
