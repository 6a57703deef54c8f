import { type CivilDate, daysBetween } from '../civil-date.ts';
import { type Deadline, type Timing, timingOn } from '../deadline/deadline.ts';
import type { ActionStatus, Meeting } from '../meeting/meeting.ts';
import type { OwnersReading } from '../owners/structures.ts';
import { compareSaid, type EventReader, eventOf, type Said, undatedEventOf } from './action-events.ts';
import { type ActionState, foldEvents } from './fold-events.ts';
import { type ActionEvent, type FollowedAction, isOpen } from './followup.ts';

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

function followAction(stated: StatedAction, judgement: Judgement): FollowedAction {
  return new LateAction(stated, judgement);
}

/** An action of which the words are read when something that they say is asked for. */
class LateAction implements FollowedAction {
  readonly id: FollowedAction['id'];
  readonly action: FollowedAction['action'];
  readonly meeting: Meeting;
  readonly item: FollowedAction['item'];
  readonly itemTitle: FollowedAction['itemTitle'];
  readonly #stated: StatedAction;
  readonly #judgement: Judgement;
  #history: readonly ActionEvent[] | undefined;
  #state: ActionState | undefined;

  constructor(stated: StatedAction, judgement: Judgement) {
    this.id = stated.id;
    this.action = stated.action;
    this.meeting = stated.meeting;
    this.item = stated.item;
    this.itemTitle = stated.itemTitle;
    this.#stated = stated;
    this.#judgement = judgement;
  }

  get history(): readonly ActionEvent[] {
    this.#history ??= inOrder(this.#stated).map((each) => eventOf(each, this.#judgement.reader));
    return this.#history;
  }

  get state(): ActionState {
    this.#state ??= foldEvents(this.history);
    return this.#state;
  }

  get status(): ActionStatus {
    return this.state.status;
  }

  get due(): Deadline | null {
    return this.state.due;
  }

  get owners(): OwnersReading {
    return this.state.owners;
  }

  get lead(): string | null {
    return this.state.lead;
  }

  get note(): string | null {
    return this.state.note;
  }

  get slips(): number {
    return this.state.slips;
  }

  get timing(): Timing | null {
    return isOpen(this.state) ? timingOn(this.state.due ?? undefined, this.#judgement.day) : null;
  }

  get ageDays(): number {
    return Math.max(0, daysBetween(this.meeting.date, this.#judgement.day));
  }

  get ageMeetings(): number {
    return this.#judgement.age(this.meeting);
  }
}

/** Most actions are only stated. */
function inOrder({ said }: StatedAction): readonly Said[] {
  return said.length < 2 ? said : said.toSorted(compareSaid);
}
