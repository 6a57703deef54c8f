import type { Line } from '../blocks/block.ts';
import { readVotes } from '../signs/facts/votes.ts';
import { type Assembly, itemFor } from './assembly.ts';
import type { DraftItem } from './draft/draft.ts';

export type DraftVote = DraftItem['votes'][number];

/** Copies the vote that a line tells to the item that it stands under; null where it tells none. */
export function takeVote({ text, line }: Line, assembly: Assembly): DraftVote | null {
  const count = readVotes(text);
  if (!count) return null;
  const vote: DraftVote = { text, line, ...count };
  itemFor('', line, assembly).votes.push(vote);
  return vote;
}
