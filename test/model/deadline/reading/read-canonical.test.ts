/** Words that are an ISO 8601-2 form and nothing else, read from a meeting on Wednesday 1 March 2023. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDeadline } from '../../../../src/model/deadline/reading/parse-deadline.ts';
import { readDeadline } from '../../../support/read-deadline.ts';

const MEETING = { date: '2023-03-01' };

it.each([
  ['2024-37', 'range 2024-01-01/2024-04-30'],
  ['2024-38', 'range 2024-05-01/2024-08-31'],
  ['2024-39', 'range 2024-09-01/2024-12-31'],
  ['2024-37/2024-38', 'range 2024-01-01/2024-08-31'],
  ['livraison en 2024-37', 'range 2024-01-01/2024-04-30'],
  ['2023-07/', 'range 2023-07-01/..'],
  ['2023-07/..', 'range 2023-07-01/..'],
  ['2023-07-15/', 'range 2023-07-15/..'],
  ['2024/..', 'range 2024-01-01/..'],
  ['[2024..]', 'range 2024-01-01/..'],
  ['{2023-Q3..}', 'range 2023-07-01/..'],
  ['/2024', 'year ../2024-12-31'],
  ['../2024', 'year ../2024-12-31'],
  ['/2023-06-30', 'day ../2023-06-30'],
  ['[..2023-06-30]', 'day ../2023-06-30'],
  ['[2024..2026]', 'range 2024-01-01/2026-12-31'],
  ['{2023-05..2023-07-10}', 'range 2023-05-01/2023-07-10'],
  ['[2023-07-15]', 'day 2023-07-15/2023-07-15'],
  ['2023?-07-~15', 'day 2023-07-15/2023-07-15'],
  ['2023-?07~-15', 'day 2023-07-15/2023-07-15'],
  ['2023~-07', 'month 2023-07-01/2023-07-31'],
  ['%2023-07', 'month 2023-07-01/2023-07-31'],
  ['2023-07-15?', 'day 2023-07-15/2023-07-15'],
  ['2023-Q3~', 'quarter 2023-07-01/2023-09-30'],
  ['2023-07~/2023-09-10?', 'range 2023-07-01/2023-09-10'],
  ['2023-07-15T09:30:00Z', 'day 2023-07-15/2023-07-15'],
  ['2023-07-15T09:30:00-03', 'day 2023-07-15/2023-07-15'],
  ['2023-07-15T09:30/2023-07-16T12:00+01:00', 'range 2023-07-15/2023-07-16'],
  ['2023-07-15T09:30/..', 'range 2023-07-15/..'],
])('reads "%s" as %s', (words, reading) => {
  expect(readDeadline(words, MEETING)).toBe(reading);
});

it.each([
  ['2024-21', 'event'],
  ['2024-32', 'event'],
  ['2024-21~', 'event'],
  ['2024-21/2024-23', 'event'],
  ['2024-22/..', 'event'],
  ['202X', 'event unreadable'],
  ['2XXX', 'event unreadable'],
  ['182X-06-30', 'event unreadable'],
  ['XXXX-06-30', 'event unreadable'],
  ['2024-1X', 'event unreadable'],
  ['2024-06-1X', 'event unreadable'],
  ['2024-XX-30', 'event unreadable'],
  ['202X/2025', 'event unreadable'],
  ['[2023,2024-05-02]', 'event unreadable'],
  ['{2023-05, 2023-07..2023-09}', 'event unreadable'],
  ['Y-12E6', 'event unreadable'],
  ['Y120000', 'event unreadable'],
  ['-2024', 'event unreadable'],
  ['-0120-06-30', 'event unreadable'],
  ['0812', 'event unreadable'],
  ['0812-06', 'event unreadable'],
  ['0812-06-30', 'event unreadable'],
  ['2024-42', 'event unreadable'],
  ['2024-50', 'event unreadable'],
  ['2024-99', 'event unreadable'],
  ['2024-50/..', 'event unreadable'],
  ['2024-50/2025', 'event unreadable'],
  ['2024-Q5', 'event unreadable'],
  ['2024-S3', 'event unreadable'],
  ['livraison en 2024-50', 'event'],
  ['avant 2024-42', 'event'],
  ['2024-13', 'event impossible'],
  ['2024-00', 'event impossible'],
  ['2024-13-XX', 'event impossible'],
  ['2023-02-30', 'event impossible'],
  ['2023?-02-30', 'event impossible'],
  ['2023-02-30/..', 'event impossible'],
  ['2023-02-30T10:00Z', 'event impossible'],
])('takes no part of "%s" for a date', (words, reading) => {
  expect(readDeadline(words, MEETING)).toBe(reading);
});

it.each([
  ['2023-2024', 'range 2023-01-01/2024-12-31'],
  ['2023/24', 'range 2023-01-01/2024-12-31'],
  ['après 2023-24', 'range 2025-01-01/..'],
  ['2023-07-5', 'day 2023-07-05/2023-07-05'],
  ['[15/07/2023, 20/07/2023]', 'range 2023-07-15/2023-07-20'],
  ['15/07/2023 ?', 'day 2023-07-15/2023-07-15'],
  ['XXXX', 'undetermined'],
])('leaves "%s", which is no such form, to the other rules: %s', (words, reading) => {
  expect(readDeadline(words, MEETING)).toBe(reading);
});

it('reads whatever its signs make without failing, and never backwards', () => {
  const piece = fc.constantFrom('2023', '1066', '0812', '07', '15', '31', '37', '50', 'T10:00Z', 'Q2', 'W53', '..');
  const sign = fc.constantFrom(...'0123456789-/.,?~%XYEQSWTZ[]{}:+ ');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, sign), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const read = parseDeadline({ text }, MEETING);
      expect(read.text).toBe(text);
      if (read.earliest !== undefined && read.latest !== undefined) expect(read.earliest <= read.latest).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
