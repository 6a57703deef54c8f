import { isOpen } from '../model/ledger/followup.ts';
import type { Meeting } from '../model/meeting/meeting.ts';
import { foldText } from '../words/fold-text.ts';
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

/** Tells whether texts, taken together, hold every one of some words, in any order; case and accents do not count. */
export function holdsWords(words: string | undefined): (texts: readonly (string | null | undefined)[]) => boolean {
  const sought = foldText(words ?? '')
    .split(' ')
    .filter((word) => word !== '');
  return (texts) => {
    const folded = sought.length > 0 && foldText(texts.join('\n'));
    return folded === false || sought.every((word) => folded.includes(word));
  };
}
