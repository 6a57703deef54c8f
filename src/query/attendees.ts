import type { CivilDate } from '../model/civil-date.ts';
import { countUntil } from '../model/count-until.ts';
import type { Attendee, Meeting } from '../model/meeting/meeting.ts';
import { readAttendee } from '../model/meeting/read-attendee.ts';
import { existsOn } from '../model/owners/exists-on.ts';
import { type RegistryIndex, registeredId } from '../model/owners/registry-index.ts';
import { oneLine } from '../model/safe-text.ts';

/**
 * Whom an entry of the attendance counts for: the ids of its structures, that of a person named alone, else the words.
 * Two people of one structure have the same.
 */
export function attendeeIds(attendee: Attendee, index: RegistryIndex): readonly string[] {
  return readAttendee(attendee, index).map((each) => idOf(each, index));
}

function idOf({ structure, name }: Attendee, index: RegistryIndex): string {
  const words = structure ?? name ?? '';
  const registered = index.lookup(words);
  if (!registered) return words;
  if (registered.kind !== 'person' || registered.person.structure === undefined) return registeredId(registered);
  const home = index.lookup(registered.person.structure);
  return home ? registeredId(home) : registered.person.structure;
}

/** An entry of the attendance as written: its structure, else the name. */
export function attendeeName({ structure, name }: Attendee): string {
  return structure ?? name ?? '';
}

const known = new WeakMap<Meeting, ReadonlySet<string>>();

/** The ids of those who were at a meeting: present, represented or guests; the words of those not registered. */
export function attendingIds(meeting: Meeting, index: RegistryIndex): ReadonlySet<string> {
  const { present, represented, guests } = meeting.attendance;
  const ids =
    known.get(meeting) ?? new Set([...present, ...represented, ...guests].flatMap((each) => attendeeIds(each, index)));
  known.set(meeting, ids);
  return ids;
}

/** How many of the last held meetings tell who usually comes. */
export const USUAL_MEETINGS = 3;

/** The last held meetings before a day, of meetings in their order. */
export function usualMeetings(meetings: readonly Meeting[], day: CivilDate): readonly Meeting[] {
  const usual: Meeting[] = [];
  let at = countUntil(meetings.length, (place) => (meetings[place]?.date ?? '') < day);
  while (at > 0 && usual.length < USUAL_MEETINGS) {
    at -= 1;
    const meeting = meetings[at];
    if (meeting?.held) usual.unshift(meeting);
  }
  return usual;
}

/**
 * Who usually comes: every structure that the attendance of the last held meetings names, whether it was there,
 * represented, excused or absent; guests are left out, and structures that are none any more, or not yet, on the day. The
 * latest meeting first, each structure once.
 */
export function expectedAttendees(
  meetings: readonly Meeting[],
  index: RegistryIndex,
  day: CivilDate,
): readonly string[] {
  const last = meetings
    .filter(({ held }) => held)
    .slice(-USUAL_MEETINGS)
    .toReversed();
  const names = last.flatMap(({ attendance: { present, represented, excused, absent } }) =>
    [...present, ...represented, ...excused, ...absent].flatMap((attendee) => attendeeIds(attendee, index)),
  );
  return [...new Set(names)].filter((name) => oneLine(name) !== '' && existsOn(name, day, index));
}
