import { describe, expect, it } from 'vitest';
import { dateOrder } from '../../../src/model/deadline/date-order.ts';

const DAY = { first: 'day', sure: true };
const DAY_OR_MONTH = { first: 'day', sure: false };
const MONTH_OR_DAY = { first: 'month', sure: false };

describe('dateOrder', () => {
  it.each([
    ['a group that says nothing', {}, DAY],
    ['a French group', { locale: 'fr' }, DAY],
    ['a French group in the United States', { locale: 'fr', timezone: 'America/New_York' }, DAY],
    ['a group without a language in the United States', { timezone: 'America/New_York' }, DAY],
    ['a French group with the key', { locale: 'fr', dates: 'month-first' }, { first: 'month', sure: true }],
    ['an English group with the key', { locale: 'en', dates: 'day-first' }, DAY],
    [
      'an English group with the key, in the United States',
      { locale: 'en', timezone: 'US/Pacific', dates: 'day-first' },
      DAY,
    ],
    ['an English group', { locale: 'en' }, DAY_OR_MONTH],
    [
      'an English group with the key for the month',
      { locale: 'en', dates: 'month-first' },
      { first: 'month', sure: true },
    ],
  ] as const)('of %s', (_name, config, expected) => {
    expect(dateOrder(config)).toEqual(expected);
  });

  /** IANA zone1970.tab, country code US, and older names. */
  it.each(
    `America/Adak America/Anchorage America/Boise America/Chicago America/Denver America/Detroit
    America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg
    America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Juneau
    America/Kentucky/Louisville America/Kentucky/Monticello America/Los_Angeles America/Menominee America/Metlakatla
    America/New_York America/Nome America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem
    America/Phoenix America/Sitka America/Yakutat Pacific/Honolulu
    America/Indianapolis America/Louisville US/Eastern US/East-Indiana america/new_york`.split(/\s+/),
  )('puts the month first in English in %s', (timezone) => {
    expect(dateOrder({ locale: 'en', timezone })).toEqual(MONTH_OR_DAY);
  });

  it.each([
    ...['Africa/Niamey', 'Europe/London', 'America/Toronto', 'America/Mexico_City', 'America/Port-au-Prince', 'UTC'],
    ...['America/Argentina/Buenos_Aires', 'Pacific/Auckland', 'America/New_York_City', 'Australia/Adelaide'],
  ])('puts the day first in English in %s', (timezone) => {
    expect(dateOrder({ locale: 'en', timezone })).toEqual(DAY_OR_MONTH);
  });
});
