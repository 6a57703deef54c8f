import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/record/keys/formats.ts';

const GOOD: Readonly<Record<string, readonly string[]>> = {
  'civil-date': ['2023-03-01', '2024-02-29', '0001-01-01'],
  date: ['2023-03-01'],
  clock: ['10:30', '9:05', '09:05', '0:00', '23:59', '10h30', '10H30', '10h'],
  'record-id': ['a1', '2023-03-01', '2023-03-01-crcm', '0', 'a'.repeat(64)],
  period: ['2023', '2023-04', '2023-04-12', '2023-33', '2023-36', '2023-40', '2023-41', '2023-Q2', '2023-S1'],
  'time-zone': ['Africa/Niamey', 'UTC', 'Europe/Paris'],
  share: ['1/2', '2/3', '1/1', '10/10'],
  folder: ['meetings', './meetings', 'comptes rendus/2023', 'meetings/', '..x', '.'],
  version: ['0.2', '0.10', '1.0.3'],
};

const BAD: Readonly<Record<string, readonly string[]>> = {
  'civil-date': ['', '2023-02-29', '2023-3-1', '2023', '01/03/2023', '2023-03-01\n', '2023-03-01T10:30'],
  date: ['2023-13-01'],
  clock: ['', '24:00', '10:60', '10', '10:3', '630', '10h30-12h30', 'h30', '10:30\n'],
  'record-id': ['', 'A1', '-a', 'a_1', 'a/1', 'é1', 'a'.repeat(65), 'a1\n', '../x'],
  period: ['', '2023-13', '2023-Q5', '2023-S3', '2023-37', '2023-02-30', '0000', 'fin juin', '2023-04\n', '2023-04/'],
  'time-zone': ['', 'Africa/Zinder', 'Niamey', 'local'],
  share: ['', '0/2', '3/2', '1/0', '1', '50%', '-1/2', '1/2\n', '0.5'],
  folder: ['', '/etc', '..', '../records', 'a/../..', '~/x', 'C:/x', 'a\\b', 'a\0b'],
  version: ['', '1', '0.2.', 'v0.2', '0.2.0-beta', '1.2.3.4', '0.2\n'],
};

const rows = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([format, texts]) => texts.map((text) => [format, text] as const));

describe('formats', () => {
  it('has a row of good and of bad texts for every format', () => {
    expect([Object.keys(GOOD), Object.keys(BAD)]).toEqual([Object.keys(formats), Object.keys(formats)]);
  });

  it.each(rows(GOOD))('%s takes %j', (format, text) => {
    expect(formats[format]?.(text)).toBe(true);
  });

  it.each(rows(BAD))('%s refuses %j', (format, text) => {
    expect(formats[format]?.(text)).toBe(false);
  });

  it.each([
    ['2023-04-01/2023-04-15', true],
    ['2023/2024', true],
    ['2023-04-15/2023', true],
    ['../2023-06', true],
    ['2023-06/..', true],
    ['2023-06/2023-04', false],
    ['2024/2023-12', false],
    ['../../..', false],
    ['2023/2024/2025', false],
    ['2023-Q1/2023-Q2', false],
  ])('reads the interval %s as %s', (text, expected) => {
    expect(formats.period?.(text)).toBe(expected);
  });

  it('answers for any text, quickly and without throwing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...Object.values(formats)),
        (text, is) => typeof is(text) === 'boolean',
      ),
    );
    for (const is of Object.values(formats)) expect(is('1'.repeat(100_000))).toBe(is === formats.folder);
  });
});
