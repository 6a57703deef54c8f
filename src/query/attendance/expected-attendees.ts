import type { Meeting } from '../../model/meeting/meeting.ts';
import { oneLine } from '../../model/one-line.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { attendeeId } from './attendee-id.ts';

/** How many of the last held meetings tell who usually comes. */
export const USUAL_MEETINGS = 3;

/**
 * Who usually comes: every structure that the attendance of the last held meetings names, whether it was there,
 * represented, excused or absent; guests are left out. The latest meeting first, each structure once.
 */
export function expectedAttendees(meetings: readonly Meeting[], index: RegistryIndex): readonly string[] {
  const last = meetings
    .filter(({ held }) => held)
    .slice(-USUAL_MEETINGS)
    .toReversed();
  const names = last.flatMap(({ attendance: { present, represented, excused, absent } }) =>
    [...present, ...represented, ...excused, ...absent].map((attendee) => attendeeId(attendee, index)),
  );
  return [...new Set(names)].filter((name) => oneLine(name) !== '');
}
