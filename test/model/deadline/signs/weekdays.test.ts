/** Weekdays and weekends that need counting, read from Wednesday 1 March 2023. */
import { expect, it } from 'vitest';
import { readDeadline } from '../../../support/read-deadline.ts';

const MEETING = { date: '2023-03-01' };

it.each([
  ['lundi en huit', 'day 2023-03-13/2023-03-13'],
  ['jeudi en 8', 'day 2023-03-09/2023-03-09'],
  ['lundi en quinze', 'day 2023-03-20/2023-03-20'],
  ['jeudi en 15', 'day 2023-03-16/2023-03-16'],
  ['mercredi en huit', 'day 2023-03-08/2023-03-08'],
  ['Friday after next', 'day 2023-03-10/2023-03-10'],
  ['a week on Tuesday', 'day 2023-03-14/2023-03-14'],
  ['three Mondays later', 'day 2023-03-20/2023-03-20'],
  ['2 jeudis plus tard', 'day 2023-03-09/2023-03-09'],
  ['last week Thursday', 'day 2023-02-23/2023-02-23'],
  ['Thursday of last week', 'day 2023-02-23/2023-02-23'],
  ['jeudi de la semaine dernière', 'day 2023-02-23/2023-02-23'],
  ['jeudi la semaine dernière', 'day 2023-02-23/2023-02-23'],
  ['past Monday', 'day 2023-02-27/2023-02-27'],
  ['Thursday at 3', 'day 2023-03-02/2023-03-02'],
  ['Friday morning at 9', 'day 2023-03-03/2023-03-03'],
  ['vendredi matin vers 10', 'day 2023-03-03/2023-03-03'],
  ['Friday the fifteen', 'event unreadable'],
  ['premier lundi de juillet', 'day 2023-07-03/2023-07-03'],
  ['premier lundi en juillet', 'day 2023-07-03/2023-07-03'],
  ['first Monday in July', 'day 2023-07-03/2023-07-03'],
  ['premier mardi', 'day 2023-03-07/2023-03-07'],
  ['le premier mercredi', 'day 2023-03-01/2023-03-01'],
  ['second Sunday', 'day 2023-03-12/2023-03-12'],
  ['dernier jeudi', 'event unreadable'],
  ['third last week of 2024', 'event unreadable'],
  ["l'avant-dernière semaine de juin", 'event unreadable'],
  ['le premier week-end de juillet', 'range 2023-07-01/2023-07-02'],
  ['last weekend of September', 'range 2023-09-30/2023-10-01'],
  ['le week-end dernier', 'range 2023-02-25/2023-02-26'],
  ['weekend after next', 'event unreadable'],
])('reads "%s" as %s', (words, reading) => {
  expect(readDeadline(words, MEETING)).toBe(reading);
});

it('takes the next month for a weekday that is over in this one', () => {
  expect(readDeadline('premier mardi', { date: '2023-03-20' })).toBe('day 2023-04-04/2023-04-04');
});
