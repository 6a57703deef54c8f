import { describe, expect, it } from 'vitest';
import { hourPhrase } from '../../../src/i18n/hour-phrase.ts';
import { datePhrase, hoursPhrase, meetingDay, rangePhrase } from '../../../src/render/views/date-phrase.ts';

describe('datePhrase', () => {
  it.each([
    ['2023', '2023', '2023'],
    ['2023-04', 'avril 2023', 'April 2023'],
    ['2023-03-01', '1er mars 2023', '1 March 2023'],
    ['2023-Q1', '1er trimestre 2023', 'first quarter of 2023'],
    ['2023-36', '4e trimestre 2023', 'fourth quarter of 2023'],
    ['2023-S2', '2e semestre 2023', 'second half of 2023'],
    ['2023-04-01/2023-04-15', 'du 1er au 15 avril 2023', '1 to 15 April 2023'],
    ['2023-02-28/2023-03-01', 'du 28 février au 1er mars 2023', '28 February to 1 March 2023'],
    ['2022-12-30/2023-01-02', 'du 30 décembre 2022 au 2 janvier 2023', '30 December 2022 to 2 January 2023'],
    ['prochaine réunion', 'prochaine réunion', 'prochaine réunion'],
    ['//////////', '//////////', '//////////'],
    ['2023-02-30', '2023-02-30', '2023-02-30'],
  ])('%j', (text, fr, en) => {
    expect([datePhrase(text, 'fr'), datePhrase(text, 'en')]).toEqual([fr, en]);
  });
});

describe('rangePhrase', () => {
  it('says one day once', () => {
    expect(rangePhrase('2023-03-01', '2023-03-01', 'fr')).toBe('1er mars 2023');
  });
});

describe('hoursPhrase', () => {
  it.each([
    ['10:30', '12:30', '10h30-12h30', '10:30–12:30'],
    ['09:05', undefined, '9h05', '09:05'],
    [undefined, '12:00', 'jusqu’à 12h00', 'until 12:00'],
    ['matin', 'midi', 'matin-midi', 'matin–midi'],
    [undefined, undefined, '', ''],
  ])('%j to %j', (start, end, fr, en) => {
    expect([hoursPhrase(start, end, 'fr'), hoursPhrase(start, end, 'en')]).toEqual([fr, en]);
  });

  it('leaves out seconds', () => {
    expect(hourPhrase('10:30:00', 'fr')).toBe('10h30');
  });
});

describe('meetingDay', () => {
  it.each([
    ['2023-04-12-crcm', '12 avril 2023'],
    ['avril', 'avril'],
    ['2023-02-30', '2023-02-30'],
  ])('%j', (id, expected) => {
    expect(meetingDay(id, 'fr')).toBe(expected);
  });
});
