import { addDays, addMonths, type CivilDate, civilDate, partsOf, weekdayOf } from '../../civil-date.ts';
import { DAY_FIRST } from '../date-order.ts';
import type { DeadlineAnchor } from '../deadline.ts';
import { fixed, type InYear, type Item, type Limit, type Period } from '../signs/item.ts';
import { dayOf } from '../signs/numeric-dates.ts';
import { joinLengths } from './join-lengths.ts';
import { isLeft } from './left-over.ts';
import { neighbour } from './neighbour.ts';
import { orderFigures } from './order-figures.ts';

type Kept = Exclude<Item, { readonly type: 'weekday' | 'number' | 'unit' | 'half' }>;

type Numbered = Extract<Item, { readonly type: 'number' }>;

const WORD: Item = { type: 'word' };
const LEFT: Item = { type: 'word', left: true };

/**
 * Decides what each doubtful item is by its neighbours: a number becomes a day or stays a word, a weekday joins its
 * date or stands for the next one, a weak name is kept where the words announce a time, and becomes a word elsewhere.
 */
export function settleItems(
  items: readonly Item[],
  { date: today, order = DAY_FIRST }: DeadlineAnchor,
): readonly Kept[] {
  const ordered = orderFigures(joinLengths(items, today), { order, today, weekdayBeside });
  const units = ordered.map((item, index) => withUnit(item, ordered, index));
  const numbered = units.map((item, index) => (item.type === 'number' ? dayNumber(item, units, index, today) : item));
  const dated = joinWeekdays(numbered);
  const known = dated.map((item, index) => (isRead(item, dated, index) ? item : WORD));
  const whole = known.map((item, index) => (isLeft(ordered, known, index) ? LEFT : item));
  return whole.map((item) => (item.type === 'weekday' ? nextWeekday(item, today) : item)).filter(isKept);
}

function isKept(item: Item): item is Kept {
  return !['weekday', 'number', 'unit', 'half'].includes(item.type);
}

/** "fin de mois", "dans la semaine": a bare unit is the current one when something announces it. */
function withUnit(item: Item, items: readonly Item[], index: number): Item {
  if (item.type !== 'unit') return item;
  const previous = neighbour(items, index, -1);
  const announced = previous?.type === 'part' || (previous?.type === 'limit' && previous.firm);
  return announced && !isOfSomething(items, index) ? item.current : WORD;
}

/** "le jour de l'atelier", "la semaine de la foire": not ours. */
function isOfSomething(items: readonly Item[], index: number): boolean {
  const link = items[index + 1];
  const next = neighbour(items, index, 1);
  return link?.type === 'filler' && link.of === true && (next?.type === 'word' || next?.type === 'open');
}

/** Ties each weekday to the date or week beside it: "lundi 3 avril", "12 April (Wednesday)", "Monday next week". */
function joinWeekdays(items: readonly Item[]): readonly Item[] {
  const result: Item[] = [...items];
  for (const [index, item] of items.entries()) {
    if (item.type !== 'weekday') continue;
    const place = [nearest(result, index, 1), nearest(result, index, -1)].find((at) => takesWeekday(result[at]));
    const date = place === undefined ? undefined : result[place];
    if (place === undefined || !date) continue;
    result[place] = withWeekday(date, item.day);
    result[index] = { type: 'filler' };
  }
  return result;
}

/** The weekday beside an item, over articles, one comma or bracket, and hours. */
function weekdayBeside(items: readonly Item[], index: number): number | undefined {
  return [-1, 1].map((step) => items[nearest(items, index, step as -1 | 1)]).find(isWeekday)?.day;
}

function takesWeekday(item: Item | undefined): boolean {
  return item?.type === 'period' && (item.kind === 'week' || (item.month !== undefined && item.weekday === undefined));
}

function withWeekday(item: Item, weekday: number): Item {
  if (item.type !== 'period' || item.kind !== 'week') return item.type === 'period' ? { ...item, weekday } : item;
  const at: InYear = (year) => {
    const week = item.at(year);
    const date = week && addDays(week.earliest, weekday - weekdayOf(week.earliest));
    return date === undefined ? undefined : { earliest: date, latest: date };
  };
  return { ...item, kind: 'day', at };
}

