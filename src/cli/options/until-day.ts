import type { CivilDate } from '../../model/civil-date.ts';
import type { DeadlineAnchor } from '../../model/deadline/deadline.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';

/** The day until which something rests: of "fin juin" its last day; of "juin" and "semaine prochaine" the first. */
export function untilDay(typed: string, anchor: DeadlineAnchor): CivilDate | undefined {
  const { kind, earliest, latest, doubts = [] } = parseDeadline({ text: typed }, anchor);
  if (doubts.length > 0) return undefined;
  return kind === 'range' || kind === 'day' ? latest : earliest;
}
