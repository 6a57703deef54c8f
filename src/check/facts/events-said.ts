import type { ActionEvent, FollowedAction } from '../../model/ledger/followup.ts';
import type { Meeting, Path, Review } from '../../model/meeting/meeting.ts';
import { onceFor } from '../../model/once.ts';
import { type FollowedIndex, followedIndex } from './followed-index.ts';
import type { RecordContext } from './rule.ts';

/** Something that a record says of an action, with its rank in the history of that action. */
export type EventSaid = {
  readonly followed: FollowedAction;
  readonly event: ActionEvent;
  readonly rank: number;
  readonly path: Path;
};

/** The events that stand in a record: its statements, their updates, and its reviews of earlier actions. */
export const eventsSaid = onceFor((context: RecordContext): readonly EventSaid[] => [...readEvents(context)]);

function* readEvents({ meeting, ledger }: RecordContext): Generator<EventSaid> {
  const index = followedIndex(ledger);
  for (const followed of index.ofFile(meeting.file)) yield* eventsStated(followed);
  for (const review of meeting.review) {
    const event = eventReviewed(review, meeting, index);
    if (event) yield event;
  }
}

/** What stands where the action does: its statement and its updates. */
function* eventsStated(followed: FollowedAction): Generator<EventSaid> {
  for (const [rank, event] of followed.history.entries()) {
    const path = pathOf(followed, event);
    if (path) yield { followed, event, rank, path };
  }
}

function pathOf({ action }: FollowedAction, { source, date, line }: ActionEvent): Path | undefined {
  if (source === 'statement') return action.path;
  if (source === 'review') return undefined;
  return action.updates.find((update) => update.date === date && update.line === line)?.path;
}

/** What a review says of an action of this record or an earlier one; undefined when no action bears its id. */
function eventReviewed(review: Review, meeting: Meeting, index: FollowedIndex): EventSaid | undefined {
  const { action, line, path } = review;
  const followed = action === undefined ? undefined : (index.byId(action) ?? index.byId(`${meeting.id}/${action}`));
  if (!followed) return undefined;
  const rank = reviewRanks(followed).get(`${meeting.file}:${line}`);
  const event = rank === undefined ? undefined : followed.history[rank];
  return event && rank !== undefined ? { followed, event, rank, path } : undefined;
}

/** Where the reviews of an action stand in its history, by file and line, the first of each. */
const reviewRanks = onceFor(({ history }: FollowedAction): ReadonlyMap<string, number> => {
  const ranks = new Map<string, number>();
  for (const [rank, { source, file, line }] of history.entries()) {
    const place = `${file}:${line}`;
    if (source === 'review' && !ranks.has(place)) ranks.set(place, rank);
  }
  return ranks;
});
