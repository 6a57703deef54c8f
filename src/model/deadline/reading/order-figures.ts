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
export function orderFigures(items: readonly Item[], { order, today, weekdayBeside }: Ordering): readonly Item[] {
  const said = items.map((item, index) =>
    isFigures(item) ? orderSaid(item, weekdayBeside(items, index), today) : undefined,
  );
  const forced = new Set(said.filter((each) => each !== undefined));
  const [only] = forced;
  const common = forced.size === 1 && only !== undefined ? only : order.first;
  return items.map((item, index) => {
    if (!isFigures(item)) return item;
    const sure = order.sure || forced.size > 0 || item.figures[0] === item.figures[1];
    return { ...inBothOrders(item, said[index] ?? common, sure) };
  });
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
function orderSaid(period: Figures, weekday: number | undefined, today: CivilDate): First | undefined {
  const [first, second] = period.figures;
  if (first > 12 || second > 12) return first > 12 ? 'day' : 'month';
  if (weekday === undefined) return undefined;
  const year = period.year ?? partsOf(today).year;
  const fits = (['day', 'month'] as const).filter((order) => {
    const date = inOrder(period.figures, order).at(year)?.earliest;
    return date !== undefined && weekdayOf(date) === weekday;
  });
  return fits.length === 1 ? fits[0] : undefined;
}
