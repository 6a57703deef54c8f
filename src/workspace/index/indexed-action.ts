import { type CivilDate, daysBetween } from '../../model/civil-date.ts';
import { type Deadline, type Timing, timingOn } from '../../model/deadline/deadline.ts';
import { type ActionEvent, type FollowedAction, isOpen } from '../../model/ledger/followup.ts';
import { ACTION_TEXT_KEYS } from '../../model/meeting/action-texts.ts';
import type { Action, ActionStatus, Meeting } from '../../model/meeting/meeting.ts';
import type { OwnersReading } from '../../model/owners/structures.ts';
import { statedAt } from './changed-actions.ts';
import { IndexTrouble } from './index-file.ts';
import { type ActionRow, type IndexStore, STATUSES } from './index-store.ts';

/** What the actions of an index are judged with. */
export type Judged = {
  readonly store: IndexStore;
  readonly day: CivilDate;
  /** How many meetings were held after one. */
  readonly age: (meeting: Meeting) => number;
  readonly historyOf: (rank: number) => readonly ActionEvent[];
};

/** The action of a rank, which looks like any other; what it does not need to answer stays unread. */
export function indexedAction(judged: Judged, rank: number): FollowedAction {
  return new IndexedAction(judged, rank);
}

class IndexedAction implements FollowedAction {
  readonly #judged: Judged;
  readonly #rank: number;
  #row: ActionRow | undefined;
  #action: Action | undefined;
  #history: readonly ActionEvent[] | undefined;

  constructor(judged: Judged, rank: number) {
    this.#judged = judged;
    this.#rank = rank;
  }

  get id(): string | null {
    return this.#judged.store.idOf(this.#rank);
  }

  get status(): ActionStatus {
    const status = STATUSES[this.#judged.store.columns.status[this.#rank] ?? -1];
    if (!status) throw new IndexTrouble('no such status');
    return status;
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

  get namedAt(): string {
    return this.#judged.store.meeting(this.#judged.store.columns.namedAt[this.#rank] ?? -1).id;
  }

  get action(): Action {
    this.#action ??= new IndexedWords(this.row, () => this.#stated) as unknown as Action;
    return this.#action;
  }

  get item(): number | null {
    return this.row[2];
  }

  get itemTitle(): string | null {
    return this.row[3];
  }

  get note(): string | null {
    return this.row[4];
  }

  get slips(): number {
    return this.row[6];
  }

  get due(): Deadline | null {
    return this.row[7];
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
    this.#history ??= this.#judged.historyOf(this.#rank);
    return this.#history;
  }

  get row(): ActionRow {
    this.#row ??= this.#judged.store.row(this.#rank);
    return this.#row;
  }

  /** The action as its meeting states it, whole. */
  get #stated(): Action {
    return statedAt(this.#rank, this.#judged.store);
  }
}

/** The words of an action: what lists show of it is at hand, the rest stands in the slice of its meeting. */
class IndexedWords {
  readonly line: number;
  readonly text: string;
  readonly #texts: ActionRow[5];
  readonly #stated: () => Action;

  constructor([line, text, , , , texts]: ActionRow, stated: () => Action) {
    this.line = line;
    this.text = text;
    this.#texts = texts;
    this.#stated = stated;
  }

  textOf(key: string): string | undefined {
    return this.#texts?.[key];
  }

  get stated(): Action {
    return this.#stated();
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
