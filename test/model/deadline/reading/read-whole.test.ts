import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeadline } from '../../../../src/model/deadline/reading/parse-deadline.ts';
import { readDeadline } from '../../../support/read-deadline.ts';

const SAID = { date: '2023-06-05' };

describe('lengths said in several words', () => {
  it.each([
    ['sous 1 mois et 15 jours', 'day ../2023-07-20'],
    ['3 mois et 10 jours', 'day ../2023-09-15'],
    ['dans 2 ans et 3 mois', 'day 2025-09-05/2025-09-05'],
    ['dans deux semaines et trois jours', 'day 2023-06-22/2023-06-22'],
    ['within 1 year, 2 months and 3 days', 'day ../2024-08-08'],
    ['d’ici un mois et demi', 'day ../2023-07-20'],
    ['dans un an et demi', 'day 2024-12-05/2024-12-05'],
    ['sous une semaine et demie', 'day ../2023-06-16'],
    ['dans 1,5 mois', 'day 2023-07-20/2023-07-20'],
    ['in two and a half weeks', 'day 2023-06-23/2023-06-23'],
    ['d’ici une semaine ou deux', 'day ../2023-06-19'],
    ['within a month or two', 'day ../2023-08-05'],
    ['sous 5 jours francs', 'day ../2023-06-11'],
    ['6 mois et 15 jours après la signature', 'event'],
    ['1 mois et 15 jours après le 10 juin 2023', 'day 2023-07-25/2023-07-25'],
  ])('%s', (text, expected) => {
    expect(readDeadline(text, SAID)).toBe(expected);
  });

  it.each([
    ['3 mois à compter du 1er juin', '2023-09-01'],
    ['10 jours après le 02/06', '2023-06-12'],
    ['2 semaines après le 1er juin', '2023-06-15'],
    ['15 jours après le 20 juin', '2023-07-05'],
    ['2 ans après le 1er juin', '2025-06-01'],
    ['un mois avant le 15 août', '2023-07-15'],
  ])('%s is counted from the nearest such day', (text, day) => {
    expect(readDeadline(text, SAID)).toBe(`day ${day}/${day}`);
  });
});

describe('days of a month', () => {
  it.each([
    ['du 8 au 22 ce mois-ci', 'range 2023-06-08/2023-06-22'],
    ['du 8 au 22 de ce mois', 'range 2023-06-08/2023-06-22'],
    ['du 12 au 16 du mois de juin', 'range 2023-06-12/2023-06-16'],
    ['15 au 20 du mois prochain', 'range 2023-07-15/2023-07-20'],
    ['8-23 mois prochain', 'range 2023-07-08/2023-07-23'],
    ['entre le 10 et le 20 du mois prochain', 'range 2023-07-10/2023-07-20'],
    ['between 8 and 22 this month', 'range 2023-06-08/2023-06-22'],
    ['from the 8th to the 22nd of next month', 'range 2023-07-08/2023-07-22'],
    ['le vingt-sept', 'day 2023-06-27/2023-06-27'],
    ['le 31 10', 'day 2023-10-31/2023-10-31'],
    ['le 12/02 dernier', 'day 2023-02-12/2023-02-12'],
    ['May eighth, 2024', 'day 2024-05-08/2024-05-08'],
    ['September 10, nineteen oh five', 'day 1905-09-10/1905-09-10'],
    ['le 24 12 23', 'day 2023-12-24/2023-12-24'],
  ])('%s', (text, expected) => {
    expect(readDeadline(text, SAID)).toBe(expected);
  });
});

describe('words that are not read whole', () => {
  it.each([
    'le 12 juin et demi',
    '10 jours, à partir du 20 juin',
    '18 décembre pour 10 jours',
    '29.06.2023 13.12',
    'vendredi après le prochain',
    'du 28 au 3 juillet',
    'du 30 juin au 15 juin 2023',
    '15/06 + 7 jours',
    '15 jours avant fin juin',
    'pas le 15/06',
    '> 15/06',
    'the following Monday',
    'sauf en août',
    'jusqu’au 15/06 exclu',
    'signé le 15/05',
    'échéance dépassée (15/05)',
    'décalé d’une semaine',
  ])('%s: words, with a doubt', (text) => {
    expect(readDeadline(text, SAID)).toBe('event unreadable');
  });

  it.each([
    ['deux ateliers en juillet', 'month 2023-07-01/2023-07-31'],
    ['salle 3, le 12 juin', 'day 2023-06-12/2023-06-12'],
    ['phase 2 le 12 juin', 'day 2023-06-12/2023-06-12'],
    ['sous quinzaine, soit le 20 juin', 'day 2023-06-20/2023-06-20'],
    ['05/07 (lot 12/24)', 'day 2023-07-05/2023-07-05'],
    ['15 juin 25 sacs', 'day 2023-06-15/2023-06-15'],
    ['1) 10 juin 2) 20 juin', 'range 2023-06-10/2023-06-20'],
  ])('%s: figures that count or name something leave the date', (text, expected) => {
    expect(readDeadline(text, SAID)).toBe(expected);
  });

  it('gives the same date or none when an unknown word is added', () => {
    const phrases = [
      '12/06/2023',
      'du 05/07 au 09/07',
      '12 juin',
      'fin juillet',
      'sous 1 mois et 15 jours',
      'juin 2024',
    ];
    const unknown = fc.constantFrom('zarbo', 'kolita', 'mouvra');
    fc.assert(
      fc.property(fc.constantFrom(...phrases), unknown, fc.nat({ max: 6 }), (phrase, word, place) => {
        const words = phrase.split(' ');
        const more = [...words.slice(0, place), word, ...words.slice(place)].join(' ');
        const [plain, read] = [phrase, more].map((text) => parseDeadline({ text }, SAID));
        if (read?.earliest === undefined && read?.latest === undefined) return;
        expect([read.earliest, read.latest]).toEqual([plain?.earliest, plain?.latest]);
      }),
      { numRuns: 200 },
    );
  });
});
