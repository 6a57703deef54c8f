import type { Meeting } from '../../model/meeting/meeting.ts';
import { type TiedSections, tieSections } from '../../model/meeting/tie-sections.ts';

const known = new WeakMap<Meeting, TiedSections>();

/** The sections of a meeting tied to its agenda, once for all the rules that ask. */
export function tiedSections(meeting: Meeting): TiedSections {
  const tied = known.get(meeting) ?? tieSections(meeting);
  known.set(meeting, tied);
  return tied;
}
