// The days that the name of a file may mean.
import { type CivilDate, civilDate } from '../../../model/civil-date.ts';
import { DAY_FIRST } from '../../../model/deadline/date-order.ts';
import type { DateOrder } from '../../../model/deadline/deadline.ts';
import { datesIn } from './dates.ts';

/**
 * The days of a file name, the likeliest first: "2024-03-12", "12-03-2024", "CR-31.01.24", "251024", "16-juin-2019". Of
 * figures that may stand in several orders each is given: "240512" is 12 May 2024 and 24 May 2012.
 */
export function datesInName(name: string, order: DateOrder = DAY_FIRST): readonly CivilDate[] {
  const words = name.replace(/\.[a-z]{2,5}$/i, '');
  const spaced = words.replace(/[_.-]+/g, ' ');
  const named = datesIn(spaced, { order }).filter(({ form }) => form === 'words');
  const days = [...named.map(({ date }) => date), ...figures(words, order)];
  return [...new Set(days)];
}

const APART = /(?<!\d)(\d{1,4})([-_. ])(\d{1,2})\2(\d{1,4})(?!\d)/g;

function figures(words: string, order: DateOrder): readonly CivilDate[] {
  const apart = [...words.matchAll(APART)].flatMap(([, a = '', , b = '', c = '']) => readings([a, b, c], order));
  const glued = [...words.matchAll(/(?<!\d)\d{6}(?!\d)|(?<!\d)\d{8}(?!\d)/g)].flatMap(([said]) =>
    gluedReadings(said, order),
  );
  // "2018_12-18": the year first, whatever signs stand between.
  const mixed = [...words.matchAll(YEAR_FIRST)].flatMap(([, a = '', b = '', c = '']) => existing([[a, b, c]]));
  return [...apart, ...mixed, ...glued];
}

const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})[-_. ](\d{1,2})[-_. ](\d{1,2})(?!\d)/g;

type Parts = readonly [string, string, string];

/** Year first where it has four digits; else day or month first, and year first last. */
function readings([a, b, c]: Parts, { first }: DateOrder): readonly CivilDate[] {
  if (a.length === 4) return existing([[a, b, c]]);
  if (a.length === 3 || c.length === 3) return [];
  const dayFirst: Parts = [full(c), b, a];
  const monthFirst: Parts = [full(c), a, b];
  const both = first === 'day' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return existing(c.length === 4 || a.length < 2 ? both : [...both, [full(a), b, c]]);
}

function gluedReadings(said: string, order: DateOrder): readonly CivilDate[] {
  const cut = (...at: readonly number[]): Parts =>
    [said.slice(0, at[0]), said.slice(at[0], at[1]), said.slice(at[1])] as const;
  if (said.length === 8) {
    const years = existing([cut(4, 6)]).filter((date) => date > '1950' && date < '2100');
    return years.length > 0 ? years : readings(cut(2, 4), order).filter((date) => date > '1950' && date < '2100');
  }
  const [year, month, day] = cut(2, 4);
  return [...existing([[full(year), month, day]]), ...readings(cut(2, 4), order)];
}

function full(year: string): string {
  return year.length === 4 ? year : `20${year.padStart(2, '0')}`;
}

function existing(all: readonly Parts[]): readonly CivilDate[] {
  return all.flatMap(([year, month, day]) => civilDate(Number(year), Number(month), Number(day)) ?? []);
}
