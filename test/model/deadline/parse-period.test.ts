import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDays,
  civilDate,
  daysBetween,
  daysInMonth,
  parseCivilDate,
  partsOf,
} from '../../../src/model/civil-date.ts';
import type { DeadlineKind } from '../../../src/model/deadline/deadline.ts';
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
  ['2023-37', 'range', '2023-01-01', '2023-04-30'],
  ['2023-38', 'range', '2023-05-01', '2023-08-31'],
  ['2023-39', 'range', '2023-09-01', '2023-12-31'],
  ['2023-40', 'semester', '2023-01-01', '2023-06-30'],
  ['2023-41', 'semester', '2023-07-01', '2023-12-31'],
  ['2023-S1', 'semester', '2023-01-01', '2023-06-30'],
  ['2023-S2', 'semester', '2023-07-01', '2023-12-31'],
  ['2023-W01', 'week', '2023-01-02', '2023-01-08'],
  ['2020-W53', 'week', '2020-12-28', '2021-01-03'],
  ['2025-W01', 'week', '2024-12-30', '2025-01-05'],
  ['2023-W12-3', 'day', '2023-03-22', '2023-03-22'],
  ['2023-04?', 'month', '2023-04-01', '2023-04-30'],
  ['2023?-04', 'month', '2023-04-01', '2023-04-30'],
  ['~2023-%04-12', 'day', '2023-04-12', '2023-04-12'],
  ['2023-?04~-12%', 'day', '2023-04-12', '2023-04-12'],
  ['2023-Q2?', 'quarter', '2023-04-01', '2023-06-30'],
  ['2023-04~/2023-?06', 'range', '2023-04-01', '2023-06-30'],
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
  '2023-42',
  '2023-50',
  '2023-20',
  '0999',
  '0409-05-12',
  '-2023',
  'Y17000',
  '201X',
  '156X-12-31',
  '2023-1X',
  '2023-04-1X',
  '2023-37-01',
  '20?23',
  '2023??',
  '2023-04-12T10:00',
  '2023/..',
  '[2023]',
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

type Period = { readonly kind: DeadlineKind; readonly earliest: string; readonly latest: string };

const START = '1000-01-06';
const aDay = fc.nat({ max: daysBetween(START, '9999-12-20') }).map((days) => addDays(START, days));

/** So many months of a year, from the one that the rank (from 0) of such a stretch begins with. */
function aStretch(kind: DeadlineKind, length: number): fc.Arbitrary<Period> {
  return fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.nat({ max: 12 / length - 1 })).map(([year, rank]) => {
    const last = (rank + 1) * length;
    return {
      kind,
      earliest: civilDate(year, last - length + 1, 1) ?? '',
      latest: civilDate(year, last, daysInMonth(year, last)) ?? '',
    };
  });
}

/** Each kind that has an interval: a period of it, and how ISO 8601-2 writes it. */
const FORMS: readonly (readonly [string, fc.Arbitrary<Period>, (period: Period) => string])[] = [
  ['day', aDay.map((day) => ({ kind: 'day', earliest: day, latest: day })), ({ earliest }) => earliest],
  ['week', aDay.map(weekFrom), ({ earliest }) => weekName(earliest)],
  ['month', aStretch('month', 1), ({ earliest }) => earliest.slice(0, 7)],
  ['quarter', aStretch('quarter', 3), ({ latest }) => code(latest, 32, 3)],
  ['quarter by its letter', aStretch('quarter', 3), ({ latest }) => code(latest, 0, 3).replace('-0', '-Q')],
  ['four months', aStretch('range', 4), ({ latest }) => code(latest, 36, 4)],
  ['semester', aStretch('semester', 6), ({ latest }) => code(latest, 39, 6)],
  ['semester by its letter', aStretch('semester', 6), ({ latest }) => code(latest, 0, 6).replace('-0', '-S')],
  ['year', aStretch('year', 12), ({ earliest }) => earliest.slice(0, 4)],
  ['range', fc.tuple(aDay, aDay).map(rangeOf), ({ earliest, latest }) => `${earliest}/${latest}`],
];

it.each(FORMS)('reads a %s as what was written', (_, periods, write) => {
  const mark = fc.constantFrom('', '', '?', '~', '%');
  fc.assert(
    fc.property(periods, mark, (period, doubt) => {
      expect(parsePeriod(`${write(period)}${doubt}`)).toEqual(period);
    }),
  );
});

it('never fails, and never gives an interval that runs backwards, whatever its signs', () => {
  const piece = fc.constantFrom('2023', '0812', '-07', '-31', '-37', '-50', '-Q2', '-W53', 'T10:00Z', '..', '/');
  const sign = fc.constantFrom(...'0123456789-/.,?~%XYEQSWTZ[]{}:+ ');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, sign), { maxLength: 10 }), (parts) => {
      const read = parsePeriod(parts.join(''));
      if (read) expect(read.earliest <= read.latest).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

function code(latest: string, before: number, length: number): string {
  const { year, month } = partsOf(latest);
  return `${year}-${String(before + month / length).padStart(2, '0')}`;
}

/** START is a Monday. */
function weekFrom(day: string): Period {
  const monday = addDays(day, -(daysBetween(START, day) % 7));
  return { kind: 'week', earliest: monday, latest: addDays(monday, 6) };
}

/** A week belongs to the year of its Thursday. */
function weekName(monday: string): string {
  const thursday = addDays(monday, 3);
  const { year } = partsOf(thursday);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function rangeOf([one, other]: readonly [string, string]): Period {
  const [earliest = one, latest = other] = [one, other].toSorted();
  return { kind: 'range', earliest, latest };
}
