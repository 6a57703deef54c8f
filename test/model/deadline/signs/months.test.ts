/** Month names beside digits that may be a day or a year, and parts of a period that are over; read from Monday 5 June 2023. */
import { expect, it } from 'vitest';
import { readDeadline } from '../../../support/read-deadline.ts';

const MEETING = { date: '2023-06-05' };

it.each([
  ['Octobre 22', 'day 2023-10-22/2023-10-22'],
  ['novembre 14', 'day 2023-11-14/2023-11-14'],
  ['octobre 23', 'month 2023-10-01/2023-10-31'],
  ['mars 25', 'month 2025-03-01/2025-03-31'],
  ["mars '21", 'month 2021-03-01/2021-03-31'],
  ['août 97', 'event impossible'],
  ['28 octobre 76', 'day 1976-10-28/1976-10-28'],
  ['4 Aug 95', 'day 1995-08-04/1995-08-04'],
  ['Aug 4, 95', 'day 1995-08-04/1995-08-04'],
  ['12 août 50 participants', 'day 2023-08-12/2023-08-12'],
  ['12 août-24 septembre', 'range 2023-08-12/2023-09-24'],
  ['2024-oct-3', 'day 2024-10-03/2024-10-03'],
  ['2024/oct/03', 'day 2024-10-03/2024-10-03'],
  ['30-Nov-2024', 'day 2024-11-30/2024-11-30'],
  ['7 juin 1492', 'event unreadable'],
  ['June 7, 1492', 'event unreadable'],
  ['le reste du mois', 'range 2023-06-05/2023-06-30'],
  ['rest of the week', 'range 2023-06-05/2023-06-11'],
  ["le reste de l'année", 'range 2023-06-05/2023-12-31'],
  ['next qtr', 'quarter 2023-07-01/2023-09-30'],
  ['3rd qtr 2024', 'quarter 2024-07-01/2024-09-30'],
])('reads "%s" as %s', (words, reading) => {
  expect(readDeadline(words, MEETING)).toBe(reading);
});

it.each([
  ["début d'année", 'range 2024-01-01/2024-03-31'],
  ['en début de mois', 'range 2024-01-01/2024-01-10'],
  ['mi-mois', 'range 2024-01-11/2024-01-20'],
  ["fin d'année", 'range ../2023-12-31'],
  ['début de ce mois', 'range 2023-12-01/2023-12-10'],
])('takes the next one in "%s" when that of now is over: %s', (words, reading) => {
  expect(readDeadline(words, { date: '2023-12-21' })).toBe(reading);
});
