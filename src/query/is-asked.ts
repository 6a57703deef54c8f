import { isOpen } from '../model/ledger/followup.ts';
import type { Meeting } from '../model/meeting/meeting.ts';
import type { Followed } from './followed.ts';
import type { FollowQuery, RecordQuery } from './query.ts';

/** Whether the meeting is one of those asked for. */
export function isAskedMeeting({ id, date }: Meeting, { meeting, since }: RecordQuery): boolean {
  return (meeting === undefined || id === meeting) && (since === undefined || date >= since);
}

/** Whether it is in a state asked for: an open one when nothing is said. */
export function isAskedStatus(followed: Pick<Followed, 'status'>, { statuses, all }: FollowQuery): boolean {
  return statuses.length > 0 ? statuses.includes(followed.status) : all || isOpen(followed);
}

/** Whether its last day lies in the interval asked for. */
export function isAskedDue(due: Followed['due'], { due: interval }: FollowQuery): boolean {
  return interval === undefined || liesIn(due?.latest, interval.earliest, interval.latest);
}

/** Whether a date is known and lies between two, both included. */
export function liesIn(date: string | undefined, from: string, to: string): boolean {
  return date !== undefined && date >= from && date <= to;
}