/** The place of the item beside, over articles, one comma or bracket, and hours. */
function nearest(items: readonly Item[], index: number, step: 1 | -1): number {
  let breaks = 0;
  for (let at = index + step; at >= 0 && at < items.length; at += step) {
    const item = items[at];
    if (item?.type === 'break' && breaks === 0) breaks++;
    else if (!item || !isSilent(item)) return at;
  }
  return -1;
}

function isSilent(item: Item): boolean {
  if (item.type === 'limit') return item.limit === 'on' || item.limit === 'within';
  return item.type === 'filler' || item.type === 'time';
}

/** A bare number is a day beside a date that it shares the month of, after "le" or a weekday, or as an ordinal alone. */
function dayNumber(item: Numbered, items: readonly Item[], index: number, today: CivilDate): Item {
  const next = neighbour(items, index, 1);
  if (next?.type === 'word' || next?.type === 'unit') return WORD;
  const partner = sharesMonth(items, index);
  if (partner) return runsOn(item.day, partner, items.indexOf(partner) > index) ? partnerDay(item.day, partner) : WORD;
  const weekday = [nearest(items, index, -1), nearest(items, index, 1)].map((at) => items[at]).find(isSureWeekday)?.day;
  const announced = weekday !== undefined || isDayAnnounced(items, index);
  const ranged = next?.type === 'join' && next.join === 'to';
  if (ranged || !(announced || item.ordinal)) return WORD;
  const date = dayInMonths(item.day, today, weekday);
  return date ? { ...date, ...(announced ? {} : { weak: 'name' as const }) } : WORD;
}

/** "le 15", "jusqu'au 15", "reporté au 15", "semaine du 13". */
function isDayAnnounced(items: readonly Item[], index: number): boolean {
  const previous = items[index - 1];
  if (previous?.type === 'limit') return previous.article === true;
  if (previous?.type === 'part') return previous.name === 'week-of';
  return previous?.type === 'join' && items[index - 2]?.type === 'revised';
}

/**
 * The date with a month that a number is joined to: "du 3 au 7 avril", "3, 4 et 5 avril", "April 3-7".
 * A comma joins too, but not in "lot 3, 4 avril".
 */
function sharesMonth(items: readonly Item[], index: number): Period | undefined {
  const named = neighbour(items, index, -1)?.type === 'word';
  return monthBeside(items, index, 1, named) ?? monthBeside(items, index, -1, named);
}

function monthBeside(items: readonly Item[], index: number, step: 1 | -1, named: boolean): Period | undefined {
  const ties = (item: Item | undefined) => item?.type === 'join' || (item?.type === 'break' && item.comma && !named);
  let at = index + step;
  while (items[at] && (ties(items[at]) || isBetweenDays(items[at]))) at += step;
  const date = items[at];
  const between = step > 0 ? items.slice(index + 1, at) : items.slice(at + 1, index);
  if (date?.type !== 'period' || date.month === undefined || !between.some(ties)) return undefined;
  // Behind a date and a comma alone, figures may be a day or a year: "12/08, 15", "April 12, 23".
  return (date.figures || step < 0) && !between.some(({ type }) => type === 'join') ? undefined : date;
}

function isBetweenDays(item: Item | undefined): boolean {
  return item !== undefined && (item.type === 'number' || item.type === 'weekday' || isSilent(item));
}

/** "du 28 au 3 juillet" begins in another month, which nothing says. */
function runsOn(day: number, { at, month = 1, year = 2024 }: Period, before: boolean): boolean {
  const other = Number(at(year)?.earliest.slice(8) ?? month);
  return before ? day <= other : day >= other;
}

function partnerDay(day: number, partner: Period): Period {
  const { month = 1, year } = partner;
  return { type: 'period', kind: 'day', month, at: dayOf(month, day), ...(year === undefined ? {} : { year }) };
}

