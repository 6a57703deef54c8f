import { describe, expect, it } from 'vitest';
import { civilDateIn } from '../../../src/record/schema/civil-date-in.ts';

describe('civilDateIn', () => {
  it.each([
    ['01/03/2023', '2023-03-01'],
    ['1er mars 2023', '2023-03-01'],
    ['mercredi 1er mars 2023', '2023-03-01'],
    ['1 mars 2023', '2023-03-01'],
    ['28.09.2022', '2022-09-28'],
    ['1/3/2023', '2023-03-01'],
    ['2023/03/01', '2023-03-01'],
    ['1 March 2023', '2023-03-01'],
  ])('reads "%s" as %s', (words, date) => {
    expect(civilDateIn(words)?.date).toBe(date);
  });

  it.each([
    '30 février 2023',
    '31/02/2023',
    'mars 2023',
    '2023',
    '1er mars',
    'lundi 1er mars 2023',
    'avant le 1/3/2023',
    '',
  ])('is not sure of "%s"', (words) => {
    expect(civilDateIn(words)).toBeUndefined();
  });
});
