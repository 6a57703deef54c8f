// A day as people type it.
import { addDays, addMonths, type CivilDate, parseCivilDate } from '../../model/civil-date.ts';
import type { DateOrder } from '../../model/deadline/deadline.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import { foldText } from '../../words/fold-text.ts';
import { WEEKDAY_NUMBERS } from '../../words/weekdays.ts';
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

/** The last such day up to today, where the words name no year, and are no distance from today ("demain"). */
export function dayBehind(typed: string, today: CivilDate, order: DateOrder): CivilDate | undefined {
  const ahead = dayIn(typed, today, order);
  if (ahead === undefined || ahead <= today) return ahead;
  if (dayIn(typed, addDays(today, 1), order) === addDays(ahead, 1)) return ahead;
  const starts = WEEKDAY_NUMBERS.has(foldText(typed))
    ? [addDays(today, -7)]
    : [addMonths(today, -1), addMonths(today, -12)];
  const behind = starts.map((start) => dayIn(typed, start, order)).find((day) => day !== undefined && day <= today);
  return behind ?? ahead;
}
