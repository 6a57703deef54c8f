import { groupBy } from '../../model/group-by.ts';
import { type FollowedAction, isOpen, type Ledger } from '../../model/ledger/followup.ts';
import { onceFor } from '../../model/once.ts';
import type { RecordContext } from './rule.ts';

/** The followed actions of a ledger, to be asked by file or by global id. */
export type FollowedIndex = {
  /** Those that the record of this file states, in its order. */
  readonly ofFile: (file: string) => readonly FollowedAction[];
  readonly byId: (id: string) => FollowedAction | undefined;
};

/** The index of a ledger, made once. */
export const followedIndex = onceFor(({ actions }: Ledger): FollowedIndex => {
  const files = groupBy(actions, ({ meeting }) => meeting.file);
  const ids = new Map<string, FollowedAction>();
  for (const followed of actions) {
    if (followed.id !== null && !ids.has(followed.id)) ids.set(followed.id, followed);
  }
  return { ofFile: (file) => files.get(file) ?? [], byId: (id) => ids.get(id) };
});

/** The actions of a record that are still open, with what became of them. */
export function openHere({ meeting, ledger }: RecordContext): readonly FollowedAction[] {
  const actions = followedIndex(ledger).ofFile(meeting.file);
  return actions.filter(isOpen);
}
