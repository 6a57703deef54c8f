import type { Config } from '../../model/config.ts';
import { groupBy } from '../../model/group-by.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import { isOpen } from '../../model/ledger/followup.ts';
import type { AttendanceState, Meeting } from '../../model/meeting/meeting.ts';
import { peopleCount } from '../../model/meeting/people-in.ts';
import { readAttendee } from '../../model/meeting/read-attendee.ts';
import { type QuorumState, quorumOf } from '../attendance/quorum.ts';
import { attendeeIds } from '../attendees.ts';
import type { Listing } from '../listing.ts';

/** A meeting with its counts, and the actions that it stated with what became of them. */
export type MeetingRow = {
  readonly meeting: Meeting;
  /** How many structures attended. */
  readonly present: number;
  /** How many are listed in each way of attending: structures, and of the guests the people. */
  readonly listed: Readonly<Record<AttendanceState, number>>;
  readonly quorum: QuorumState | null;
  readonly stated: readonly FollowedAction[];
  readonly open: number;
  readonly done: number;
};

/** The rows of meetings, in their order. */
export function meetingRows(
  meetings: readonly Meeting[],
  { ledger, index }: Listing,
  config: Config,
): readonly MeetingRow[] {
  const actions = groupBy(ledger.actions, ({ meeting }) => meeting);
  return meetings.map((meeting) => {
    const stated = actions.get(meeting) ?? [];
    return {
      meeting,
      present: new Set(meeting.attendance.present.flatMap((attendee) => attendeeIds(attendee, index))).size,
      listed: listedIn(meeting, index),
      quorum: quorumOf(meeting, config.quorum, index),
      stated,
      open: stated.filter(isOpen).length,
      done: stated.filter(({ status }) => status === 'done').length,
    };
  });
}

function listedIn({ attendance }: Meeting, index: Listing['index']): MeetingRow['listed'] {
  const read = (state: AttendanceState) => attendance[state].flatMap((attendee) => readAttendee(attendee, index));
  return {
    present: read('present').length,
    excused: read('excused').length,
    absent: read('absent').length,
    represented: read('represented').length,
    guests: read('guests').reduce((sum, guest) => sum + peopleCount(guest), 0),
  };
}

/** The item of `gtm/meetings@1`. */
export function meetingItem({ meeting, present, quorum, stated, open, done }: MeetingRow): Record<string, unknown> {
  return {
    id: meeting.id,
    date: meeting.date,
    title: meeting.title ?? null,
    status: meeting.status,
    held: meeting.held,
    present,
    quorum: quorum && { needed: quorum.needed, reached: quorum.reached },
    actions: { open, done, total: stated.length },
    next: meeting.next?.date ?? null,
    file: meeting.file,
  };
}
