import type { ActionStatus } from '../../model/meeting/meeting.ts';
import { states } from '../../words/states.ts';
import { wordsAtStart } from '../keys/words-at-start.ts';

const read = wordsAtStart<ActionStatus>(states);

/** The state that the words of a table cell begin with, in French or English; undefined for other words. */
export function statusIn(words: string): ActionStatus | undefined {
  return read(words)[0];
}
