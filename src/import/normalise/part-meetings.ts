// Several meetings in one file: where each begins.
import { countBy } from '../../model/count-by.ts';
import { anyWritten } from '../../words/as-written.ts';
import { meetings, minutes } from '../../words/meetings.ts';
import type { Block, LineBlock } from '../blocks/block.ts';
import { dateIn } from '../signs/facts/date-in.ts';
import { labelledBy } from '../signs/labels.ts';

/** The part of a file that is one meeting: the line that begins it, its words, and its blocks. */
export type MeetingPart = { readonly line: number; readonly text: string; readonly blocks: readonly Block[] };

/**
 * The meetings of a file, in its order; none when it is the minutes of one. Each begins with a heading (or a line as its
 * neighbours' are) of a day of its own, the same words beside the day, and holds more than a line.
 */
export function partMeetings(blocks: readonly Block[]): readonly MeetingPart[] {
  const heads = blocks.flatMap((block, index) =>
    isHead(block) ? [{ block, index, date: dateIn(block.text) ?? '' }] : [],
  );
  const kind = mostAlike(heads.map(({ block }) => block));
  const starts = heads.filter(({ block }) => shapeOf(block) === kind);
  const days = new Set(starts.map(({ date }) => date));
  if (
    days.size < 2 ||
    days.size !== starts.length ||
    !starts.every(({ index }, rank) => isLong(blocks, index, starts[rank + 1]?.index))
  )
    return [];
  return starts.map(({ block, index }, rank) => ({
    line: block.line,
    text: block.text,
    blocks: blocks.slice(rank === 0 ? 0 : index, starts[rank + 1]?.index),
  }));
}

const MEETING = new RegExp(`(?:${anyWritten(minutes, meetings)})`, 'iu');

/** A heading or a bold line with a day that says little else, or that it is of a meeting. */
function isHead(block: Block): block is LineBlock {
  if (block.kind !== 'heading' && !(block.kind === 'text' && block.bold)) return false;
  if (block.text.length > 100 || dateIn(block.text) === undefined || labelledBy(block.text)?.label === 'next')
    return false;
  return MEETING.test(block.text) || block.text.split(/\s+/).length <= 5;
}

/** The depth of a heading and the words beside its day. */
function shapeOf(block: LineBlock): string {
  const words = block.text
    .toLowerCase()
    .replace(/[\d/.,-]+/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return `${block.kind === 'heading' ? block.depth : 'bold'} ${MEETING.test(block.text) ? words[0] : ''}`;
}

function mostAlike(heads: readonly LineBlock[]): string {
  return [...countBy(heads, shapeOf)].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** A heading and a line under it: a list of days has no words between them. */
const FEWEST = 2;

function isLong(blocks: readonly Block[], from: number, to: number | undefined): boolean {
  return (to ?? blocks.length) - from >= FEWEST;
}
