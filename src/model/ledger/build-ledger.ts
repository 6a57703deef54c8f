import type { CivilDate } from '../civil-date.ts';
import { DAY_FIRST } from '../deadline/date-order.ts';
import type { DateOrder } from '../deadline/deadline.ts';
import { groupBy } from '../group-by.ts';
import { fullId } from '../meeting/action-ids.ts';
import { actionsOf, type Meeting } from '../meeting/meeting.ts';
import { compareMeetings } from '../meeting/meeting-order.ts';
import { once } from '../once.ts';
import type { RegistryIndex } from '../owners/registry-index.ts';
import { type EventReader, isFilledIn, reviewOf, statementOf, updateOf } from './action-events.ts';
import type { FollowedAction, Ledger, StrayEvent } from './followup.ts';
import { type Followers, followers, type StatedAction, type UndatedAction } from './stated-action.ts';
import { type WordsReader, wordsReader } from './words-reader.ts';

/** The meetings, in any order, and the day to judge at; with `asOf`, only what was known on that day counts. */
export type LedgerRequest = {
  readonly meetings: readonly Meeting[];
  readonly index: RegistryIndex;
  readonly day: CivilDate;
  readonly asOf?: CivilDate;
  /** How the group's dates in figures are read; surely day first when left out. */
  readonly order?: DateOrder;
  /** The dates of all held meetings, in order, where the meetings given are only some of them. */
  readonly held?: readonly CivilDate[];
  /** How many were held after a meeting, where those given are only some of them. */
  readonly age?: (meeting: Meeting) => number;
  /** Reads the words of several ledgers of one registry and order, the same words once. */
  readonly words?: WordsReader;
};

/**
 * What became of every action: a fold over its statement, its updates and the reviews of later meetings (format reference,
 * "The life of an action"). The same whatever the order of the meetings given. A review names its action by full id, or by
 * short id inside the same record; one that cannot count is returned as a stray. Of actions that share an id, each takes
 * the reviews of that id, and its own updates.
 */
export function buildLedger(request: LedgerRequest): Ledger {
  const { meetings, index, day, asOf, order = DAY_FIRST } = request;
  const judged = asOf ?? day;
  const all = meetings.toSorted(compareMeetings);
  const known = asOf === undefined ? all : all.filter((meeting) => meeting.date <= asOf);
  const held = request.held ?? known.filter((meeting) => meeting.held).map((meeting) => meeting.date);
  const { words = wordsReader(index, order) } = request;
  const reader: Reader = { words, held, last: asOf ?? LAST_DAY };
  const strays: StrayEvent[] = [];
  // Actions of later meetings too, so that a review of one of them is known to come before its statement.
  const stated = all.flatMap((meeting) => statedBy(meeting, reader, strays));
  const byId = groupBy(stated, ({ id }) => id);
  for (const meeting of known) addReviews(meeting, byId, strays);
  const ages = once(() => heldSince(known, judged));
  const kept = stated.filter(({ meeting }) => meeting.date <= reader.last);
  const { age = (meeting: Meeting) => ages().get(meeting) ?? 0 } = request;
  return ledgerOf({ day: judged, order, meetings: known, strays }, followers(kept, { reader, day: judged, age }));
}

/** A ledger whose actions are followed when they are asked for. */
export function ledgerOf(base: Omit<Ledger, 'actions'>, followed: Followers): Ledger {
  const ledger = Object.defineProperty(base, 'actions', { get: followed.all, enumerable: true }) as Ledger;
  following.set(ledger, followed);
  return ledger;
}

const following = new WeakMap<Ledger, Followers>();

/**
 * The actions of a ledger of which something holds that needs no deadline. Only theirs are read, unless all have been: of a
 * long ledger those are few.
 */
export function actionsThat(ledger: Ledger, holds: (action: UndatedAction) => boolean): readonly FollowedAction[] {
  return following.get(ledger)?.some(holds) ?? ledger.actions.filter(holds);
}

const LAST_DAY: CivilDate = '9999-12-31';

/** `last` is the last day whose events count. */
type Reader = EventReader & { readonly last: CivilDate };

function statedBy(meeting: Meeting, reader: Reader, strays: StrayEvent[]): readonly StatedAction[] {
  return [...actionsOf(meeting)].map(({ action, item, itemTitle }) => {
    const id = action.id === null ? null : `${meeting.id}/${action.id}`;
    const said = [statementOf(meeting, action)];
    for (const update of action.updates) {
      if (update.date > reader.last || !isFilledIn(update)) continue;
      if (update.date >= meeting.date) said.push(updateOf(meeting, update));
      else
        strays.push(
          strayOf(update, { reason: 'before-statement', source: 'update', action: id ?? action.text, meeting }),
        );
    }
    return { id, action, meeting, item, itemTitle, said };
  });
}

function strayOf(
  { path, line }: Pick<StrayEvent, 'path' | 'line'>,
  stray: Omit<StrayEvent, 'path' | 'line'>,
): StrayEvent {
  return { ...stray, path, line };
}

function addReviews(
  meeting: Meeting,
  byId: ReadonlyMap<string | null, readonly StatedAction[]>,
  strays: StrayEvent[],
): void {
  for (const review of meeting.review) {
    if (review.action === undefined) continue;
    const action = fullId(review.action, meeting);
    const targets = byId.get(action);
    if (!targets) strays.push(strayOf(review, { reason: 'unknown-action', source: 'review', action, meeting }));
    if (!targets || !isFilledIn(review)) continue;
    const earlier = targets.filter((target) => target.meeting.date <= meeting.date);
    if (earlier.length === 0)
      strays.push(strayOf(review, { reason: 'before-statement', source: 'review', action, meeting }));
    else for (const { said } of earlier) said.push(reviewOf(meeting, review));
  }
}

/** For each meeting, how many were held after it, up to the day; meetings in their order. */
export function heldSince(meetings: readonly Meeting[], day: CivilDate): ReadonlyMap<Meeting, number> {
  const counts = new Map<Meeting, number>();
  let count = 0;
  for (const meeting of meetings.toReversed()) {
    counts.set(meeting, count);
    if (meeting.held && meeting.date <= day) count += 1;
  }
  return counts;
}
