// The words of a deadline as somebody types them for an action: what they are read as, or why they are none.
import type { Deadline, DeadlineAnchor } from '../../model/deadline/deadline.ts';
import { announcedNext } from '../../model/deadline/reading/announced-next.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { noAnswer } from '../../model/meeting/no-answer.ts';
import type { Opened } from '../session/opened.ts';

/** From when the deadlines of a meeting count. */
export function anchorOf(meeting: Meeting, { ledger }: Opened): DeadlineAnchor {
  const { date } = meeting;
  const { earliest, latest } = announcedNext(meeting, ledger.order) ?? {};
  const next = earliest !== undefined && latest !== undefined && latest > date ? { next: { earliest, latest } } : {};
  return { date, order: ledger.order, ...next };
}

/** Whether words say that there is no deadline, or that it is not known: "personne", "?", "je ne sais pas"; "à fixer" is one. */
export function isNoDue(text: string, read: Deadline): boolean {
  const said = noAnswer(text);
  return said === 'none' || (said === 'unknown' && (read.kind === 'event' || !/\p{L}/u.test(text)));
}
