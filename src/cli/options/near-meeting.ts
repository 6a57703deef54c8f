import { addDays, addMonths, type CivilDate, daysBetween } from '../../model/civil-date.ts';
import type { DateOrder } from '../../model/deadline/deadline.ts';
import { foldText } from '../../words/fold-text.ts';
import { WEEKDAY_NUMBERS } from '../../words/weekdays.ts';
import { dayIn } from './typed-day.ts';

/** What days as people type them are read from. */
export type Grounds = { readonly today: CivilDate; readonly order: DateOrder };

/**
 * The day without a year that is nearest to a meeting which is moved: "19 avril" of its own year. Undefined where the next such
 * day is as near, and for words that are counted from today ("demain", "vendredi").
 */
export function nearMeeting(typed: string, meeting: CivilDate, { today, order }: Grounds): CivilDate | undefined {
  if (WEEKDAY_NUMBERS.has(foldText(typed))) return undefined;
  const ahead = dayIn(typed, today, order);
  const own = dayIn(typed, addMonths(meeting, -6), order);
  if (ahead === undefined || own === undefined || dayIn(typed, addDays(today, 1), order) === addDays(ahead, 1))
    return undefined;
  const away = (day: CivilDate) => Math.abs(daysBetween(meeting, day));
  return away(own) < away(ahead) ? own : undefined;
}
