import type { CivilDate } from '../../model/civil-date.ts';
import { countUntil } from '../../model/count-until.ts';
import type { DateOrder } from '../../model/deadline/deadline.ts';
import { actionsThat, buildLedger, heldSince } from '../../model/ledger/build-ledger.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import { fullId } from '../../model/meeting/action-ids.ts';
import { type Action, actionsOf, type Meeting } from '../../model/meeting/meeting.ts';
import { compareMeetings } from '../../model/meeting/meeting-order.ts';
import { once } from '../../model/once.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { recordIdOf } from '../../record/read-record.ts';
import type { IndexColumns, Numbers } from './index-columns.ts';
import { IndexTrouble } from './index-file.ts';
import type { IndexStore } from './index-store.ts';

/** What is no longer as an index has it. */
export type Changes = {
  /** The places of the files that have changed, or are gone. */
  readonly places: ReadonlySet<number>;
  /** The meetings that have changed or are new, as they are now. */
  readonly meetings: readonly Meeting[];
};

/** The meetings and actions of an index with what has changed, in their order: an action by its rank, or as it is now. */
export type Merged = {
  readonly meetings: readonly Meeting[];
  /** The dates of those held. */
  readonly held: readonly CivilDate[];
  /** How many were held after a meeting, up to the day. */
  readonly age: (meeting: Meeting) => number;
  readonly actions: () => readonly (number | FollowedAction)[];
};

/** What is asked of an index: with what has changed, judged on a day. */
export type IndexedRequest = {
  readonly store: IndexStore;
  readonly changes: Changes;
  readonly index: RegistryIndex;
  readonly day: CivilDate;
  readonly order: DateOrder;
};

/** Puts what has changed in its place. Actions that a change may concern are followed anew, the others stay as they were. */
export function mergeChanges(request: IndexedRequest): Merged {
  const { store, changes } = request;
  const { columns } = store;
  const kept = Array.from(columns.order).filter((place) => !changes.places.has(place));
  const meetings = kept.map(store.meeting);
  for (const meeting of changes.meetings)
    meetings.splice(
      countUntil(meetings.length, (at) => before(meetings[at], meeting)),
      0,
      meeting,
    );
  const held = heldDates(meetings);
  const ages = once(() => heldSince(meetings, request.day));
  const age = (meeting: Meeting) => ages().get(meeting) ?? 0;
  const placeOf = once(() => new Map(kept.map((place) => [store.meeting(place), place])));
  const actions = once(() => {
    const touched = touchedRanks(request, held);
    const fresh = followFresh(request, { touched, held, age });
    return meetings.flatMap((meeting): readonly (number | FollowedAction)[] => {
      const place = placeOf().get(meeting);
      if (place === undefined) return [...actionsOf(meeting)].flatMap(({ action }) => fresh.get(action) ?? []);
      const nowOf = (rank: number) => fresh.get(statedAt(rank, store)) ?? rank;
      return ranksOf(place, columns).map((rank) => (touched.has(rank) ? nowOf(rank) : rank));
    });
  });
  return { meetings, held, age, actions };
}

function before(one: Meeting | undefined, other: Meeting): boolean {
  return one !== undefined && compareMeetings(one, other) < 0;
}

function heldDates(meetings: readonly Meeting[]): readonly CivilDate[] {
  return meetings.filter(({ held }) => held).map(({ date }) => date);
}

function ranksOf(place: number, { firstAction, actionCount }: IndexColumns): readonly number[] {
  const first = firstAction[place] ?? 0;
  return Array.from({ length: actionCount[place] ?? 0 }, (_, at) => first + at);
}

/**
 * The actions of unchanged meetings that a change may concern: those that a changed file reviewed or reviews, and those with
 * a deadline that is read from the meeting after, where that is another one now.
 */
function touchedRanks({ store, changes }: IndexedRequest, held: readonly CivilDate[]): ReadonlySet<number> {
  const { columns } = store;
  const touched = new Set<number>();
  if (changes.places.size === 0 && changes.meetings.length === 0) return touched;
  for (const rank of columns.status.keys())
    if (reviewersOf(rank, columns).some((place) => changes.places.has(place))) touched.add(rank);
  const reviewed = new Set(changes.meetings.flatMap(reviewedBy));
  const stems = new Set(Array.from(reviewed, (id) => id.slice(0, id.indexOf('/'))));
  for (const place of placesNamed(stems, store))
    for (const rank of ranksOf(place, columns)) if (reviewed.has(store.idOf(rank) ?? '')) touched.add(rank);
  for (const span of movedSpans(store, held)) for (const rank of saidIn(span, columns)) touched.add(rank);
  return touched;
}

