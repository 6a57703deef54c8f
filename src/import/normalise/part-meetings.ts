// Several meetings in one file: where each begins.
import type { Block } from '../blocks/block.ts';

/** The part of a file that is one meeting: the line that begins it, its words, and its blocks. */
export type MeetingPart = { readonly line: number; readonly text: string; readonly blocks: readonly Block[] };

/** The meetings of a file, in its order; none when it is the minutes of one. Those of many days are not told apart yet. */
export function partMeetings(_blocks: readonly Block[]): readonly MeetingPart[] {
  return [];
}
