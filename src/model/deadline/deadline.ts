import type { CivilDate } from '../civil-date.ts';

/** What sort of deadline the words give; the meaning of each is in the format reference ("Deadlines"). */
export type DeadlineKind =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'semester'
  | 'year'
  | 'range'
  | 'next-meeting'
  | 'event'
  | 'condition'
  | 'ongoing'
  | 'undetermined'
  | 'none';

/**
 * The words as written plus a reading: an interval of civil days, both ends included.
 * An end that the words do not give is absent, never guessed.
 */
export type Deadline = {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly earliest?: CivilDate;
  readonly latest?: CivilDate;
  /** Words of urgency (immédiat, ASAP): undetermined, but pressing. */
  readonly urgent?: true;
  /** What a reader should be warned about; absent when the words are plain. */
  readonly doubts?: readonly DeadlineDoubt[];
};

/**
 * - `weekday`: the weekday named is not that of the date;
 * - `ambiguous`: day and month could be read the other way round (`other` is that reading);
 * - `impossible`: it has the form of a date, but no such day exists (2023-02-30);
 * - `year`: the words name a year that contradicts another of their own;
 * - `movable`: a feast or a season, whose days differ from year to year;
 * - `unreadable`: words that no rule reads, kept as an event.
 */
export type DeadlineDoubt = {
  readonly kind: 'weekday' | 'ambiguous' | 'impossible' | 'year' | 'movable' | 'unreadable';
  readonly other?: string;
};

/** What relative words are read from: the date of the meeting (or update) that says them, and the meeting after it. */
export type DeadlineAnchor = {
  readonly date: CivilDate;
  /** The next meeting as known at that date: a day, or an interval when only its month is known. */
  readonly next?: { readonly earliest: CivilDate; readonly latest: CivilDate };
  /** How figures are read; day first, and surely so, when nothing is said. */
  readonly order?: DateOrder;
};

/** Which of two figures is the day; not `sure` when the group has not said it and may mean the other one. */
export type DateOrder = { readonly first: 'day' | 'month'; readonly sure: boolean };

/** Where a deadline stands on a given day. */
export type Timing = 'late' | 'due' | 'upcoming' | 'undated';

/**
 * The timing of an open action on a day: `late` after `latest`, `upcoming` before `earliest`, `due` in between;
 * `undated` when the deadline has neither end. Without `earliest` it is due from the meeting on, without `latest` never late.
 */
export function timingOn(deadline: Deadline | undefined, day: CivilDate): Timing {
  if (!deadline || (deadline.earliest === undefined && deadline.latest === undefined)) return 'undated';
  if (deadline.latest !== undefined && day > deadline.latest) return 'late';
  if (deadline.earliest !== undefined && day < deadline.earliest) return 'upcoming';
  return 'due';
}
