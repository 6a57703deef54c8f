import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../../src/i18n/date-words.ts';
import { addDays } from '../../../../src/model/civil-date.ts';
import { parseDeadline } from '../../../../src/model/deadline/reading/parse-deadline.ts';

const day = fc.integer({ min: 0, max: 3 * 365 }).map((later) => addDays('2023-01-01', later));
const meeting = fc.integer({ min: 0, max: 35 }).map((month) => addDays('2023-01-15', month * 30));
const language = fc.constantFrom('fr' as const, 'en' as const);

describe('dates with the name of their month', () => {
  it('are the day that was written, with the year, whatever day has passed', () => {
    fc.assert(
      fc.property(day, meeting, language, (date, said, words) => {
        const { earliest, latest, doubts } = parseDeadline({ text: dateInWords(date, words) }, { date: said });
        expect([earliest, latest, doubts]).toEqual([date, date, undefined]);
      }),
    );
  });

  it('are the first such day on or after the meeting without it', () => {
    fc.assert(
      fc.property(day, meeting, language, (date, said, words) => {
        const { latest = '' } = parseDeadline({ text: dateInWords(date, words).slice(0, -5) }, { date: said });
        expect(latest.slice(5)).toBe(date.slice(5));
        expect(latest >= said).toBe(true);
      }),
    );
  });

  it('are both ends of a range', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), meeting, (from, length, said) => {
        const to = addDays(from, length);
        const text = `du ${dateInWords(from, 'fr')} au ${dateInWords(to, 'fr')}`;
        const { earliest, latest } = parseDeadline({ text }, { date: said });
        expect([earliest, latest]).toEqual([from, to]);
      }),
    );
  });
});
