import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { RecordContext } from '../rule.ts';
import { followedIndex } from './followed-index.ts';

/** The actions of a record that are still open, with what became of them. */
export function openHere({ meeting, ledger }: RecordContext): readonly FollowedAction[] {
  const actions = followedIndex(ledger).ofFile(meeting.file);
  return actions.filter(({ status }) => status !== 'done' && status !== 'dropped');
}
