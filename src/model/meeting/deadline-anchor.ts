import type { CivilDate } from '../civil-date.ts';
import { countUntil } from '../count-until.ts';
import type { DeadlineAnchor } from '../deadline/deadline.ts';
import { parsePeriod } from '../deadline/parse-period.ts';
import type { Meeting } from './meeting.ts';

/**
 * What relative words said on a date in a record are read from. The next meeting is the first held one after that date
 * among those known (`held`, their dates in order), else what the record itself announces, unless that is not later.
 */
export function deadlineAnchor(date: CivilDate, meeting: Meeting, held: readonly CivilDate[]): DeadlineAnchor {
  const next = held[countUntil(held.length, (place) => (held[place] ?? '') <= date)];
  if (next !== undefined) return { date, next: { earliest: next, latest: next } };
  const announced = meeting.next?.date === undefined ? undefined : parsePeriod(meeting.next.date);
  if (!announced || announced.latest <= date) return { date };
  return { date, next: { earliest: announced.earliest, latest: announced.latest } };
}
