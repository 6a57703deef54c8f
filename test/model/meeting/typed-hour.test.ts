import { describe, expect, it } from 'vitest';
import { typedHour } from '../../../src/model/meeting/typed-hour.ts';

describe('typedHour', () => {
  it.each([
    ['12 h 30', '12:30'],
    ['12h30', '12:30'],
    ['12H30', '12:30'],
    [' 12:30 ', '12:30'],
    ['9h', '9:00'],
    ['9 heures', '9:00'],
    ['9 heures 05', '9:05'],
    ['23 : 59', '23:59'],
    ['24h', undefined],
    ['12', undefined],
    ['12:', undefined],
    ['12h60', undefined],
    ['midi', undefined],
    ['', undefined],
  ])('%j is %j', (typed, hour) => {
    expect(typedHour(typed)).toBe(hour);
  });
});
