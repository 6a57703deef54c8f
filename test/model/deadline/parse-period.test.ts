import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/model/civil-date.ts';
import { parsePeriod } from '../../../src/model/deadline/parse-period.ts';

it.each([
  ['2023', 'year', '2023-01-01', '2023-12-31'],
  ['2023-04', 'month', '2023-04-01', '2023-04-30'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2023-04-12', 'day', '2023-04-12', '2023-04-12'],
  ['2023-04-01/2023-04-15', 'range', '2023-04-01', '2023-04-15'],
  ['2023-04/2023-06', 'range', '2023-04-01', '2023-06-30'],
  ['2023/2024', 'range', '2023-01-01', '2024-12-31'],
  ['2023-33', 'quarter', '2023-01-01', '2023-03-31'],
  ['2023-34', 'quarter', '2023-04-01', '2023-06-30'],
  ['2023-35', 'quarter', '2023-07-01', '2023-09-30'],
  ['2023-36', 'quarter', '2023-10-01', '2023-12-31'],
  ['2023-Q2', 'quarter', '2023-04-01', '2023-06-30'],
  ['2023-q4', 'quarter', '2023-10-01', '2023-12-31'],
  ['2023-40', 'semester', '2023-01-01', '2023-06-30'],
  ['2023-41', 'semester', '2023-07-01', '2023-12-31'],
  ['2023-S1', 'semester', '2023-01-01', '2023-06-30'],
  ['2023-S2', 'semester', '2023-07-01', '2023-12-31'],
  ['2023-W01', 'week', '2023-01-02', '2023-01-08'],
  ['2020-W53', 'week', '2020-12-28', '2021-01-03'],
  ['2025-W01', 'week', '2024-12-30', '2025-01-05'],
  ['2023-W12-3', 'day', '2023-03-22', '2023-03-22'],
  ['2023-04?', 'month', '2023-04-01', '2023-04-30'],
  ['2023-04-XX', 'month', '2023-04-01', '2023-04-30'],
  ['2023-XX', 'year', '2023-01-01', '2023-12-31'],
  ['2023-XX-XX', 'year', '2023-01-01', '2023-12-31'],
])('reads %s as the %s from %s to %s', (text, kind, earliest, latest) => {
  expect(parsePeriod(text)).toEqual({ kind, earliest, latest });
});

it.each([
  '',
  '2023-13',
  '2023-00',
  '2023-02-30',
  '2023-4',
  '2023-32',
  '2023-37',
  '2023-Q5',
  '2023-Q0',
  '2023-S3',
  '2023-Q2-01',
  '2023-34-01',
  '2023-W00',
  '2023-W53',
  '2023-W54',
  '2023-W12-8',
  '2023-XX-12',
  '2023-05/2023-04',
  '2023-04/',
  '/2023-04',
  '2023/2024/2025',
  '0000',
  '23',
  ' 2023',
  'avril 2023',
])('refuses "%s"', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});

it('gives only days that exist, in order', () => {
  const part = fc.constantFrom('01', '02', '12', '13', '33', '36', '41', 'Q1', 'S2', 'W01', 'W53', 'XX', '30', '31');
  const text = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.array(part, { maxLength: 2 }))
    .map(([year, parts]) => [String(year).padStart(4, '0'), ...parts].join('-'));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 2 }), (texts) => {
      const read = parsePeriod(texts.join('/'));
      if (!read) return;
      expect(parseCivilDate(read.earliest)).toBe(read.earliest);
      expect(parseCivilDate(read.latest)).toBe(read.latest);
      expect(read.earliest <= read.latest).toBe(true);
    }),
  );
});
