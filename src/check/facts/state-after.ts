import { type ActionState, foldStates } from '../../model/ledger/fold-events.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import { onceFor } from '../../model/once.ts';

/** What an action had come to after the event of that rank in its history. */
export function stateAfter(followed: FollowedAction, rank: number): ActionState {
  return statesOf(followed)[rank] ?? followed;
}

const statesOf = onceFor(({ history }: FollowedAction): readonly ActionState[] => foldStates(history));
