import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../src/model/civil-date.ts';
import { nextByRhythm } from '../../../src/model/meeting/next-by-rhythm.ts';

describe('the next day by a rhythm', () => {
  it.each([
    ['monthly', '2023-04-12', '2023-05-10'],
    ['Mensuelle', '2023-02-01', '2023-03-01'],
    ['monthly', '2023-03-29', '2023-04-26'],
    ['monthly', '2023-05-31', '2023-06-28'],
    ['mensuel', '2023-12-13', '2024-01-10'],
    ['quarterly', '2023-01-31', '2023-04-25'],
    ['weekly', '2023-12-27', '2024-01-03'],
    ['every 6 weeks', '2023-03-01', '2023-04-12'],
    ['toutes les 2 semaines', '2023-03-01', '2023-03-15'],
    ['tous les 10 jours', '2023-02-25', '2023-03-07'],
    ['every 2 months', '2023-04-12', '2023-06-14'],
    ['chaque mois', '2023-04-12', '2023-05-10'],
  ])('%s from %s is %s', (rhythm, from, next) => {
    expect(nextByRhythm(rhythm, from)).toBe(next);
  });

  it.each(['', 'now and then', 'every 0 weeks', 'every 6 years', 'constructor', 'every 1000 days'])(
    'is not known for "%s"',
    (rhythm) => {
      expect(nextByRhythm(rhythm, '2023-03-01')).toBeUndefined();
    },
  );

  it('is not known beyond the calendar', () => {
    expect(nextByRhythm('weekly', '9999-12-30')).toBeUndefined();
    expect(nextByRhythm('monthly', '9999-12-30')).toBeUndefined();
  });

  it('keeps the weekday and comes later', () => {
    const rhythms = fc.constantFrom('weekly', 'monthly', 'quarterly', 'every 5 months', 'every 7 weeks');
    fc.assert(
      fc.property(rhythms, fc.integer({ min: 0, max: 20_000 }), (rhythm, days) => {
        const from = addDays('2000-01-01', days);
        const next = nextByRhythm(rhythm, from) ?? '';
        expect(weekdayOf(next)).toBe(weekdayOf(from));
        expect(next > from).toBe(true);
      }),
    );
  });
});
