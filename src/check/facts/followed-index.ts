import { groupBy } from '../../model/group-by.ts';
import { type FollowedAction, isOpen, type Ledger, type StrayEvent } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import type { RecordContext } from './rule.ts';

/** The followed actions of a ledger, to be asked by file or by global id. */
export type FollowedIndex = {
  /** Those that the record of this file states, in its order. */
  readonly ofFile: (file: string) => readonly FollowedAction[];
  readonly byId: (id: string) => FollowedAction | undefined;
};

const indexes = new WeakMap<Ledger, FollowedIndex>();

/** The index of a ledger, made once. */
export function followedIndex(ledger: Ledger): FollowedIndex {
  const known = indexes.get(ledger);
  if (known) return known;
  const files = groupBy(ledger.actions, ({ meeting }) => meeting.file);
  const ids = new Map<string, FollowedAction>();
  for (const followed of ledger.actions) {
    if (followed.id !== null && !ids.has(followed.id)) ids.set(followed.id, followed);
  }
  const index: FollowedIndex = { ofFile: (file) => files.get(file) ?? [], byId: (id) => ids.get(id) };
  indexes.set(ledger, index);
  return index;
}

const strayEvents = new WeakMap<Ledger, ReadonlyMap<string, readonly StrayEvent[]>>();

/** What a record says of actions that cannot count. */
export function straysOf(meeting: Meeting, ledger: Ledger): readonly StrayEvent[] {
  const strays = strayEvents.get(ledger) ?? groupBy(ledger.strays, (stray) => stray.meeting.file);
  strayEvents.set(ledger, strays);
  return strays.get(meeting.file) ?? [];
}

/** The actions of a record that are still open, with what became of them. */
export function openHere({ meeting, ledger }: RecordContext): readonly FollowedAction[] {
  const actions = followedIndex(ledger).ofFile(meeting.file);
  return actions.filter(isOpen);
}
