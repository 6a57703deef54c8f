import type { Aside, OwnState } from './said-of-one.ts';

/** One who is listed in a table, with the row that says it. */
export type TableAttendee = Aside & { readonly state: OwnState; readonly row: number };

/**
 * Those whom a table lists. `labels`, the rows that head it or its parts; `left`, the rows of which nothing was read, for they
 * are nobody's, or do not say whether somebody was there.
 */
export type AttendanceTable = {
  readonly entries: readonly TableAttendee[];
  readonly labels: readonly number[];
  readonly left: readonly number[];
};
