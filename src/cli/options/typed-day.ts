// A day as people type it.
import { type CivilDate, parseCivilDate } from '../../model/civil-date.ts';
import type { DateOrder } from '../../model/deadline/deadline.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import { wrongDay } from './wrong-day.ts';

/** The day that words say, read from another ("12 avril", "vendredi", 2023-04-12); undefined where they say none that exists. */
export function typedDay(typed: string, from: CivilDate, order: DateOrder): CivilDate | undefined {
  return parseCivilDate(typed) ?? dayIn(typed, from, order);
}

/** The same for words that are no ISO form; undefined too for a day of which `wrongDay` says what is wrong. */
export function dayIn(typed: string, from: CivilDate, order: DateOrder): CivilDate | undefined {
  if (wrongDay(typed, { date: from, order })) return undefined;
  const { kind, earliest, latest, doubts = [] } = parseDeadline({ text: typed }, { date: from, order });
  if (kind !== 'day' || earliest !== latest || doubts.some((doubt) => doubt.kind !== 'ambiguous')) return undefined;
  return earliest;
}
