// The title of the document, which is no part of it.
import { anyWritten } from '../../words/as-written.ts';
import { approval, minutes, minutesInitials, otherOne } from '../../words/meetings.ts';
import type { Block, LineBlock } from '../blocks/block.ts';
import { labelledBy } from '../signs/labels.ts';

const MINUTES = new RegExp(`^(?:${anyWritten(minutes)}\\b|${anyWritten(minutesInitials)} )`, 'iu');
/** At the end of words, or before a day. */
const NAMES_MINUTES = new RegExp(`^\\p{L}.{0,80}(?<!\\p{L})${anyWritten(minutes)}(?:[ ,:–—-]+(?!\\p{L}{2}).*)?$`, 'iu');
const APPROVAL = new RegExp(`(?<!\\p{L})${anyWritten(approval, otherOne)}(?!\\p{L})`, 'iu');
/** A title stands among the first lines. */
const TOP = 8;

/**
 * The line that names the whole: of the style of titles, the only heading of its depth over the others, or a line of the top
 * that says that these are minutes. Null where the source has none.
 */
export function findTitle(blocks: readonly Block[]): LineBlock | null {
  const lines = blocks.filter((block): block is LineBlock => block.kind !== 'table' && block.role === undefined);
  const headings = lines.filter((line) => line.kind === 'heading');
  const titled = headings.find(({ depth }) => depth === 0);
  if (titled) return titled;
  const [first] = headings;
  const top = lines.slice(0, TOP);
  const named = top.find((line) => MINUTES.test(line.text) && line.kind !== 'item' && line.text.length < LONGEST);
  if (first && isOverAll(first, headings) && labelledBy(first.text) === null && (top.includes(first) || !named))
    return first;
  if (named) return named;
  // "Garden Club Board Minutes" on the first line, though others are set like it.
  if (first && first === lines[0] && NAMES_MINUTES.test(first.text) && !APPROVAL.test(first.text)) return first;
  const [bold] = top;
  const opens = bold?.kind === 'text' && bold.bold && bold.text.length < LONGEST;
  return opens && labelledBy(bold.text) === null && !/^\d/.test(bold.text) ? bold : null;
}

const LONGEST = 200;

function isOverAll(first: LineBlock, headings: readonly LineBlock[]): boolean {
  const depths = headings.map((line) => (line.kind === 'heading' ? line.depth : 9));
  const [top = 9, ...others] = depths;
  const alone = others.length === 0 && top > 1;
  return others.every((depth) => depth > top) && (!alone || MINUTES.test(first.text));
}
