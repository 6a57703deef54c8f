import { type ActionState, foldStates } from '../../model/ledger/fold-events.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';

const known = new WeakMap<FollowedAction, readonly ActionState[]>();

/** What an action had come to after the event of that rank in its history. */
export function stateAfter(followed: FollowedAction, rank: number): ActionState {
  const states = known.get(followed) ?? foldStates(followed.history);
  known.set(followed, states);
  return states[rank] ?? followed;
}
