import type { CivilDate } from '../../model/civil-date.ts';
import { actionsThat, buildLedger, ledgerOf } from '../../model/ledger/build-ledger.ts';
import type { ActionEvent, FollowedAction, Ledger, StrayEvent } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { once } from '../../model/once.ts';
import { type IndexedRequest, mergeChanges, statedAt } from './changed-actions.ts';
import type { IndexColumns } from './index-columns.ts';
import { holderOf, indexedAction } from './indexed-action.ts';

/** So many histories are read each for itself; whoever asks for more gets those of all. */
const FEW = 40;

/**
 * The ledger of a workspace from its index: what is asked of it is read, and folded anew only where a file has changed. It
 * answers as `buildLedger` does from all meetings.
 */
export function indexedLedger(request: IndexedRequest): Ledger {
  const { store, changes, day, order } = request;
  const merged = once(() => mergeChanges(request));
  const whole = once(() => buildLedger({ ...request, meetings: merged().meetings }));
  const isChanged = changes.places.size > 0 || changes.meetings.length > 0;
  const byFile = once(() => new Map(merged().meetings.map((meeting) => [meeting.file, meeting])));
  const named = (meeting: Meeting) => byFile().get(meeting.file) ?? meeting;
  const judged = {
    store,
    day,
    age: (meeting: Meeting) => merged().age(meeting),
    meetingOf: (place: number) => (isChanged ? named(store.meeting(place)) : store.meeting(place)),
    historyOf: historyReader(request, { held: () => merged().held, whole }),
  };
  const ranks = once(() => (isChanged ? merged().actions() : ranksInOrder(store.columns)));
  const followed = (entry: number | FollowedAction) =>
    typeof entry === 'number' ? indexedAction(judged, entry) : entry;
  const all = once(() => Array.from(ranks(), followed));
  const some = (holds: (action: FollowedAction) => boolean) => {
    const holdsOf = holderOf(judged, holds);
    const found: FollowedAction[] = [];
    for (const entry of ranks())
      if (typeof entry === 'number' ? holdsOf(entry) : holds(entry)) found.push(followed(entry));
    return found;
  };
  const base = {
    day,
    order,
    get meetings(): readonly Meeting[] {
      return merged().meetings;
    },
    get strays(): readonly StrayEvent[] {
      return whole().strays;
    },
  };
  return ledgerOf(base, { all, some });
}

/** The ranks of all actions, in the order of the ledger. */
function ranksInOrder({ order, firstAction, actionCount, status }: IndexColumns): Uint32Array {
  const ranks = new Uint32Array(status.length);
  let at = 0;
  for (const place of order) {
    const first = firstAction[place] ?? 0;
    const count = actionCount[place] ?? 0;
    for (let rank = first; rank < first + count; rank += 1) ranks[at++] = rank;
  }
  return ranks;
}

type Known = { readonly held: () => readonly CivilDate[]; readonly whole: () => Ledger };

/** The history of an action by its rank, folded from the meetings that speak of it. */
function historyReader({ store, index, day, order }: IndexedRequest, { held, whole }: Known) {
  let asked = 0;
  const byStatement = once(() => new Map(whole().actions.map((followed) => [followed.action, followed.history])));
  const foldedAt = (rank: number): readonly ActionEvent[] => {
    const { meeting, reviewsAt, reviewers } = store.columns;
    const stated = statedAt(rank, store);
    asked += 1;
    if (asked > FEW) return byStatement().get(stated) ?? [];
    const speaking = new Set([meeting[rank] ?? 0, ...reviewers.subarray(reviewsAt[rank], reviewsAt[rank + 1])]);
    const some = buildLedger({ meetings: Array.from(speaking, store.meeting), index, day, order, held: held() });
    return actionsThat(some, ({ action }) => action === stated)[0]?.history ?? [];
  };
  // Asked for several times in a row.
  let last: { readonly rank: number; readonly history: readonly ActionEvent[] } | undefined;
  return (rank: number): readonly ActionEvent[] => {
    last = last?.rank === rank ? last : { rank, history: foldedAt(rank) };
    return last.history;
  };
}
