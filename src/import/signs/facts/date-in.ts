import type { CivilDate } from '../../../model/civil-date.ts';
import type { DateOrder } from '../../../model/deadline/deadline.ts';
import { datesIn } from './dates.ts';

/** The first day that words say; `year` where they say none, figures in the order of the group. Undefined for none. */
export function dateIn(words: string, year?: string, order?: DateOrder): CivilDate | undefined {
  return datesIn(words, { year, order })[0]?.date;
}
