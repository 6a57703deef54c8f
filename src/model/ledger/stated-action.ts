import { type CivilDate, daysBetween } from '../civil-date.ts';
import { timingOn } from '../deadline/deadline.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { compareSaid, type EventReader, eventOf, type Said, undatedEventOf } from './action-events.ts';
import { foldEvents } from './fold-events.ts';
import { type FollowedAction, isOpen } from './followup.ts';

/** An action where its meeting states it, with what is said of it, in any order until it is followed. */
export type StatedAction = Pick<FollowedAction, 'id' | 'action' | 'meeting' | 'item' | 'itemTitle'> & {
  readonly said: Said[];
};

/** What is known of an action before any deadline is read; the events of its history have none. */
export type UndatedAction = Omit<FollowedAction, 'due' | 'timing' | 'slips' | 'ageDays' | 'ageMeetings'>;

/** Stated actions followed when they are asked for, each once. */
export type Followers = {
  readonly all: () => readonly FollowedAction[];
  /** Those of which something holds that needs no deadline. */
  readonly some: (holds: (action: UndatedAction) => boolean) => readonly FollowedAction[];
};

/** What actions are judged with. */
type Judgement = {
  readonly reader: EventReader;
  readonly day: CivilDate;
  /** How many meetings were held after one. */
  readonly age: (meeting: Meeting) => number;
};

/** Makes followers of actions, in their order. */
export function followers(stated: readonly StatedAction[], judgement: Judgement): Followers {
  const known = new Map<StatedAction, FollowedAction>();
  const follow = (each: StatedAction) => {
    const followed = known.get(each) ?? followAction(each, judgement);
    known.set(each, followed);
    return followed;
  };
  let all: readonly FollowedAction[] | undefined;
  return {
    all: () => {
      all ??= stated.map(follow);
      return all;
    },
    some: (holds) =>
      all?.filter(holds) ?? stated.filter((each) => holds(undatedAction(each, judgement.reader))).map(follow),
  };
}

function undatedAction(stated: StatedAction, reader: EventReader): UndatedAction {
  const { id, action, meeting, item, itemTitle } = stated;
  const history = inOrder(stated).map((each) => undatedEventOf(each, reader));
  const { status, owners, lead, note } = foldEvents(history);
  return { id, action, meeting, item, itemTitle, status, owners, lead, note, history };
}

function followAction(stated: StatedAction, { reader, day, age }: Judgement): FollowedAction {
  const { id, action, meeting, item, itemTitle } = stated;
  const history = inOrder(stated).map((each) => eventOf(each, reader));
  const state = foldEvents(history);
  const timing = isOpen(state) ? timingOn(state.due ?? undefined, day) : null;
  const ageDays = Math.max(0, daysBetween(meeting.date, day));
  return { id, action, meeting, item, itemTitle, ...state, timing, ageDays, ageMeetings: age(meeting), history };
}

/** Most actions are only stated. */
function inOrder({ said }: StatedAction): readonly Said[] {
  return said.length < 2 ? said : said.toSorted(compareSaid);
}
