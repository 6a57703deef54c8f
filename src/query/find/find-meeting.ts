import type { Ledger } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { nearest } from '../../model/nearest.ts';
import { type Finding, findingOf } from './finding.ts';

/**
 * The meeting that an id as typed means: its id or its file to the letter first, else the only one whose id begins or
 * ends with it, between hyphens (`03-01`, or `2023-03-01` for `2023-03-01-crcm`). Case does not count.
 */
export function findMeeting(typed: string, { meetings }: Ledger): Finding<Meeting> {
  const exact = meetings.filter((meeting) => meeting.id === typed || meeting.file === typed);
  const fitting = exact.length > 0 ? exact : meetings.filter(({ id }) => isShortFor(typed, id));
  return findingOf(fitting, () =>
    nearest(
      typed,
      meetings.map(({ id }) => id),
    ),
  );
}

/** Whether words as typed are an id, or its first or last segments. */
export function isShortFor(typed: string, id: string): boolean {
  const [short, whole] = [typed.trim().toLowerCase(), id.toLowerCase()];
  return short !== '' && (whole === short || whole.startsWith(`${short}-`) || whole.endsWith(`-${short}`));
}
