// The words of a deadline as somebody types them for an action: what they are read as, or why they are none.
import type { DeadlineAnchor } from '../../model/deadline/deadline.ts';
import { announcedNext } from '../../model/deadline/reading/announced-next.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import type { Opened } from '../session/opened.ts';

/** From when the deadlines of a meeting count. */
export function anchorOf(meeting: Meeting, { ledger }: Opened): DeadlineAnchor {
  const { date } = meeting;
  const { earliest, latest } = announcedNext(meeting, ledger.order) ?? {};
  const next = earliest !== undefined && latest !== undefined && latest > date ? { next: { earliest, latest } } : {};
  return { date, order: ledger.order, ...next };
}
