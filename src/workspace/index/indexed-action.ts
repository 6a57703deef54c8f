import { type CivilDate, daysBetween } from '../../model/civil-date.ts';
import { type Deadline, type Timing, timingOn } from '../../model/deadline/deadline.ts';
import { type ActionEvent, type FollowedAction, isOpen } from '../../model/ledger/followup.ts';
import { ACTION_TEXT_KEYS } from '../../model/meeting/action-texts.ts';
import type { Action, ActionStatus, Meeting } from '../../model/meeting/meeting.ts';
import type { OwnersReading } from '../../model/owners/structures.ts';
import { statedAt } from './changed-actions.ts';
import { IndexTrouble } from './index-file.ts';
import { type IndexStore, STATUSES } from './index-store.ts';

/** What the actions of an index are judged with. */
export type Judged = {
  readonly store: IndexStore;
  readonly day: CivilDate;
  /** How many meetings were held after one. */
  readonly age: (meeting: Meeting) => number;
  /** The meeting of a place, or the one that has its id now. */
  readonly meetingOf: (place: number) => Meeting;
  readonly historyOf: (rank: number) => readonly ActionEvent[];
};

/** The action of a rank, which looks like any other; what it does not need to answer stays unread. */
export function indexedAction(judged: Judged, rank: number): FollowedAction {
  return new IndexedAction(judged, rank);
}

/** Tells of ranks whether something holds of their actions, which are seen one after the other in one thing: to be kept by none. */
export function holderOf(judged: Judged, holds: (action: FollowedAction) => boolean): (rank: number) => boolean {
  const probe = new IndexedAction(judged, 0);
  return (rank) => holds(probe.moveTo(rank));
}

class IndexedAction implements FollowedAction {
  readonly #judged: Judged;
  #rank: number;

  constructor(judged: Judged, rank: number) {
    this.#judged = judged;
    this.#rank = rank;
  }

  /** The same for another rank. */
  moveTo(rank: number): this {
    this.#rank = rank;
    return this;
  }

  get id(): string | null {
    return this.#judged.store.idOf(this.#rank);
  }

  get status(): ActionStatus {
    return statusAt(this.#rank, this.#judged.store);
  }

  get owners(): OwnersReading {
    return this.#judged.store.ownersOf(this.#rank);
  }

  get lead(): string | null {
    return this.#judged.store.leadOf(this.#rank);
  }

  get meeting(): Meeting {
    return this.#judged.store.meeting(this.#judged.store.columns.meeting[this.#rank] ?? -1);
  }

  get namedIn(): Meeting {
    return this.#judged.meetingOf(this.#judged.store.columns.namedAt[this.#rank] ?? -1);
  }

  get action(): Action {
    return new IndexedWords(this.#judged.store, this.#rank) as unknown as Action;
  }

  get item(): number | null {
    return this.#judged.store.columns.item[this.#rank] || null;
  }

  get itemTitle(): string | null {
    return this.#judged.store.itemTitleOf(this.#rank);
  }

  get note(): string | null {
    return this.#judged.store.row(this.#rank)[1];
  }

  get slips(): number {
    return this.#judged.store.columns.slips[this.#rank] ?? 0;
  }

  get due(): Deadline | null {
    return this.#judged.store.due(this.#rank);
  }

  get timing(): Timing | null {
    return isOpen(this) ? timingOn(this.due ?? undefined, this.#judged.day) : null;
  }

  get ageDays(): number {
    return Math.max(0, daysBetween(this.meeting.date, this.#judged.day));
  }

  get ageMeetings(): number {
    return this.#judged.age(this.meeting);
  }

  get history(): readonly ActionEvent[] {
    return this.#judged.historyOf(this.#rank);
  }
}

/** The state of the action of a rank. */
function statusAt(rank: number, { columns }: IndexStore): ActionStatus {
  const status = STATUSES[columns.status[rank] ?? -1];
  if (!status) throw new IndexTrouble('no such status');
  return status;
}

/** The words of an action: what lists show of it is at hand, the rest stands in the slice of its meeting. */
class IndexedWords {
  readonly #store: IndexStore;
  readonly #rank: number;

  constructor(store: IndexStore, rank: number) {
    this.#store = store;
    this.#rank = rank;
  }

  get line(): number {
    return this.#store.columns.line[this.#rank] ?? 0;
  }

  get text(): string {
    return this.#store.row(this.#rank)[0];
  }

  textOf(key: string): string | undefined {
    return this.#store.row(this.#rank)[2]?.[key];
  }

  /** The action as its meeting states it, whole. */
  get stated(): Action {
    return statedAt(this.#rank, this.#store);
  }
}

for (const key of ACTION_TEXT_KEYS)
  Object.defineProperty(IndexedWords.prototype, key, {
    get(this: IndexedWords) {
      return this.textOf(key);
    },
  });

for (const key of [
  'id',
  'owners',
  'lead',
  'due',
  'status',
  'note',
  'recommendation',
  'snooze',
  'updates',
  'path',
] as const)
  Object.defineProperty(IndexedWords.prototype, key, {
    get(this: IndexedWords) {
      return this.stated[key];
    },
  });
