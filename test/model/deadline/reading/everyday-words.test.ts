/** The dull ways in which most cells are filled, as typed: capitals, missing accents, stops, no-break blanks. Read from a meeting on Wednesday 1 March 2023. */
import { expect, it } from 'vitest';
import { readDeadline } from '../../../support/read-deadline.ts';

const MEETING = { date: '2023-03-01' };

it.each([
  // a state, beside a date or alone
  ['En cours', 'ongoing'],
  ['en cours (fin juin)', 'range 2023-06-21/2023-06-30'],
  ['En cours, 30 juin', 'day 2023-06-30/2023-06-30'],
  ['Ongoing, by 30 June', 'day ../2023-06-30'],
  ['en cours, prochaine réunion', 'next-meeting'],
  ['en cours, à déterminer', 'undetermined'],
  ['Activité en cours', 'ongoing'],
  // continuous
  ['Activités continues', 'ongoing'],
  ['Action continue', 'ongoing'],
  ['processus continu', 'ongoing'],
  ['suivi régulier', 'ongoing'],
  ['Suivi mensuel', 'ongoing'],
  ['d’une manière continue', 'ongoing'],
  ['De façon hebdomadaire', 'ongoing'],
  ['continuous process', 'ongoing'],
  ['Regular monitoring', 'ongoing'],
  ['la suite continue ailleurs', 'event'],
  // not settled
  ['non renseigné', 'undetermined'],
  ['Pas défini', 'undetermined'],
  ['pas encore fixée', 'undetermined'],
  ['non mentionné', 'undetermined'],
  ['Non spécifié.', 'undetermined'],
  ['xxx', 'undetermined'],
  ['not provided', 'undetermined'],
  ['non réalisé', 'event'],
  ['à bref délai', 'undetermined urgent'],
  // days
  ['Au plus tard le 10 du mois suivant', 'day ../2023-04-10'],
  ['by the 10th of the following month', 'day ../2023-04-10'],
  ['au + tard le 15 juin', 'day ../2023-06-15'],
  ['30 06 2023', 'day 2023-06-30/2023-06-30'],
  ['BP 30 06 2023', 'event unreadable'],
  ['96 30 06 2023', 'event unreadable'],
  ['30//06//2023', 'day 2023-06-30/2023-06-30'],
  ['sem. du 12/06', 'week 2023-06-12/2023-06-18'],
  ["courant mois d'avril", 'month 2023-04-01/2023-04-30'],
  ['courant mois', 'month 2023-03-01/2023-03-31'],
  // the day of something else
  ["le jour de l'atelier", 'event'],
  ['la semaine de la foire', 'event'],
  ['le mois de la rentrée', 'event movable'],
  ['le jour J', 'event'],
  ["dans la semaine suivant l'atelier", 'event'],
  ['dans le mois suivant la signature', 'event'],
  ['within the month following the signature', 'event'],
  ['dans la semaine suivant la réunion', 'day ../2023-03-08'],
  ['dans le mois suivant le 15 mars', 'day 2023-04-15/2023-04-15'],
  // as scanners read them
  ['ler octobre 2023', 'day 2023-10-01/2023-10-01'],
  ['30/O9/2023', 'day 2023-09-30/2023-09-30'],
  ['30/X9/2023', 'event'],
  // a part after its month, and a rank of the year
  ['Octobre 2023 (1ère quinzaine)', 'range 2023-10-01/2023-10-15'],
  ['février (1ère quinzaine)', 'range 2024-02-01/2024-02-15'],
  ['octobre, 2e semaine', 'week 2023-10-08/2023-10-14'],
  ["deuxième semestre de l'année", 'semester 2023-07-01/2023-12-31'],
  ["premier trimestre de l'année prochaine", 'quarter 2024-01-01/2024-03-31'],
  // from now on, and soon
  ['dès ce jour', 'range 2023-03-01/..'],
  ['Dès à présent', 'range 2023-03-01/..'],
  ['sans délais', 'undetermined urgent'],
  ['très vite', 'undetermined urgent'],
  ["tout le long de l'année", 'ongoing'],
  ['1 fois/mois', 'ongoing'],
  ['when possible', 'condition'],
  ['le jour de la prochaine réunion', 'next-meeting'],
])('reads "%s" as %s', (words, reading) => {
  expect(readDeadline(words, MEETING)).toBe(reading);
});

it.each([
  '30 juin',
  'fin juin 2023',
  'mi-mai',
  'début août',
  '3e trimestre 2023',
  '1er avril',
  'à déterminer',
  'dès réception',
])('reads "%s" alike without accents, in capitals, between odd blanks and before a stop', (words) => {
  const plain = readDeadline(words, MEETING);
  const bare = words.normalize('NFD').replace(/\p{M}/gu, '');
  for (const typed of [
    bare,
    words.toUpperCase(),
    `\u00a0${words.replaceAll(' ', '\u00a0')} `,
    `${words}.`,
    `${words} ;`,
  ])
    expect([typed, readDeadline(typed, MEETING)]).toEqual([typed, plain]);
});
