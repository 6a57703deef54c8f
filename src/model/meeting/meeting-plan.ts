import type { CivilDate } from '../civil-date.ts';
import type { Timing } from '../deadline/deadline.ts';
import type { Words } from '../words.ts';

/** What a new record is to hold, before it is written. Texts are those of the records, in their words. */
export type MeetingPlan = {
  readonly date: CivilDate;
  readonly start?: string;
  readonly end?: string;
  readonly title?: string;
  readonly venue?: string;
  readonly chair?: string;
  /** The structure that writes the minutes. */
  readonly rapporteur?: string;
  /** Who usually comes; nothing is claimed of the meeting to come. */
  readonly expected: readonly string[];
  readonly agenda: readonly PlannedItem[];
  /** Every action open on that day and not snoozed, what presses first. */
  readonly review: readonly PlannedReview[];
  /** What stands beside the review list as remarks: snoozed actions, recommendations without anybody. */
  readonly snoozed: readonly string[];
  readonly unassigned: readonly string[];
  /** Action points done since the meeting before. */
  readonly done: readonly string[];
  /** Files that could not be read, whose actions are not known. */
  readonly unread: readonly string[];
  readonly next?: CivilDate;
  /** Why each part is there, in the order of the record. */
  readonly reasons: readonly PlanReason[];
};

export type PlanReason = { readonly part: Words; readonly why: Words };

export type PlannedItem = { readonly title: string; readonly why: Words };

export type PlannedReview = {
  /** The full id of the action; null when it has none, so that only its words name it. */
  readonly action: string | null;
  readonly text: string;
  /** Owners, deadline, age and slips in words. */
  readonly state: string;
  readonly timing: Timing;
};