/** Not a short name that is a word as well ("1 mon"). */
function isSureWeekday(item: Item | undefined): item is Extract<Item, { readonly type: 'weekday' }> {
  return isWeekday(item) && item.weak === undefined;
}

function isWeekday(item: Item | undefined): item is Extract<Item, { readonly type: 'weekday' }> {
  return item?.type === 'weekday';
}

/** The first day of that number on or after the meeting; a weekday beside it chooses between the first two, or refuses both. */
function dayInMonths(day: number, today: CivilDate, weekday: number | undefined): Period | undefined {
  const dates = [0, 1, 2, 3].flatMap((later) => {
    const { year, month } = partsOf(addMonths(`${today.slice(0, 8)}01`, later));
    const date = civilDate(year, month, day);
    return date !== undefined && date >= today ? [date] : [];
  });
  const date = weekday === undefined ? dates[0] : dates.slice(0, 2).find((each) => weekdayOf(each) === weekday);
  if (date === undefined) return undefined;
  return { ...fixed('day', { earliest: date, latest: date }), month: partsOf(date).month };
}

/** Strictly after the meeting; `weeks` more when the words say so ("vendredi en huit"). */
function nextWeekday(item: { readonly day: number; readonly weeks: number }, today: CivilDate): Period {
  const days = ((item.day - weekdayOf(today) + 6) % 7) + 1 + item.weeks * 7;
  const date = addDays(today, days);
  return { ...fixed('day', { earliest: date, latest: date }), weekly: true };
}

/** Whether an item counts where it stands. */
function isRead(item: Item, items: readonly Item[], index: number): boolean {
  if (item.type === 'open') return !item.weak || isPure(items, index);
  if (item.type === 'weekday' || item.type === 'period') {
    const weak = item.weak ?? (item.type === 'period' && item.length === 'delay' ? 'name' : undefined);
    if (item.type === 'period' && qualifiesWord(item, items, index)) return false;
    return weak === undefined || isPure(items, index) || (weak !== 'alone' && isAnnounced(weak, items, index));
  }
  return true;
}

/** "plan d'avril 2023", "the Q1 2023 report": the month or quarter of something, not of its deadline. */
function qualifiesWord({ kind }: Period, items: readonly Item[], index: number): boolean {
  if (kind === 'day' || kind === 'week') return false;
  const before = items[index - 1];
  if (before?.type === 'filler' && before.of) return items[index - 2]?.type === 'word';
  const free = before === undefined || before.type === 'filler' || before.type === 'word' || before.type === 'break';
  return free && items[index + 1]?.type === 'word';
}

function isAnnounced(weak: 'name' | 'digits' | 'year', items: readonly Item[], index: number): boolean {
  const previous = neighbour(items, index, -1);
  const next = neighbour(items, index, 1);
  if (weak === 'year' && next?.type === 'word') return false;
  if (previous?.type === 'part' || (previous?.type === 'open' && previous.sense === 'next-meeting')) return true;
  if (previous?.type === 'join' || previous?.type === 'between' || opensRange(items, index)) return true;
  return previous?.type === 'limit' && previous.firm && (weak !== 'digits' || announcesDay(previous));
}

/** "05/07 au 09/07": figures that a range begins with are a date. */
function opensRange(items: readonly Item[], index: number): boolean {
  const at = items.findIndex((item, place) => place > index && item.type !== 'filler');
  const join = items[at];
  const end = join?.type === 'join' && join.join === 'to' ? neighbour(items, at, 1) : undefined;
  return end?.type === 'period' && end.kind === 'day' && end.weak !== 'name';
}

function announcesDay({ limit }: Limit): boolean {
  return limit !== 'in' && limit !== 'within';
}

/** No unknown word between the two punctuation marks around the item. */
function isPure(items: readonly Item[], index: number): boolean {
  return [1, -1].every((step) => {
    for (let at = index + step; at >= 0 && at < items.length && items[at]?.type !== 'break'; at += step) {
      if (items[at]?.type === 'word' || items[at]?.type === 'unit') return false;
    }
    return true;
  });
}
