// In which order the figures of a deadline stand: 05/02 is 5 February, or May 2.
import { type CivilDate, partsOf, weekdayOf } from '../../civil-date.ts';
import type { DateOrder } from '../deadline.ts';
import type { Item, Period } from '../signs/item.ts';
import { inOrder } from '../signs/numeric-dates.ts';

type First = DateOrder['first'];
type Figures = Period & { readonly figures: readonly [number, number] };

/**
 * Reads all figures in one order, that of the group, unless they say another one themselves: a figure over 12 is a day, and
 * a weekday beside a date (`weekdayBeside`) fits one order only. Whether a day has passed says nothing. Where the group has
 * not said its order and both are possible, the other reading goes along.
 */
export function orderFigures(items: readonly Item[], ordering: Ordering): readonly Item[] {
  const said = items.map((item, index) => (isFigures(item) ? orderSaid(item, index, items, ordering) : undefined));
  return items.map((item, index) => {
    if (!isFigures(item)) return item;
    const other = otherEnd(items, index);
    const forced = said[index] ?? (other === undefined ? undefined : said[other]);
    const sure = ordering.order.sure || forced !== undefined || item.figures[0] === item.figures[1];
    return inBothOrders(item, forced ?? ordering.order.first, sure);
  });
}

/** The place of the figures at the other end of a range: "from 10/12 to 10/25". */
function otherEnd(items: readonly Item[], index: number): number | undefined {
  return [1, -1]
    .map((step) => {
      let at = index + step;
      while (isBetweenEnds(items[at])) at += step;
      const between = step > 0 ? items.slice(index + 1, at) : items.slice(at + 1, index);
      const other = items[at];
      return other && isFigures(other) && between.some(({ type }) => type === 'join') ? at : -1;
    })
    .find((at) => at >= 0);
}

function isBetweenEnds(item: Item | undefined): boolean {
  return item !== undefined && ['join', 'filler', 'limit', 'weekday', 'time'].includes(item.type);
}

type Ordering = {
  readonly order: DateOrder;
  readonly today: CivilDate;
  /** The weekday, 1 (Monday) to 7, that stands beside the item of an index. */
  readonly weekdayBeside: (items: readonly Item[], index: number) => number | undefined;
};

function isFigures(item: Item): item is Figures {
  return item.type === 'period' && item.figures !== undefined;
}

function inBothOrders(period: Figures, first: First, sure: boolean): Period {
  const { figures } = period;
  const { at, month } = inOrder(figures, first);
  const other = inOrder(figures, first === 'day' ? 'month' : 'day').at;
  return { ...period, at, ...(month === undefined ? {} : { month }), ...(sure ? {} : { other }) };
}

/** The order that a date says of itself. */
function orderSaid(
  period: Figures,
  index: number,
  items: readonly Item[],
  { today, weekdayBeside }: Ordering,
): First | undefined {
  const [first, second] = period.figures;
  if (first > 12 || second > 12) return first > 12 ? 'day' : 'month';
  const weekday = weekdayBeside(items, index);
  if (weekday === undefined) return undefined;
  const { year } = partsOf(today);
  const fits = (['day', 'month'] as const).filter((order) => {
    const { at } = inOrder(period.figures, order);
    const dates = period.year === undefined ? [at(year), at(year + 1)] : [at(period.year)];
    const date = dates.find((each) => each !== undefined && (period.year !== undefined || each.latest >= today));
    return date !== undefined && weekdayOf(date.earliest) === weekday;
  });
  return fits.length === 1 ? fits[0] : undefined;
}
