import { describe, expect, it } from 'vitest';
import { endOf, parseDuration } from '../../src/query/query.ts';

describe('parseDuration', () => {
  it.each([
    ['30d', '2023-04-30'],
    ['30j', '2023-04-30'],
    [' 2 W ', '2023-04-14'],
    ['2s', '2023-04-14'],
    ['2m', '2023-05-31'],
    ['0d', '2023-03-31'],
  ])('reads %j, which ends on %s', (text, end) => {
    const duration = parseDuration(text);
    expect(duration && endOf('2023-03-31', duration)).toBe(end);
  });

  it.each(['', '30', 'd', '-1d', '1.5w', '30 days', '99999d', '2y'])('does not read %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
