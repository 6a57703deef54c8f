import type { Config } from '../config.ts';
import type { DateOrder } from './deadline.ts';

/** How dates in figures are read where no group says it. */
export const DAY_FIRST: DateOrder = { first: 'day', sure: true };

/**
 * How a group's dates in figures are read: as gtm.yaml says, else day first, but month first in English in a time zone of
 * the United States. An English group that does not say it may mean either, so that its order is not sure.
 */
export function dateOrder({ locale, timezone, dates }: Pick<Config, 'locale' | 'timezone' | 'dates'>): DateOrder {
  if (dates !== undefined) return { first: dates === 'month-first' ? 'month' : 'day', sure: true };
  if (locale !== 'en') return DAY_FIRST;
  return { first: isAmerican(timezone ?? '') ? 'month' : 'day', sure: false };
}

function isAmerican(zone: string): boolean {
  return AMERICAN.test(zone);
}

const STATES = ['Indiana', 'Kentucky', 'North_Dakota'];
/** With the older names that some machines still give: Indianapolis, Louisville, Fort_Wayne, Knox_IN, Shiprock, Atka. */
const CITIES = [
  ...['New_York', 'Detroit', 'Chicago', 'Menominee', 'Denver', 'Boise', 'Phoenix', 'Los_Angeles'],
  ...['Anchorage', 'Juneau', 'Sitka', 'Metlakatla', 'Yakutat', 'Nome', 'Adak'],
  ...['Indianapolis', 'Louisville', 'Fort_Wayne', 'Knox_IN', 'Shiprock', 'Atka'],
];
/** The zones of the United States (IANA zone1970.tab, country code US), in any letters, as zones are accepted. */
const AMERICAN = new RegExp(
  `^(?:America/(?:${CITIES.join('|')}|(?:${STATES.join('|')})/\\w+)|Pacific/Honolulu|US/[\\w-]+)$`,
  'i',
);
