import { addDays, addMonths, type CivilDate } from '../model/civil-date.ts';
import type { ActionStatus } from '../model/meeting/meeting.ts';
import type { OwnerQuestion } from '../model/owners/owner-role.ts';
import { LETTER_TIME_UNITS } from '../words/time-units.ts';
import { anyOf, meaningsOf } from '../words/vocabulary.ts';

/** What actions are put together by; `timing` is what is best when an owner is asked for. */
export const GROUPINGS = ['owner', 'due', 'meeting', 'status', 'theme', 'timing'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What actions are ordered by inside a group; `due` unless another is asked for, and the order of the records last. */
export const SORTINGS = ['due', 'meeting', 'owner', 'status', 'slips'] as const;
export type Sorting = (typeof SORTINGS)[number];

/** Which records are asked for, and what in them: all that is given must hold. An absent key asks for nothing. */
export type RecordQuery = {
  /** The id of the meeting that says it, whole. */
  readonly meeting?: string;
  /** Said by a meeting of that day or later. */
  readonly since?: CivilDate;
  /** Words that all stand in it, in any order; case and accents do not count. */
  readonly text?: string;
};

/** Which of the things that are followed up are asked for. An empty list asks for nothing. */
export type FollowQuery = RecordQuery & {
  /** Any of these. */
  readonly owners: readonly OwnerQuestion['asked'][];
  /** Not through a group. */
  readonly exact: boolean;
  /** Structures under the one asked for too. */
  readonly deep: boolean;
  /** Any of these; the open ones when none is given, unless `all`. */
  readonly statuses: readonly ActionStatus[];
  /** Done and dropped ones too. */
  readonly all: boolean;
  /** Their last day lies in it, both ends included. */
  readonly due?: { readonly earliest: CivilDate; readonly latest: CivilDate };
};

/** Which actions are asked for. */
export type ActionQuery = FollowQuery & {
  readonly late: boolean;
  /** Not late, and their last day comes within it. */
  readonly within?: Duration;
  readonly undated: boolean;
  readonly groupBy?: Grouping;
  readonly sort: Sorting;
};

/** What asks for nothing in particular: whatever is open, by its deadline. */
export const ANY_ACTION: ActionQuery = {
  owners: [],
  exact: false,
  deep: false,
  statuses: [],
  all: false,
  late: false,
  undated: false,
  sort: 'due',
};

/** So many days, weeks or months. */
export type Duration = { readonly count: number; readonly unit: 'day' | 'week' | 'month' };

const { day, week, month } = LETTER_TIME_UNITS;
const UNITS = meaningsOf({ day, week, month });
const DURATION = new RegExp(`^(\\d{1,4}) ?(${anyOf(UNITS.keys())})$`);

/** Reads `30d`, `4w`, `2m`, or in French `30j` and `4s`; undefined for any other form, and beyond 9999. */
export function parseDuration(text: string): Duration | undefined {
  const match = DURATION.exec(text.trim().toLowerCase());
  const unit = UNITS.get(match?.[2] ?? '');
  return unit && { count: Number(match?.[1]), unit };
}

/** The last day of a duration that begins on a day. */
export function endOf(day: CivilDate, { count, unit }: Duration): CivilDate {
  if (unit === 'month') return addMonths(day, count);
  return addDays(day, unit === 'week' ? count * 7 : count);
}

/** What recommendations are put together by. */
export const RECOMMENDATION_GROUPINGS = ['theme', 'owner', 'meeting', 'status'] as const;
export type RecommendationGrouping = (typeof RECOMMENDATION_GROUPINGS)[number];

/** Which recommendations are asked for: all that is given must hold. */
export type RecommendationQuery = FollowQuery & {
  /** Nobody is named, and nobody said that none is wanted. */
  readonly unassigned: boolean;
  /** Words that all stand in the title of their theme or of their annex. */
  readonly theme?: string;
  readonly groupBy: RecommendationGrouping;
};
