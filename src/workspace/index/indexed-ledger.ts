import type { CivilDate } from '../../model/civil-date.ts';
import { actionsThat, buildLedger, ledgerOf } from '../../model/ledger/build-ledger.ts';
import type { ActionEvent, FollowedAction, Ledger, StrayEvent } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { once } from '../../model/once.ts';
import { type IndexedRequest, mergeChanges, statedAt } from './changed-actions.ts';
import { indexedAction } from './indexed-action.ts';

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
  const judged = {
    store,
    day,
    age: (meeting: Meeting) => merged().age(meeting),
    historyOf: historyReader(request, { held: () => merged().held, whole }),
  };
  const count = store.columns.status.length;
  const isChanged = changes.places.size > 0 || changes.meetings.length > 0;
  function* actions(): Generator<FollowedAction> {
    if (!isChanged) for (let rank = 0; rank < count; rank += 1) yield indexedAction(judged, rank);
    else for (const entry of merged().actions()) yield typeof entry === 'number' ? indexedAction(judged, entry) : entry;
  }
  const all = once(() => [...actions()]);
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
  return ledgerOf(base, { all, some: (holds) => Array.from(filtered(actions(), holds)) });
}

function* filtered<T>(all: Iterable<T>, holds: (each: T) => boolean): Generator<T> {
  for (const each of all) if (holds(each)) yield each;
}

type Known = { readonly held: () => readonly CivilDate[]; readonly whole: () => Ledger };

/** The history of an action by its rank, folded from the meetings that speak of it. */
function historyReader({ store, index, day, order }: IndexedRequest, { held, whole }: Known) {
  let asked = 0;
  const byStatement = once(() => new Map(whole().actions.map((followed) => [followed.action, followed.history])));
  return (rank: number): readonly ActionEvent[] => {
    const { meeting, reviewsAt, reviewers } = store.columns;
    const stated = statedAt(rank, store);
    asked += 1;
    if (asked > FEW) return byStatement().get(stated) ?? [];
    const speaking = new Set([meeting[rank] ?? 0, ...reviewers.subarray(reviewsAt[rank], reviewsAt[rank + 1])]);
    const some = buildLedger({ meetings: Array.from(speaking, store.meeting), index, day, order, held: held() });
    return actionsThat(some, ({ action }) => action === stated)[0]?.history ?? [];
  };
}
