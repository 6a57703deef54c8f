import type { Meeting } from '../../meeting/meeting.ts';
import type { DateOrder, Deadline } from '../deadline.ts';
import { parsePeriod } from '../parse-period.ts';
import { parseDeadline } from './parse-deadline.ts';

const known = new WeakMap<Meeting, Deadline>();

/**
 * When the next meeting is, as a record announces it: its words are read like those of a deadline, from its day (`avril` is
 * the next April). Undefined when it announces none.
 */
export function announcedNext(meeting: Meeting, order: DateOrder): Deadline | undefined {
  const text = meeting.next?.date;
  if (text === undefined) return undefined;
  const before = known.get(meeting);
  if (before?.text === text) return before;
  const period = parsePeriod(text);
  const read = period ? { text, ...period } : parseDeadline({ text }, { date: meeting.date, order });
  known.set(meeting, read);
  return read;
}
