import { describe, expect, it } from 'vitest';
import { dateInWords, dateWords, deadlineInWords, periodInWords } from '../../src/i18n/date-words.ts';
import { parseDeadline } from '../../src/model/deadline/reading/parse-deadline.ts';

describe('a date in words', () => {
  it.each([
    ['2023-03-01', '1er mars 2023', '1 March 2023'],
    ['2023-08-31', '31 août 2023', '31 August 2023'],
    ['2024-02-29', '29 février 2024', '29 February 2024'],
    ['2023-12-11', '11 décembre 2023', '11 December 2023'],
    ['0987-01-02', '2 janvier 987', '2 January 987'],
  ])('writes %s as "%s" and "%s"', (date, fr, en) => {
    expect(dateWords(date)).toEqual({ fr, en });
    expect(dateInWords(date, 'fr')).toBe(fr);
    expect(dateInWords(date, 'en')).toBe(en);
  });

  it('writes every month in both languages', () => {
    const dates = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}-02`);
    expect(dates.map((date) => dateInWords(date, 'fr').split(' ')[1])).toEqual(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    );
    expect(dates.map((date) => dateInWords(date, 'en').split(' ')[1])).toEqual(
      'January February March April May June July August September October November December'.split(' '),
    );
  });
});

it.each([
  ['year', '2023-01-01', '2023-12-31', '2023', '2023'],
  ['month', '2023-04-01', '2023-04-30', 'avril 2023', 'April 2023'],
  ['quarter', '2023-01-01', '2023-03-31', '1er trimestre 2023', 'first quarter of 2023'],
  ['quarter', '2023-10-01', '2023-12-31', '4e trimestre 2023', 'fourth quarter of 2023'],
  ['semester', '2023-07-01', '2023-12-31', '2e semestre 2023', 'second half of 2023'],
  ['week', '2023-05-01', '2023-05-07', 'semaine du 1er mai 2023', 'week of 1 May 2023'],
  ['day', '2023-04-12', '2023-04-12', '12 avril 2023', '12 April 2023'],
  ['range', '2023-04-01', '2023-04-15', 'du 1er au 15 avril 2023', '1 to 15 April 2023'],
  ['range', '2023-03-28', '2023-04-03', 'du 28 mars au 3 avril 2023', '28 March to 3 April 2023'],
  ['range', '2023-12-28', '2024-01-03', 'du 28 décembre 2023 au 3 janvier 2024', '28 December 2023 to 3 January 2024'],
] as const)('writes the %s from %s to %s as "%s" and "%s"', (kind, earliest, latest, ...words) => {
  const period = { kind, earliest, latest };
  expect([periodInWords(period, 'fr'), periodInWords(period, 'en')]).toEqual(words);
});

it.each([
  ['2023-04-12', '12 avril 2023', '12 April 2023'],
  ['2023-04', 'avril 2023', 'April 2023'],
  ['2023-34', '2e trimestre 2023', 'second quarter of 2023'],
  ['2023-S1', '1er semestre 2023', 'first half of 2023'],
  ['2023-04-01/2023-04-15', 'du 1er au 15 avril 2023', '1 to 15 April 2023'],
  ['2023', '2023', '2023'],
  ['0123', '0123', '0123'],
  ['12/04/2023', '12/04/2023', '12/04/2023'],
  ['//////////', '//////////', '//////////'],
  ["Au cours de l'atelier", "Au cours de l'atelier", "Au cours de l'atelier"],
  ['2023-02-30', '2023-02-30', '2023-02-30'],
  ['', '', ''],
])('shows the deadline "%s" as "%s" and "%s"', (text, fr, en) => {
  const deadline = parseDeadline({ text }, { date: '2023-03-01' });
  expect(deadlineInWords(deadline, 'fr')).toBe(fr);
  expect(deadlineInWords(deadline, 'en')).toBe(en);
});
