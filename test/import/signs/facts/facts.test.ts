import { describe, expect, it } from 'vitest';
import { readFactSentence, titleHours } from '../../../../src/import/signs/facts/fact-sentence.ts';
import { hoursIn } from '../../../../src/import/signs/facts/hours.ts';
import { readFactLine } from '../../../../src/import/signs/facts/read-fact.ts';
import { KNOWN } from '../../../support/known.ts';

describe('a fact of the header', () => {
  it.each([
    ['Date 15 septembre 2022', 'date', '15 septembre 2022'],
    ['Date  15 septembre 2022', 'date', '15 septembre 2022'],
    ['Date\t15 septembre 2022', 'date', '15 septembre 2022'],
    ['Date\n16 février 2023', 'date', '16 février 2023'],
    ['Date – jeudi 16 février 2023', 'date', 'jeudi 16 février 2023'],
    ['**Date** 16 février 2023', 'date', '16 février 2023'],
    ['📅 **Date** : 6 novembre 2025 à 20h30', 'date', '6 novembre 2025 à 20h30'],
    ['Date: 08/04/21', 'date', '08/04/21'],
    ['Date et Lieu : Vendredi 27 janvier 2017 à Tanda', 'date', 'Vendredi 27 janvier 2017 à Tanda'],
    ['Date : 4 mai 2024 Lieu : Zinder', 'date', '4 mai 2024'],
    ['Heure 9h15 à 11h00', 'hours', '9h15 à 11h00'],
    ['Heure 09H15-11H00', 'hours', '09H15-11H00'],
    ['Heure\n9H15-11H00', 'hours', '9H15-11H00'],
    ['Time: 7:45-8:45PM', 'hours', '7:45-8:45PM'],
    ['Début à 19H45', 'start', 'à 19H45'],
    ['Début : 18h00', 'start', '18h00'],
    ['Fin à 22H30', 'end', 'à 22H30'],
    ['Lieu Salle de réunion de la préfecture', 'venue', 'Salle de réunion de la préfecture'],
    ['Lieu\nSalle de réunion', 'venue', 'Salle de réunion'],
    ['Venue: Microsoft Teams', 'venue', 'Microsoft Teams'],
    ['Location | Town hall, 3rd floor', 'venue', 'Town hall, 3rd floor'],
    ['Président Paul Martin', 'chair', 'Paul Martin'],
    ['Chair: VR', 'chair', 'VR'],
    ['Président de séance : M. Garba', 'chair', 'M. Garba'],
    ['Secrétaire Ada Bello', 'rapporteur', 'Ada Bello'],
    ['Notetaker: Lisa Roth (followed by Erin)', 'rapporteur', 'Lisa Roth (followed by Erin)'],
    ['Next Meeting Monday 17 March 17:00', 'next', 'Monday 17 March 17:00'],
    ['Prochaine réunion le 20 janvier à 18h00.', 'next', 'le 20 janvier à 18h00.'],
    ['Prochaine réunion : à fixer', 'next', 'à fixer'],
    ['Date de la prochaine réunion : Lundi 15 avril 2024', 'next', 'Lundi 15 avril 2024'],
  ])('%s', (line, label, value) => {
    const fact = readFactLine(line, KNOWN);
    expect([fact?.label, fact?.value]).toEqual([label, value]);
    expect(line.slice(fact?.start, fact?.end)).toBe(value);
  });

  it.each([
    'Date limite de dépôt des dossiers : 4 mai 2024',
    'Date limite : 4 mai',
    'Date du document : 4 mai 2024',
    'Date butoir le 4 mai',
    'Heure de pointe sur le pont',
    'Heure après heure, la pluie tombe',
    'Lieu de la formation : Zinder est proposé',
    'Lieu est à confirmer par la mairie.',
    'Début des travaux le 4 mai',
    'Début de la campagne à 18h dans les villages',
    'Fin du projet en 2025',
    'Président Paul Martin ouvre la séance.',
    'Président du conseil régional',
    'Secrétaire général du gouvernorat',
    'Prochaine réunion du comité des puits avec les maires, les chefs et les partenaires',
    'Time to go home at 5pm',
    'Place aux jeunes',
    'Start with the budget',
    'End of the project',
    'Where people meet',
    'When the rain comes',
    'Salle comble hier soir',
    'Date',
  ])('is none: %s', (line) => {
    expect(readFactLine(line, KNOWN)).toBeNull();
  });
});

