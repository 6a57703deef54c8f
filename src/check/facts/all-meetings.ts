import { groupBy } from '../../model/group-by.ts';
import type { FollowedAction, Ledger } from '../../model/ledger/followup.ts';
import { type Likelihoods, likeliestAmong, type SaidOfAction } from '../../model/ledger/likeliest-action.ts';
import { wordIndex } from '../../model/ledger/word-index.ts';
import type { Action, Meeting } from '../../model/meeting/meeting.ts';
import { once, onceFor } from '../../model/once.ts';

/** What is looked up among all meetings, whichever of them a ledger holds. */
export type AllMeetings = {
  /** In their order. */
  readonly meetings: readonly Pick<Meeting, 'id' | 'file' | 'date' | 'held'>[];
  /** The words of all actions. */
  readonly likelihoods: () => Likelihoods;
  /** The rank of an action of the record that is checked, among all. */
  readonly rankOf: (action: Action) => number | undefined;
  /** The global ids of the actions that each meeting states, by its id. */
  readonly idsByMeeting: () => ReadonlyMap<string, readonly string[]>;
};

/** The ledger that a record is checked with, and all meetings where it has only some. */
type Among = { readonly ledger: Ledger; readonly all?: AllMeetings };

/** All meetings: those of the ledger, unless it has only some. */
export function allMeetings({ all, ledger }: Among): AllMeetings {
  return all ?? ofLedger(ledger);
}

/** The action of an earlier meeting that some words are about, or the words of an action; null when none is near. */
export function likeliest(context: Among, said: SaidOfAction, action?: Action): FollowedAction | null {
  const { likelihoods, rankOf } = allMeetings(context);
  return likeliestAmong(likelihoods(), { ...said, order: action && rankOf(action) });
}

const ofLedger = onceFor((ledger: Ledger): AllMeetings => {
  const ranks = once(() => new Map(Array.from(ledger.actions, ({ action }, rank) => [action, rank])));
  return {
    meetings: ledger.meetings,
    likelihoods: () => ({ index: wordIndex(ledger), actionAt: (order) => ledger.actions[order] }),
    rankOf: (action) => ranks().get(action),
    idsByMeeting: () => idsByMeeting(ledger.actions.map(({ id, meeting }) => ({ id, meeting: meeting.id }))),
  };
});

/** Ids of actions by the meetings that state them. */
export function idsByMeeting(
  actions: readonly { readonly id: string | null; readonly meeting: string }[],
): ReadonlyMap<string, readonly string[]> {
  const named = actions.flatMap(({ id, meeting }) => (id === null ? [] : [{ id, meeting }]));
  const groups = groupBy(named, ({ meeting }) => meeting);
  return new Map([...groups].map(([meeting, some]) => [meeting, some.map(({ id }) => id)]));
}
