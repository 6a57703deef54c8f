import { expect, it } from 'vitest';
import { hourBeside } from '../../../src/model/meeting/hour-beside.ts';

it.each([
  ['14 juin à 9h', '9:00'],
  ['le 14 juin 2023 à 10h30 à la mairie', '10:30'],
  ['14/06/2023, 10:30', '10:30'],
  ['14 juin', undefined],
  ['14 juin de 9h à 12h', undefined],
  ['14 juin à 10h75', undefined],
])('the hour in %s is %s', (words, expected) => {
  expect(hourBeside(words)).toBe(expected);
});
