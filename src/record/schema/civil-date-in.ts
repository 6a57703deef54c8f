import { type CivilDate, parseCivilDate } from '../../model/civil-date.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';

/** A day as words with a year give it, day before month; `other` is the one with the month first, where both are possible. */
export type DayInWords = { readonly date: CivilDate; readonly other?: CivilDate };

/** The day that words with a year give, `01/03/2023` or `1er mars 2023`; undefined for any others. */
export function civilDateIn(words: string): DayInWords | undefined {
  if (words.length > LONGEST || !/\d{4}/.test(words)) return undefined;
  const { kind, earliest, latest, doubts = [] } = parseDeadline({ text: words }, ANCHOR);
  const sure = doubts.every((doubt) => doubt.kind === 'ambiguous');
  if (kind !== 'day' || latest === undefined || earliest !== latest || !sure) return undefined;
  const figures = /^\D*(\d{1,2})\D(\d{1,2})\D\d{4}\D*$/.exec(words);
  const other = figures && latest.slice(5).split('-').reverse().join('-');
  return other && parseCivilDate(`${latest.slice(0, 4)}-${other}`) && other !== latest.slice(5)
    ? { date: latest, other: `${latest.slice(0, 4)}-${other}` }
    : { date: latest };
}

/** "mercredi 28 septembre 2022 à Zinder". */
const LONGEST = 80;

/** The words have their own year, and no use for another day. */
const ANCHOR = { date: '2000-01-01' };

/** A day that words nearly give, and what is wrong with them. */
export type NearDate = { readonly date: CivilDate; readonly fault: 'weekday' | 'month' | 'end' };

/** "mardi 10 mai 2023", a Wednesday; "mai 2023"; "2023-06-31". Undefined for words that are near no day. */
export function nearDate(words: string): NearDate | undefined {
  const [, month = '', day = ''] = /^(\d{4}-\d{2})-(\d{2})$/.exec(words) ?? [];
  const last = Number(day) > 31 ? undefined : lastDay(month);
  if (last !== undefined) return { date: last, fault: 'end' };
  if (words.length > LONGEST || !/\d{4}/.test(words)) return undefined;
  const { kind, earliest, latest, doubts = [] } = parseDeadline({ text: words }, ANCHOR);
  if (kind === 'month' && earliest !== undefined) return { date: earliest, fault: 'month' };
  const isWeekday = kind === 'day' && earliest === latest && doubts.length === 1 && doubts[0]?.kind === 'weekday';
  return isWeekday && latest !== undefined ? { date: latest, fault: 'weekday' } : undefined;
}

function lastDay(month: string): CivilDate | undefined {
  return [31, 30, 29, 28].map((day) => parseCivilDate(`${month}-${day}`)).find((date) => date !== undefined);
}
