/** Parts of a period: fin, début, mi-, première quinzaine de, second week of, dernier vendredi de. */
import { RANKS } from '../../../words/ranks.ts';
import { addDays, type CivilDate, daysBetween, daysInMonth, partsOf, weekdayOf } from '../../civil-date.ts';
import type { DeadlineKind } from '../deadline.ts';
import { parsePeriod } from '../parse-period.ts';
import {
  type Bounds,
  fixed,
  type Interval,
  type Item,
  type Part,
  phrases,
  type Rule,
  rule,
  type Surroundings,
  signs,
} from './item.ts';
import {
  FIRST,
  MONTH,
  monthNumber,
  RANK,
  rankValue,
  TIMES,
  unitNames,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './lexicon.ts';
import { monthOf } from './numeric-dates.ts';

type Third = 'start' | 'mid' | 'end';

type Slice = {
  readonly kind: DeadlineKind;
  readonly cut: (interval: Interval) => Interval;
  readonly today: CivilDate;
};

const WEEK = unitNames('week');
const DAY = unitNames('day');
const OF_MONTH = [
  `(?= (?:of|de|du|d')(?: ${unitNames('month')} d(?:e|'))? ?`,
  `(?:${MONTH}|(?:the|next) ${unitNames('month')}))`,
].join('');
const WORKING_DAY = [`(?:le )?dernier ${DAY} (?:ouvrable|ouvre|de travail)`, `last (?:working|business) ${DAY}`].join(
  '|',
);
const ENGLISH_LAST: readonly string[] = RANKS[-1].en;
const NO_DATE: Item = { type: 'open', sense: 'event', doubt: 'unreadable' };
/** "third last week of 2018", "l'avant-dernier jour de juin": a rank that we do not count, with all that belongs to it. */
const FROM_THE_END = [
  `(?:(?:the )?${RANK}[ -](?:to )?last|(?:l'|the )?(?:avant[ -]derniere?|penultimate))`,
  ` (?:${TIMES}|${WEEKDAY})s?(?:,? (?:of|in|de|du|d'|de l'|en)[^,;()]{1,40})?`,
].join('');
const IN_PERIOD = new RegExp(`^ (?:of|(?:in )?(?:${MONTH}|${YEAR})|in (?:the|this|next))(?![a-z0-9])`);
const MONTH_BEFORE = new RegExp(`(?<![a-z])${MONTH}(?: ${YEAR})?[ ,:(-]+$`);

export const parts: readonly Rule[] = [
  ...phrases(third('start'), '(?:tout )?debut', 'early', 'beginning', 'start', 'debuts'),
  ...phrases(third('mid'), 'milieu', 'mi', 'mid', 'middle', 'mi-parcours'),
  ...phrases(third('end'), '(?:toute )?fin', 'late', 'end', 'ending', 'fins', 'fin fin'),
  signs(third('start'), '(?:early|debut)-(?=[a-z])'),
  signs(third('mid'), '(?:mi|mid)-(?=[a-z])'),
  signs(third('end'), '(?:end|fin|late)-(?=[a-z])'),
  rule(`${RANK} ${WEEK}`, ([rank = ''], around) =>
    isPast(rank, around) ? undefined : slice('week', (month) => sevenDays(month, rankValue(rank)), around),
  ),
  rule(`${WEEK} ([1-5])${OF_MONTH}`, ([rank], around) =>
    slice('week', (month) => sevenDays(month, Number(rank)), around),
  ),
  rule(`${RANK} (?:half|moitie|${unitNames('quinzaine', 'fortnight')})`, ([rank = ''], around) =>
    rankValue(rank) > 2 ? undefined : slice('range', (period) => half(period, rankValue(rank) === 1), around),
  ),
  rule(`${RANK} decade`, ([rank = ''], around) =>
    rankValue(rank) > 3 ? undefined : slice('range', (month) => tenDays(month, rankValue(rank)), around),
  ),
  rule(`${RANK} ${WEEKDAY}(?= (?:(?:of|de|du|d'|in|en) ?|${MONTH}(?![a-z])))`, ([rank = '', day = ''], around) =>
    slice('day', (period) => nthWeekday(period, rankValue(rank), weekdayNumber(day)), around),
  ),
  rule(`${RANK} ${WEEKDAY}`, ([rank = '', day = ''], { today }) =>
    ENGLISH_LAST.includes(rank) ? undefined : nthOfMonth(rankValue(rank), weekdayNumber(day), today),
  ),
  ...phrases(NO_DATE, FROM_THE_END),
  rule(WORKING_DAY, (_, around) => slice('day', ({ latest }) => lastWorkingDay(latest), around)),
  rule(`(?:le )?dernier ${DAY}|last ${DAY}`, (_, around) =>
    slice('day', ({ latest }) => ({ earliest: latest, latest }), around),
  ),
  rule(`(?:le )?(?:${FIRST}|1er) ${DAY}`, (_, around) =>
    slice('day', ({ earliest }) => ({ earliest, latest: earliest }), around),
  ),
];

/** "last week" is the one before, as "semaine dernière" is; "last week of May", "the last week" and "May (last week)" are not. */
export function isPast(rank: string, { before, after }: Surroundings): boolean {
  if (!ENGLISH_LAST.includes(rank)) return false;
  return !IN_PERIOD.test(after) && !/(?<![a-z])the $/.test(before) && !MONTH_BEFORE.test(before);
}

function third(name: Third): Part {
  return { type: 'part', name, apply: (kind, interval) => thirdOf(name, kind, interval) };
}

/** "3e décade de la semaine" has no sense: then the whole stands. */
function within(whole: Interval, part: Interval): Interval {
  const fits = whole.earliest <= part.latest && part.earliest <= part.latest && part.earliest <= whole.latest;
  return fits ? part : whole;
}

/** "octobre 2023 (1ère quinzaine)": a slice of the month named just before, which may be the current one. */
function sliceOf(name: string, ofYear: string | undefined, { kind, cut, today }: Slice): Item {
  const month = monthNumber(name);
  const { year, month: current } = partsOf(today);
  const whole = monthOf(month)(ofYear === undefined ? year + (month < current ? 1 : 0) : Number(ofYear));
  return whole ? fixed(kind, cut(whole)) : { type: 'word' };
}

/** A slice of what follows; of the first month where it is still to come, when nothing follows ("2e quinzaine"). */
function slice(
  kind: DeadlineKind,
  cut: (interval: Interval) => Interval,
  { today, before, after }: Surroundings,
): Item {
  if (/^ ?[a-z0-9]/.test(after))
    return { type: 'part', name: 'slice', apply: (_, interval) => ({ ...within(interval, cut(interval)), kind }) };
  const [, name, ofYear] = MONTH_BEFORE.exec(before) ?? [];
  if (name !== undefined) return sliceOf(name, ofYear, { kind, cut, today });
  const { year, month } = partsOf(today);
  const slices = [month, month + 1].flatMap((each) => {
    const whole = each > 12 ? monthOf(each - 12)(year + 1) : monthOf(each)(year);
    return whole ? [cut(whole)] : [];
  });
  const found = slices.find(({ latest }) => latest >= today);
  return found ? { ...fixed(kind, found), weak: 'alone' } : { type: 'word' };
}

/**
 * Months go by tens of days (1–10, 11–20, 21–end), years by quarter ("début 2024" is its first quarter) with an end
 * that is only a last day, quarters and semesters by months; "fin de semaine" is that week.
 */
export function thirdOf(name: Third, kind: DeadlineKind, interval: Interval): Bounds {
  if (kind === 'month') return { ...tenDays(interval, name === 'start' ? 1 : name === 'mid' ? 2 : 3), kind: 'range' };
  if (kind === 'week')
    return name === 'end' ? { ...interval, kind } : { ...earlyOrMidWeek(name, interval), kind: 'range' };
  if (kind === 'year' && name === 'end') return { kind: 'range', latest: interval.latest };
  if (kind === 'day' || daysBetween(interval.earliest, interval.latest) < 28) return { ...interval, kind };
  return { ...byMonths(name, interval), kind: 'range' };
}

function earlyOrMidWeek(name: Third, { earliest }: Interval): Interval {
  return name === 'start'
    ? { earliest, latest: addDays(earliest, 2) }
    : { earliest: addDays(earliest, 2), latest: addDays(earliest, 3) };
}

/** The first or last quarter of a year, its two middle months, third of a semester (two months) or of a quarter (one). */
function byMonths(name: Third, { earliest, latest }: Interval): Interval {
  const count = monthsIn({ earliest, latest });
  const length = count === 12 ? (name === 'mid' ? 2 : 3) : Math.max(1, Math.floor(count / 3));
  const skip = name === 'start' ? 0 : name === 'end' ? count - length : Math.ceil((count - length) / 2);
  return { earliest: monthStart(earliest, skip), latest: addDays(monthStart(earliest, skip + length), -1) };
}

function monthsIn({ earliest, latest }: Interval): number {
  const [first, last] = [partsOf(earliest), partsOf(latest)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

/** The first of the month that comes `months` later; the date is a first of the month itself. */
function monthStart(date: CivilDate, months: number): CivilDate {
  let start = date;
  for (let step = 0; step < months; step++)
    start = addDays(start, daysInMonth(partsOf(start).year, partsOf(start).month));
  return start;
}

function tenDays({ earliest, latest }: Interval, rank: number): Interval {
  if (rank === -1) return tenDays({ earliest, latest }, 3);
  const start = addDays(earliest, rank * 10 - 10);
  return { earliest: start, latest: rank === 3 ? latest : addDays(start, 9) };
}

/** Week n of a month is its n-th seven days: the second is 8–14; the last is its last seven. That of a year is of ISO 8601. */
function sevenDays({ earliest, latest }: Interval, rank: number): Interval {
  const ofYear = monthsIn({ earliest, latest }) === 12 && rank > 0;
  const week = ofYear ? parsePeriod(`${earliest.slice(0, 4)}-W0${rank}`) : undefined;
  if (week) return week;
  if (rank === -1) return { earliest: addDays(latest, -6), latest };
  const start = addDays(earliest, rank * 7 - 7);
  const end = addDays(start, 6);
  return start > latest
    ? { earliest: addDays(latest, -6), latest }
    : { earliest: start, latest: end < latest ? end : latest };
}

/** The halves of a month are 1–15 and 16–end; those of a longer period go by months. */
function half({ earliest, latest }: Interval, isFirst: boolean): Interval {
  const months = monthsIn({ earliest, latest });
  const start =
    months < 2
      ? addDays(earliest, Math.min(15, Math.ceil((daysBetween(earliest, latest) + 1) / 2)))
      : monthStart(earliest, Math.floor(months / 2));
  return isFirst ? { earliest, latest: addDays(start, -1) } : { earliest: start, latest };
}

function lastWorkingDay(latest: CivilDate): Interval {
  const date = addDays(latest, Math.min(0, 5 - weekdayOf(latest)));
  return { earliest: date, latest: date };
}

/** "second Sunday": that of this month, of the next one when it is over; "dernier vendredi" may be past or to come. */
function nthOfMonth(rank: number, weekday: number, today: CivilDate): Item | undefined {
  if (rank < 1) return NO_DATE;
  const { year, month } = partsOf(today);
  const months = [monthOf(month)(year), month === 12 ? monthOf(1)(year + 1) : monthOf(month + 1)(year)];
  const days = months.flatMap((each) => (each ? [nthWeekday(each, rank, weekday)] : []));
  const found = days.find(({ latest }) => latest >= today);
  return found && { ...fixed('day', found), weak: 'alone' };
}

/** The n-th such weekday of a period, or its last one when it has fewer. */
export function nthWeekday({ earliest, latest }: Interval, rank: number, weekday: number): Interval {
  const first = addDays(earliest, (weekday - weekdayOf(earliest) + 7) % 7);
  const final = addDays(latest, -((weekdayOf(latest) - weekday + 7) % 7));
  const asked = rank === -1 ? final : addDays(first, rank * 7 - 7);
  const [date = final] = [asked, final].sort();
  return { earliest: date, latest: date };
}
