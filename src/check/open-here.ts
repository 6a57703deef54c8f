import type { FollowedAction } from '../model/followup.ts';
import { followedIndex } from './followed-index.ts';
import type { RecordContext } from './rule.ts';

/** The actions of a record that are still open, with what became of them. */
export function openHere({ meeting, ledger }: RecordContext): readonly FollowedAction[] {
  const actions = followedIndex(ledger).ofFile(meeting.file);
  return actions.filter(({ status }) => status !== 'done' && status !== 'dropped');
}
