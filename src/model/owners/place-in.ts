import type { CivilDate } from '../civil-date.ts';

/** A stretch of time with open ends: EDTF years, months or days. */
type Stretch = { readonly from?: string; readonly until?: string };

const YEAR_MONTH_OR_DAY = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * Where a day lies: before what begins later, after what has ended, or within. A year or month covers all its days, so that
 * comparing as many characters as are given is enough. A bound of another form bounds nothing.
 */
export function placeIn({ from = '', until = '' }: Stretch, date: CivilDate): 'before' | 'within' | 'after' {
  if (YEAR_MONTH_OR_DAY.test(from) && date.slice(0, from.length) < from) return 'before';
  return YEAR_MONTH_OR_DAY.test(until) && date.slice(0, until.length) > until ? 'after' : 'within';
}
