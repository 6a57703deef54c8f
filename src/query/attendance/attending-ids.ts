import type { Meeting } from '../../model/meeting/meeting.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { attendeeId } from './attendee-id.ts';

const known = new WeakMap<Meeting, ReadonlySet<string>>();

/** The ids of those who were at a meeting: present, represented or guests; the words of those not registered. */
export function attendingIds(meeting: Meeting, index: RegistryIndex): ReadonlySet<string> {
  const { present, represented, guests } = meeting.attendance;
  const ids =
    known.get(meeting) ?? new Set([...present, ...represented, ...guests].map((each) => attendeeId(each, index)));
  known.set(meeting, ids);
  return ids;
}
