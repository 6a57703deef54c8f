import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../src/i18n/date-words.ts';
import { redatedTitle } from '../../src/i18n/redated-title.ts';
import { addDays } from '../../src/model/civil-date.ts';
import { titleDate } from '../../src/model/meeting/title-date.ts';

describe('redatedTitle', () => {
  it.each([
    ['Réunion du 12 avril 2023', 'Réunion du 1er mai 2023'],
    [
      'Compte-rendu de la réunion du GTM, tenue le mercredi 1er mars 2023',
      'Compte-rendu de la réunion du GTM, tenue le 1er mai 2023',
    ],
    ['Réunion (du 12 avril 2023) au centre', 'Réunion (du 1er mai 2023) au centre'],
    ['RÉUNION DU 3 FÉVRIER 2023', 'RÉUNION DU 1ER MAI 2023'],
    ['Minutes of the meeting held on the 1st of March 2023', 'Minutes of the meeting held on 1 May 2023'],
    ['Meeting of 2023-02-01', 'Meeting of 2023-05-01'],
    ['PV de la séance du 13/01/2023', 'PV de la séance du 1er mai 2023'],
    ['Meeting on 01.03.2023', 'Meeting on 1 May 2023'],
    ['Réunion d’avril 2023', 'Réunion de mai 2023'],
    ['Réunion du mois de mars 2023', 'Réunion du mois de mai 2023'],
    ['Meeting of March 2023', 'Meeting of May 2023'],
  ])('%s', (title, redated) => {
    expect(redatedTitle(title, '2023-05-01')).toBe(redated);
  });

  it('elides before a vowel', () => {
    expect(redatedTitle('Réunion de mars 2023', '2023-08-02')).toBe('Réunion d’août 2023');
    expect(redatedTitle('Réunion du mois de mars 2023', '2023-10-04')).toBe('Réunion du mois d’octobre 2023');
  });

  it.each([
    ['Réunion ordinaire du GTM : mars 2023 (n°3)', 'Réunion ordinaire du GTM : avril 2023 (n°4)'],
    ['mars 2023 (n°3)', 'avril 2023 (n°4)'],
    ['RÉUNION – MARS 2023', 'RÉUNION – AVRIL 2023'],
    ['Meeting, March 2023', 'Meeting, April 2023'],
    ['Réunion n° 3', 'Réunion n° 4'],
    ['Réunion ordinaire n°09 du 1er mars 2023', 'Réunion ordinaire n°10 du 5 avril 2023'],
    ['Réunion du groupe, n°03/2023', 'Réunion du groupe, n°04/2023'],
    ['Réunion du groupe, n°12/2022', 'Réunion du groupe, n°01/2023'],
    ['3e réunion ordinaire', '4e réunion ordinaire'],
    ['1re session du CRCM', '2e session du CRCM'],
    ['Troisième réunion du groupe', '4e réunion du groupe'],
    ['11th meeting', '12th meeting'],
    ['First meeting of the group', '2nd meeting of the group'],
    ['Réunion du comité n°2 sur l’eau', 'Réunion du comité n°2 sur l’eau'],
    ['Réunion : bilan de février 2023', 'Réunion : bilan de février 2023'],
    ['Bilan du 2e trimestre', 'Bilan du 2e trimestre'],
    ['Dernière réunion', 'Dernière réunion'],
  ])('renews the month and the number of "%s"', (title, renewed) => {
    expect(redatedTitle(title, '2023-04-05', '2023-03-01')).toBe(renewed);
  });

  it('leaves a month that is not that of the meeting', () => {
    expect(redatedTitle('Réunion, bilan mars 2023', '2023-06-07', '2023-05-03')).toBe('Réunion, bilan mars 2023');
  });

  it.each(['Réunion ordinaire', 'Suivi de l’atelier du 12 février 2023', 'Réunion  du 12 au 14 février 2023', ''])(
    'leaves "%s" as it is',
    (title) => {
      expect(redatedTitle(title, '2023-05-01')).toBe(title);
    },
  );

  it('says the new day, whatever the two days are', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(day, day, fc.constantFrom('fr', 'en'), (before, date, language) => {
        const link = { fr: 'Réunion du', en: 'Meeting of' }[language];
        const found = titleDate(redatedTitle(`${link} ${dateInWords(before, language)}`, date));
        expect(found?.spans).toEqual([{ earliest: date, latest: date }]);
      }),
    );
  });
});
