/** "A ou B", read from Wednesday 1 March 2023 whose next meeting is on 5 April, unless another day is given. */
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../support/read-deadline.ts';

const MEETING = { date: '2023-03-01', next: { earliest: '2023-04-05', latest: '2023-04-05' } };

describe('two dates that lie close', () => {
  it.each([
    ['septembre ou octobre', 'range 2023-09-01/2023-10-31'],
    ['avril ou mai 2023', 'range 2023-04-01/2023-05-31'],
    ['mai ou avril', 'range 2023-04-01/2023-05-31'],
    ['April or May 2023', 'range 2023-04-01/2023-05-31'],
    ['courant mars ou avril', 'range 2023-03-01/2023-04-30'],
    ['décembre ou janvier', 'range 2023-12-01/2024-01-31'],
    ['décembre ou janvier 2024', 'range 2023-12-01/2024-01-31'],
    ['T2 ou T3 2023', 'range 2023-04-01/2023-09-30'],
    ['2023 ou 2024', 'range 2023-01-01/2024-12-31'],
    ['fin mars ou début avril', 'range 2023-03-21/2023-04-10'],
    ['late April or early May', 'range 2023-04-21/2023-05-10'],
    ['fin 2023 ou début 2024', 'range ../2024-03-31'],
    ['semaine 30 ou 31', 'range 2023-07-24/2023-08-06'],
    ['12 ou 13 avril', 'range 2023-04-12/2023-04-13'],
    ['12 avril ou 13 avril', 'range 2023-04-12/2023-04-13'],
    ['12, 13 ou 14 avril', 'range 2023-04-12/2023-04-14'],
    ['le 5 ou le 6 mai 2023', 'range 2023-05-05/2023-05-06'],
    ['le 6 ou le 7 mars', 'range 2023-03-06/2023-03-07'],
    ['le 7 ou 8 mars', 'range 2023-03-07/2023-03-08'],
    ['soit le 7 mars soit le 8 mars', 'range 2023-03-07/2023-03-08'],
    ['mardi 7 ou mercredi 8 mars', 'range 2023-03-07/2023-03-08'],
    ['jeudi 6 ou vendredi 7 avril', 'range 2023-04-06/2023-04-07'],
    ['lundi ou mardi', 'range 2023-03-06/2023-03-07'],
    ['lundi ou mardi prochain', 'range 2023-03-06/2023-03-07'],
    ['mercredi prochain ou jeudi', 'range 2023-03-08/2023-03-09'],
    ['mardi 7 ou mardi 14 mars', 'range 2023-03-07/2023-03-14'],
  ])('%s: %s', (words, reading) => {
    expect(readDeadline(words, MEETING)).toBe(reading);
  });

  it.each([
    ['avant le 7 ou le 8 mars', 'day ../2023-03-08'],
    ['d’ici avril ou mai', 'range ../2023-05-31'],
    ['avant juin ou juillet', 'range ../2023-06-30'],
    ['à partir du 7 ou du 8 mars', 'range 2023-03-07/..'],
    ['48h ou 72h', 'day ../2023-03-04'],
  ])('%s: the limit bears on both', (words, reading) => {
    expect(readDeadline(words, MEETING)).toBe(reading);
  });

  it.each([
    ['2023-06-15', 'avril ou mai 2023', 'range 2023-04-01/2023-05-31'],
    ['2023-06-15', 'avril 2023 ou mai', 'range 2023-04-01/2023-05-31'],
    ['2023-06-15', 'avril et mai 2023', 'range 2023-04-01/2023-05-31'],
    ['2023-06-15', 'T1 ou T2 2023', 'range 2023-01-01/2023-06-30'],
    ['2023-06-15', 'T4 2023 ou T1', 'range 2023-10-01/2024-03-31'],
    ['2023-01-10', 'décembre ou janvier', 'undetermined'],
  ])('said on %s, %s is %s: the year bears on both', (date, words, reading) => {
    expect(readDeadline(words, { date })).toBe(reading);
  });
});

describe('of other alternatives nobody knows which it is', () => {
  it.each([
    'avril ou octobre',
    '5 mai ou 20 juin 2023',
    'avril 2023 ou avril 2024',
    'T1 ou T3 2023',
    'semaine 12 ou 30',
    'lundi ou dans deux mois',
  ])('%s', (words) => {
    expect(readDeadline(words, MEETING)).toBe('undetermined');
  });
});
