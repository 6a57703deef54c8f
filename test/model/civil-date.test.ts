import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  daysBetween,
  daysInMonth,
  parseCivilDate,
  partsOf,
  weekdayOf,
} from '../../src/model/civil-date.ts';

const anyDate = fc
  .record({ year: fc.integer({ min: 1, max: 9998 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => civilDate(year, month, day) ?? ''),
  );

describe('reading a date', () => {
  it.each(['2023-03-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(parseCivilDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-02-30',
    '2023-04-31',
    '2023-00-10',
    '2023-13-01',
    '2023-01-00',
    '2023-01-32',
    '0000-01-01',
    '2023-3-1',
    '20230301',
    '2023-03-01T00:00',
    ' 2023-03-01',
    '+2023-03-01',
    '12023-03-01',
    '',
  ])('refuses "%s"', (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });

  it('refuses numbers that make no day', () => {
    expect(civilDate(2023, 2, 29)).toBeUndefined();
    expect(civilDate(0, 1, 1)).toBeUndefined();
    expect(civilDate(10000, 1, 1)).toBeUndefined();
    expect(civilDate(2023, 13, 1)).toBeUndefined();
    expect(civilDate(2023, 0, 1)).toBeUndefined();
    expect(civilDate(2023, 1, 0)).toBeUndefined();
  });

  it('takes apart what it puts together', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = partsOf(date);
        expect(civilDate(year, month, day)).toBe(date);
      }),
    );
  });
});

it.each([
  [2023, 1, 31],
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 4, 30],
  [2023, 6, 30],
  [2023, 9, 30],
  [2023, 11, 30],
  [2023, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

describe('counting days', () => {
  it.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-01-01', -1, '2022-12-31'],
    ['2023-03-26', 1, '2023-03-27'],
    ['2023-03-01', 0, '2023-03-01'],
    ['2023-03-01', 365, '2024-02-29'],
    ['0099-12-31', 1, '0100-01-01'],
    ['0001-01-01', 1, '0001-01-02'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it('comes back by the same number of days', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(to, from)).toBe(0 - daysBetween(from, to));
      }),
    );
  });
});

it.each([
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-03-31', 1, '2023-04-30'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2023-12-15', 1, '2024-01-15'],
  ['2023-01-15', -1, '2022-12-15'],
  ['2023-03-15', -15, '2021-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2023-06-15', 0, '2023-06-15'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

describe('the day of the week', () => {
  it.each([
    ['2023-03-01', 3],
    ['2023-03-05', 7],
    ['2023-03-06', 1],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1600-02-29', 2],
    ['0001-01-01', 1],
  ])('of %s is %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  it('goes round in seven days', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -500, max: 500 }), (date, weeks) => {
        const later = addDays(date, weeks * 7);
        if (parseCivilDate(later)) expect(weekdayOf(later)).toBe(weekdayOf(date));
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });
});