function reviewersOf(rank: number, { reviewsAt, reviewers }: IndexColumns): Numbers {
  return reviewers.subarray(reviewsAt[rank], reviewsAt[rank + 1]);
}

function reviewedBy(meeting: Meeting): readonly string[] {
  return meeting.review.flatMap(({ action }) => (action === undefined ? [] : [fullId(action, meeting)]));
}

/** The places of the files whose meetings have one of some ids. */
function placesNamed(ids: ReadonlySet<string>, { columns }: IndexStore): readonly number[] {
  return columns.paths.flatMap((path, place) => (ids.has(recordIdOf(path)) ? [place] : []));
}

/** Days from one on, before another. */
type Span = { readonly from: string; readonly to: string };

/** The days after which another meeting comes next than when the index was made. */
function movedSpans({ columns }: IndexStore, held: readonly CivilDate[]): readonly Span[] {
  const then = new Set<string>();
  for (const place of columns.order) if (columns.held[place] === 1) then.add(dateAt(place, columns));
  const now = new Set<string>(held);
  const dates = [...new Set([...then, ...now])].sort();
  const moved = dates.filter((date) => then.has(date) !== now.has(date));
  return moved.map((to) => ({ from: dates[dates.indexOf(to) - 1] ?? '', to }));
}

function dateAt(place: number, { dates }: IndexColumns): string {
  return dates.slice(place * 10, place * 10 + 10);
}

/** The actions of which something was said in some days that may have given a deadline. */
function* saidIn({ from, to }: Span, columns: IndexColumns): Generator<number> {
  const inside = (place: number) => {
    const date = dateAt(place, columns);
    return date >= from && date < to;
  };
  const first = Math.max(1, Number(from.replaceAll('-', '')));
  for (const [rank, place] of columns.meeting.entries())
    if (inside(place) || (columns.redated[rank] ?? 0) >= first || reviewersOf(rank, columns).some(inside)) yield rank;
}

type Fresh = ReadonlyMap<Action, FollowedAction>;

type Known = Pick<Merged, 'held' | 'age'> & { readonly touched: ReadonlySet<number> };

/** The actions of changed meetings and those touched, followed among all the meetings that speak of them. */
function followFresh(request: IndexedRequest, { touched, held, age }: Known): Fresh {
  const { store, changes, index, day, order } = request;
  const { columns } = store;
  const places = new Set(mentioning(changes, store));
  for (const rank of touched)
    for (const place of [columns.meeting[rank] ?? 0, ...reviewersOf(rank, columns)]) places.add(place);
  for (const place of changes.places) places.delete(place);
  const meetings = [...changes.meetings, ...Array.from(places, store.meeting)];
  const wanted = new Set(changes.meetings.flatMap((meeting) => Array.from(actionsOf(meeting), ({ action }) => action)));
  for (const rank of touched) wanted.add(statedAt(rank, store));
  const some = buildLedger({ meetings, index, day, order, held, age });
  return new Map(actionsThat(some, ({ action }) => wanted.has(action)).map((followed) => [followed.action, followed]));
}

/** The places of the files that review, or would, an action of a changed meeting. */
function* mentioning({ meetings }: Changes, store: IndexStore): Generator<number> {
  const { columns } = store;
  const stems = new Set(meetings.map(({ id }) => id));
  for (const place of placesNamed(stems, store))
    for (const rank of ranksOf(place, columns)) yield* reviewersOf(rank, columns);
  for (const [id, places] of store.unattached()) if (stems.has(id.slice(0, id.indexOf('/')))) yield* places;
}

/** The action of a rank as its meeting states it. */
export function statedAt(rank: number, { columns, meeting }: IndexStore): Action {
  const home = columns.meeting[rank] ?? -1;
  const place = rank - (columns.firstAction[home] ?? 0);
  const stated = [...actionsOf(meeting(home))][place]?.action;
  if (!stated) throw new IndexTrouble('no such action');
  return stated;
}
