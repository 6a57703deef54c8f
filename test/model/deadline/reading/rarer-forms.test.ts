import { expect, it } from 'vitest';
import { readDeadline } from '../../../support/read-deadline.ts';

/** Forms that minutes use now and then, read from Wednesday 1 March 2023. */
it.each([
  ['next March', 'month 2024-03-01/2024-03-31'],
  ['last March', 'month 2022-03-01/2022-03-31'],
  ["mars '23", 'month 2023-03-01/2023-03-31'],
  ['mars 23', 'month 2023-03-01/2023-03-31'],
  ['5 courant', 'day 2023-03-05/2023-03-05'],
  ['vendredi en huit', 'day 2023-03-10/2023-03-10'],
  ['a week on Friday', 'day 2023-03-10/2023-03-10'],
  ['vendredi en quinze', 'day 2023-03-17/2023-03-17'],
  ['next Fri', 'day 2023-03-03/2023-03-03'],
  ['vendredi dernier', 'day 2023-02-24/2023-02-24'],
  ['week after next', 'week 2023-03-13/2023-03-19'],
  ["la semaine d'après la prochaine", 'week 2023-03-13/2023-03-19'],
  ['la semaine dernière', 'week 2023-02-20/2023-02-26'],
  ['ce week-end', 'range 2023-03-04/2023-03-05'],
  ["T2 '23", 'quarter 2023-04-01/2023-06-30'],
  ['2T 2023', 'quarter 2023-04-01/2023-06-30'],
  ['1S 2024', 'semester 2024-01-01/2024-06-30'],
  ['2nd half of 2023', 'semester 2023-07-01/2023-12-31'],
  ['1st half 2023', 'semester 2023-01-01/2023-06-30'],
  ['mois prochain', 'month 2023-04-01/2023-04-30'],
  ['le mois dernier', 'month 2023-02-01/2023-02-28'],
  ['trimestre en cours', 'quarter 2023-01-01/2023-03-31'],
  ['T2-2023', 'quarter 2023-04-01/2023-06-30'],
  ['premier', 'day 2023-03-01/2023-03-01'],
  ['trimestre 2 2023', 'quarter 2023-04-01/2023-06-30'],
  ['semestre 2 2023', 'semester 2023-07-01/2023-12-31'],
  ['la 1ere', 'day 2023-03-01/2023-03-01'],
  ['2023 T3', 'quarter 2023-07-01/2023-09-30'],
  ['2023 S2', 'semester 2023-07-01/2023-12-31'],
  ['2023/24', 'range 2023-01-01/2024-12-31'],
  ["l'an 2024", 'year 2024-01-01/2024-12-31'],
  ['2023-2024', 'range 2023-01-01/2024-12-31'],
  ['réunion du mois prochain', 'next-meeting'],
  ['2e sem. 2023', 'semester 2023-07-01/2023-12-31'],
  ['tout de suite', 'undetermined urgent'],
  ['entre le 5 et le 12', 'range 2023-03-05/2023-03-12'],
])('%s', (words, reading) => {
  expect(readDeadline(words, { date: '2023-03-01' })).toBe(reading);
});
