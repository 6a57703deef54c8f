import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deadlineReader, parseDeadline } from '../../../../src/model/deadline/reading/parse-deadline.ts';
import { readDeadline } from '../../../support/read-deadline.ts';

const BITS = [
  ...['le 12 avril', '12/04', '2023-04-09', 'fin mars', 'mi-juin', 'T3', 'S1 2024', 'semaine du 6 au 10', 'vendredi'],
  ...['dans 15 jours', 'sous 48h', 'J+7', 'un mois et demi', 'huitaine', 'quinzaine', 'demain', 'hier', 'next week'],
  ...['prochaine réunion', 'après la réunion', 'à fixer', 'en cours', 'urgent', 'Pâques', 'premier mardi', 'le 15'],
  ...[
    'avant',
    'au plus tard',
    'du',
    'au',
    'ou',
    'et',
    'puis',
    'chaque',
    'mensuel',
    'mars',
    'atelier',
    '2 à 3 semaines',
  ],
];
const said = fc.array(fc.constantFrom(...BITS), { minLength: 1, maxLength: 4 }).map((bits) => bits.join(' '));
const day = fc.constantFrom('2023-03-01', '2023-06-30', '2023-12-31', '2024-02-29');

it('reads the same words on other days as if for the first time', () => {
  const read = deadlineReader();
  fc.assert(
    fc.property(said, fc.array(day, { minLength: 2, maxLength: 4 }), (text, days) => {
      for (const date of days) expect(read({ text }, { date })).toEqual(parseDeadline({ text }, { date }));
    }),
    { numRuns: 400 },
  );
});

it('knows that lengths are counted from the day', () => {
  const read = deadlineReader();
  const latest = (date: string) => read({ text: 'dans 15 jours' }, { date }).latest;
  expect([latest('2023-03-01'), latest('2023-04-01')]).toEqual(['2023-03-16', '2023-04-16']);
  expect(readDeadline('dans 15 jours', { date: '2023-04-01' })).toContain('2023-04-16');
});
