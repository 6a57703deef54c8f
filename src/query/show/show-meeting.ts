import type { Config } from '../../model/config.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { actionItem } from '../actions/action-item.ts';
import { attendeeName } from '../attendees.ts';
import { eventOf } from '../calendar-entry.ts';
import type { Listing } from '../listing.ts';
import { type MeetingRow, meetingItem, meetingRows } from '../meetings/meeting-row.ts';
import { MEETING_COLUMNS } from '../meetings/meetings.ts';
import type { Report } from '../report.ts';

/** One meeting with who attended, its agenda and its actions (`gtm/meeting@1`). */
export function reportMeeting(listing: Listing, meeting: Meeting, config: Config): Report<MeetingRow> {
  return {
    kind: 'meeting',
    title: { fr: `Réunion ${meeting.id}`, en: `Meeting ${meeting.id}` },
    columns: MEETING_COLUMNS,
    groups: [{ title: null, rows: meetingRows([meeting], listing, config) }],
    empty: { fr: '', en: '' },
    item: fullItem,
    calendar: (row) => [eventOf(row.meeting)],
    generated: listing.generated,
    asOf: listing.ledger.day,
    unread: listing.unread,
  };
}

function fullItem(row: MeetingRow): Readonly<Record<string, unknown>> {
  const { until, start, end, venue, chair, attendance, agenda } = row.meeting;
  return {
    ...meetingItem(row),
    until: until ?? null,
    start: start ?? null,
    end: end ?? null,
    venue: venue ?? null,
    chair: chair ?? null,
    attendance: {
      present: attendance.present.map(attendeeName),
      excused: attendance.excused.map(attendeeName),
      absent: attendance.absent.map(attendeeName),
      represented: attendance.represented.map(attendeeName),
      guests: attendance.guests.map(attendeeName),
    },
    agenda: agenda.map(({ title, presenter, decisions }, index) => ({
      item: index + 1,
      title,
      presenter: presenter ?? null,
      decisions: decisions.map(({ text }) => text),
    })),
    stated: row.stated.map((followed) => actionItem({ followed, role: null })),
  };
}
