import type { CivilDate } from '../../civil-date.ts';
import { countUntil } from '../../count-until.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { DateOrder, DeadlineAnchor } from '../deadline.ts';
import { announcedNext } from './announced-next.ts';

/** What is known beside a record: the dates of the held meetings, in order, and how the group's figures are read. */
type Known = { readonly held: readonly CivilDate[]; readonly order: DateOrder };

/**
 * What relative words said on a date in a record are read from. The next meeting is the first held one after that date
 * among those known, else what the record itself announces, unless that is not later.
 */
export function deadlineAnchor(date: CivilDate, meeting: Meeting, { held, order }: Known): DeadlineAnchor {
  const next = held[countUntil(held.length, (place) => (held[place] ?? '') <= date)];
  if (next !== undefined) return { date, next: { earliest: next, latest: next } };
  const { earliest, latest } = announcedNext(meeting, order) ?? {};
  if (earliest === undefined || latest === undefined || latest <= date) return { date };
  return { date, next: { earliest, latest } };
}
