import type { CivilDate } from '../civil-date.ts';
import type { DeadlineAnchor } from '../deadline/deadline.ts';
import { parsePeriod } from '../deadline/parse-period.ts';
import type { Meeting } from './meeting.ts';

/**
 * What relative words said on a date in a record are read from. The next meeting is the first held one after that date
 * among those known (`held`, their dates in order), else what the record itself announces, unless that is not later.
 */
export function deadlineAnchor(date: CivilDate, meeting: Meeting, held: readonly CivilDate[]): DeadlineAnchor {
  const next = held[countUpTo(held, date)];
  if (next !== undefined) return { date, next: { earliest: next, latest: next } };
  const announced = meeting.next?.date === undefined ? undefined : parsePeriod(meeting.next.date);
  if (!announced || announced.latest <= date) return { date };
  return { date, next: { earliest: announced.earliest, latest: announced.latest } };
}

/** How many of the dates, which are in order, are on the day or before it. */
function countUpTo(dates: readonly CivilDate[], day: CivilDate): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((dates[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