describe('hours', () => {
  it.each([
    ['10h', '10:00', undefined],
    ['10 h 30', '10:30', undefined],
    ['10h30', '10:30', undefined],
    ['10:30', '10:30', undefined],
    ['10 heures', '10:00', undefined],
    ['10 heures 30', '10:30', undefined],
    ['7.30pm', '19:30', undefined],
    ['2pm', '14:00', undefined],
    ['9 a.m.', '09:00', undefined],
    ['12 am', '00:00', undefined],
    ['midi', '12:00', undefined],
    ['noon', '12:00', undefined],
    ['14.00, Tuesday', '14:00', undefined],
    ['9h-11h', '09:00', '11:00'],
    ['9H15-11H00', '09:15', '11:00'],
    ['09h00-11h', '09:00', '11:00'],
    ['9h15 à 11h00', '09:15', '11:00'],
    ['de 9h à 11h', '09:00', '11:00'],
    ['de 9 à 11 h', '09:00', '11:00'],
    ['13h à 14h', '13:00', '14:00'],
    ['7:45-8:45PM', '19:45', '20:45'],
    ['(9:00-9:30am PT)', '09:00', '09:30'],
    ['11am to 1pm', '11:00', '13:00'],
    ['from 17:00 to 18:00', '17:00', '18:00'],
    ['11h/13h', '11:00', '13:00'],
    ['10h30 - midi', '10:30', '12:00'],
  ])('%s', (words, start, end) => {
    const hours = hoursIn(words);
    expect([hours?.start, hours?.end]).toEqual([start, end]);
  });

  it.each([
    '25h',
    '12/03/2024',
    '12.03.2024',
    '45 minutes',
    '1.5',
    '10 h de travail par jour, 7:99',
    '2024',
    'Tue, 12 Mar 2024 10:15:00 +0100',
  ])('are none: %s', (words) => {
    expect(hoursIn(words)?.start ?? null).toBe(words.startsWith('10 h') ? '10:00' : null);
  });
});

describe('a sentence', () => {
  it.each([
    ['Meeting called to order at 16:00 by Lena Roth.', [['start', '16:00']]],
    ['Joseph Roth brought the meeting to order at 9:04AM.', [['start', '09:04']]],
    ['Meeting adjourned by Lena Roth at 16:45.', [['end', '16:45']]],
    ['Meeting ended at 10:00', [['end', '10:00']]],
    ['La séance est ouverte à 18h30.', [['start', '18:30']]],
    [
      'Commencée à 15h10, la réunion a pris fin à 16h45',
      [
        ['start', '15:10'],
        ['end', '16:45'],
      ],
    ],
    ['Début à 19H45', [['start', '19:45']]],
    ['Fin à 22H30', [['end', '22:30']]],
    ['La séance est levée à 20 h.', [['end', '20:00']]],
    ['The meeting was led by Frank West.', [['chair', 'Frank West']]],
    ['Braden was elected Chair', [['chair', 'Braden']]],
    ['La réunion, sous la présidence de M. Garba, commence.', [['chair', 'M. Garba']]],
  ])('%s', (line, expected) => {
    expect(readFactSentence(line, KNOWN).map(({ label, value }) => [label, value])).toEqual(expected);
  });

  it.each([
    'La prochaine réunion sera ouverte à 18h.',
    'On 7/13/21, at 10:13 am, Ann Low wrote:',
    'From: ada@example.org Sent: Monday 10:12',
    'Les cours adultes commenceront à 20h',
    'Rendez-vous à 19h devant la mairie.',
    'The team was led by the new office.',
  ])('tells nothing of the meeting: %s', (line) => {
    expect(readFactSentence(line, KNOWN)).toEqual([]);
  });

  it.each([
    ['14.00, Tuesday 16th April, 2024', '14:00'],
    ['Réunion plénière du jeudi 01/12/2022 de 14h à 16h.', '14:00'],
    ['Thursday, Oct 10, 2019 (9:00-9:30am PT)', '09:00'],
    ['AG du 17 avril 2025 - 19h45 en salle des fêtes', '19:45'],
    ['Prochaine réunion le 4 mars 2024 à 11h', undefined],
    ['Tues 1 Feb UTC 22:00', undefined],
  ])('a title: %s', (line, start) => {
    expect(titleHours(line)?.start).toBe(start);
  });
});
