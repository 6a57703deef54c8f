import type { Ledger } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { nearest } from '../../model/nearest.ts';
import { type Finding, findingOf } from './finding.ts';

/** Something that a meeting states under an id of its own: `2023-03-01/a1`, or null while it has none. */
type Identified = { readonly id: string | null; readonly meeting: Pick<Meeting, 'id'> };

/**
 * The action or recommendation that an id as typed means: `2023-03-01/a1` to the letter first, else the only one whose last
 * segments it is (`a1`, `03-01/a1`) or whose meeting begins so. Case does not count; one without id cannot be meant.
 */
export function findById<Item extends Identified>(typed: string, items: readonly Item[]): Finding<Item> {
  const exact = items.filter(({ id }) => id === typed);
  const fitting = exact.length > 0 ? exact : items.filter((item) => isMeant(typed, item));
  return findingOf(fitting, () =>
    nearest(
      typed,
      items.flatMap(({ id }) => id ?? []),
    ),
  );
}

function isMeant(typed: string, { id, meeting }: Identified): boolean {
  const slash = typed.lastIndexOf('/');
  const own = typed.slice(slash + 1).trim();
  if (id?.slice(id.lastIndexOf('/') + 1).toLowerCase() !== own.toLowerCase()) return false;
  return slash < 0 || isShortFor(typed.slice(0, slash), meeting.id);
}

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
function isShortFor(typed: string, id: string): boolean {
  const [short, whole] = [typed.trim().toLowerCase(), id.toLowerCase()];
  return short !== '' && (whole === short || whole.startsWith(`${short}-`) || whole.endsWith(`-${short}`));
}
