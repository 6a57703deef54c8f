/** Days counted from the meeting or from another day, read from Wednesday 1 March 2023. */
import { expect, it } from 'vitest';
import { readDeadline } from '../../../support/read-deadline.ts';

const MEETING = { date: '2023-03-01' };

it.each([
  ['le lendemain', 'day 2023-03-02/2023-03-02'],
  ['dès le lendemain de la réunion', 'day 2023-03-02/2023-03-02'],
  ['the day after the meeting', 'day 2023-03-02/2023-03-02'],
  ['le lendemain du 13 juin', 'day 2023-06-14/2023-06-14'],
  ['le surlendemain du 13 juin', 'day 2023-06-15/2023-06-15'],
  ['la veille du 30 juin', 'day 2023-06-29/2023-06-29'],
  ["l'avant-veille du 30 juin 2024", 'day 2024-06-28/2024-06-28'],
  ['au plus tard la veille du 1er mai', 'day ../2023-04-30'],
  ['the day after 15 June', 'day 2023-06-16/2023-06-16'],
  ['the day before June 15', 'day 2023-06-14/2023-06-14'],
  ['the eve of 15 June', 'day 2023-06-14/2023-06-14'],
  ['premier lundi après le 15 juin', 'day 2023-06-19/2023-06-19'],
  ['the second Friday before 1 June', 'day 2023-05-19/2023-05-19'],
])('counts "%s" from the day it names: %s', (words, reading) => {
  expect(readDeadline(words, MEETING)).toBe(reading);
});

it.each([
  ["le lendemain de l'atelier"],
  ['le lendemain de la mission'],
  ["la veille de l'inauguration"],
  ["l'avant-veille de la foire"],
  ['the day after the workshop'],
  ['the eve of the ceremony'],
  ['first Monday after the launch'],
])('keeps "%s" an event: nobody knows from when', (words) => {
  expect(readDeadline(words, MEETING)).toBe('event');
});

it.each([
  ['hier', 'day 2023-02-28/2023-02-28'],
  ['avant-hier', 'day 2023-02-27/2023-02-27'],
  ['avant hier', 'day 2023-02-27/2023-02-27'],
  ['the day before yesterday', 'day 2023-02-27/2023-02-27'],
  ['le jour précédent', 'day 2023-02-28/2023-02-28'],
  ['il y a 2 semaines', 'day 2023-02-15/2023-02-15'],
  ['il y a environ quatre mois', 'day 2022-11-01/2022-11-01'],
  ['10 days ago', 'day 2023-02-19/2023-02-19'],
  ['a year ago', 'day 2022-03-01/2022-03-01'],
  ['two months and 3 days ago', 'day 2022-12-29/2022-12-29'],
])('reads "%s" as the past day %s', (words, reading) => {
  expect(readDeadline(words, MEETING)).toBe(reading);
});

it('takes days on end for no date', () => {
  expect(readDeadline('jour après jour', MEETING)).toBe('ongoing');
});

it('takes days that there are for no date', () => {
  expect(readDeadline('il y a 3 jours de formation', MEETING)).toBe('event');
});
