import type { CivilDate } from '../civil-date.ts';
import type { DateOrder, Deadline, Timing } from '../deadline/deadline.ts';
import type { Action, ActionStatus, Meeting } from '../meeting/meeting.ts';
import type { OwnersReading } from '../owners/structures.ts';

/** One thing that was said of an action, on a date: its first statement, an update, or a later meeting's review. */
export type ActionEvent = {
  readonly date: CivilDate;
  readonly source: 'statement' | 'update' | 'review';
  /** The meeting that says it; null for an update, which is recorded between meetings. */
  readonly meeting: string | null;
  readonly status?: ActionStatus;
  readonly due?: Deadline;
  readonly owners?: OwnersReading;
  /** The registered id of the chef de file, or the words when it is not registered. */
  readonly lead?: string;
  readonly note?: string;
  readonly file: string;
  readonly line: number;
};

/** An action with what became of it: the fold of its events. */
export type FollowedAction = {
  /** `2023-03-01/a1`, or null while the action has no id. */
  readonly id: string | null;
  readonly action: Action;
  readonly meeting: Meeting;
  /** The number of its agenda item, from 1; null when it belongs to none. */
  readonly item: number | null;
  readonly itemTitle: string | null;
  readonly status: ActionStatus;
  readonly due: Deadline | null;
  readonly owners: OwnersReading;
  readonly lead: string | null;
  /** The meeting whose words named the owners last, where it is known without the history. */
  readonly namedIn?: Meeting;
  /** The latest note. */
  readonly note: string | null;
  /** Null once it is done or dropped. */
  readonly timing: Timing | null;
  /** How many times a known `latest` moved later. */
  readonly slips: number;
  /** Days since the meeting that stated it. */
  readonly ageDays: number;
  /** Held meetings since the one that stated it. */
  readonly ageMeetings: number;
  /** In the order in which they count; the statement comes first. */
  readonly history: readonly ActionEvent[];
};

/** What was said of an action that cannot count: an unknown action, or an event dated before the statement. */
export type StrayEvent = {
  readonly reason: 'unknown-action' | 'before-statement';
  readonly source: 'update' | 'review';
  readonly action: string;
  readonly meeting: Meeting;
  /** Path of the review or update in its record. */
  readonly path: readonly (string | number)[];
  readonly line: number;
};

/** Every meeting and what became of every action, on a day. */
export type Ledger = {
  /** The day the timing is judged at. */
  readonly day: CivilDate;
  /** How dates in figures are read. */
  readonly order: DateOrder;
  /** By date, then hour, then id. */
  readonly meetings: readonly Meeting[];
  /** In the order of the meetings, then of the record. */
  readonly actions: readonly FollowedAction[];
  readonly strays: readonly StrayEvent[];
};

/** Neither done nor dropped. */
export function isOpen({ status }: Pick<FollowedAction, 'status'>): boolean {
  return status !== 'done' && status !== 'dropped';
}

/** The meeting whose words named the owners last, or its id; for an update between meetings, the one that stated the action. */
export function namingMeeting(
  action: Pick<FollowedAction, 'meeting' | 'namedIn'> & {
    readonly history: readonly Pick<ActionEvent, 'owners' | 'meeting'>[];
  },
): Meeting | string {
  if (action.namedIn !== undefined) return action.namedIn;
  return action.history.findLast(({ owners }) => owners !== undefined)?.meeting ?? action.meeting.id;
}
