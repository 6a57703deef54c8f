/** Feasts, read from a meeting on Wednesday 1 March 2023 whose next one is on 5 April. */
import { expect, it } from 'vitest';
import { readDeadline } from '../../../support/read-deadline.ts';

const MEETING = { date: '2023-03-01', next: { earliest: '2023-04-05', latest: '2023-04-05' } };

it.each([
  ['Noël', 'day 2023-12-25/2023-12-25'],
  ['pour Noël', 'day ../2023-12-25'],
  ['avant Noël', 'day ../2023-12-25'],
  ['by Christmas', 'day ../2023-12-25'],
  ['Noël 2024', 'day 2024-12-25/2024-12-25'],
  ['la veille de Noël', 'day 2023-12-24/2023-12-24'],
  ['Christmas Eve', 'day 2023-12-24/2023-12-24'],
  ['à la Toussaint', 'day 2023-11-01/2023-11-01'],
  ['le jour de la Toussaint', 'day 2023-11-01/2023-11-01'],
  ['la fête du travail', 'day 2023-05-01/2023-05-01'],
  ["avant le jour de l'an", 'day ../2024-01-01'],
  ["fête de l'indépendance", 'day 2023-08-03/2023-08-03'],
  ['avant la fête de la République', 'day ../2023-12-18'],
])('reads "%s", which falls on the same day every year, as %s', (words, reading) => {
  expect(readDeadline(words, MEETING)).toBe(reading);
});

it.each([
  ['Pâques 2023', 'day 2023-04-09/2023-04-09'],
  ['avant Pâques 2025', 'day ../2025-04-20'],
  ['Easter 2038', 'day 2038-04-25/2038-04-25'],
  ['Easter Monday 2024', 'day 2024-04-01/2024-04-01'],
  ["l'Ascension 2025", 'day 2025-05-29/2025-05-29'],
  ['Pentecôte 2023', 'day 2023-05-28/2023-05-28'],
  ['le lundi de Pentecôte 2026', 'day 2026-05-25/2026-05-25'],
  ['Good Friday 2024', 'day 2024-03-29/2024-03-29'],
])('counts "%s" from the Easter Sunday of its year: %s', (words, reading) => {
  expect(readDeadline(words, MEETING)).toBe(reading);
});

it.each([
  ['Pâques'],
  ['lundi de Pentecôte'],
  ['by Easter'],
  ['avant la Tabaski 2023'],
  ['la Korité en 2024'],
  ['le jour de la Tabaski'],
  ['vendredi noir en 2024'],
  ['Black Friday 2024'],
  ['lundi cyber en 2024'],
  ['vendredi saint'],
  ['Thanksgiving 2023'],
  ['jour des présidents en 2024'],
  ["la journée de l'arbre en 2024"],
  ['avant les vacances de Noël'],
  ['marché de Noël'],
  ['after the Christmas holidays'],
  ['le lendemain de la Tabaski'],
])('keeps "%s" an event without date', (words) => {
  expect(readDeadline(words, MEETING)).toBe('event movable');
});
