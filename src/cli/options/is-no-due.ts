import type { Deadline } from '../../model/deadline/deadline.ts';
import { noAnswer } from '../../model/meeting/no-answer.ts';

/** Whether words say that there is no deadline, or that it is not known: "personne", "?", "je ne sais pas"; "à fixer" is one. */
export function isNoDue(text: string, read: Deadline): boolean {
  const said = noAnswer(text);
  return said === 'none' || (said === 'unknown' && (read.kind === 'event' || !/\p{L}/u.test(text)));
}
