/** Every word of the tables of time means the same to whoever reads it. */
import { describe, expect, it } from 'vitest';
import { dateIn } from '../../src/import/signs/facts/date-in.ts';
import { titleDate } from '../../src/model/meeting/title-date.ts';
import { foldText } from '../../src/words/fold-text.ts';
import { MONTHS, SHORT_MONTHS } from '../../src/words/months.ts';
import { numberInLetters } from '../../src/words/number-in-letters.ts';
import { DIGITS, TEENS, TENS } from '../../src/words/numbers.ts';
import { SHORT_TIME_UNITS, TIME_UNITS } from '../../src/words/time-units.ts';
import type { Vocabulary } from '../../src/words/vocabulary.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../src/words/weekdays.ts';
import { readDeadline } from '../support/read-deadline.ts';

const ANCHOR = { date: '2024-01-01' };

function rowsOf(...tables: readonly Vocabulary<string>[]): readonly (readonly [string, string])[] {
  return tables.flatMap((table) =>
    Object.entries(table).flatMap(([meaning, { fr, en }]) => [...fr, ...en].map((word) => [word, meaning] as const)),
  );
}

describe('a month', () => {
  const dotted = rowsOf(SHORT_MONTHS).map(([word, number]) => [`${word}.`, number] as const);

  it.each([...rowsOf(MONTHS, SHORT_MONTHS), ...dotted])('%s is number %s to all', (word, number) => {
    const day = `2024-${number.padStart(2, '0')}-12`;
    for (const said of [word, word.toUpperCase(), foldText(word)]) {
      expect(readDeadline(`12 ${said} 2024`, ANCHOR)).toBe(`day ${day}/${day}`);
      expect(titleDate(`Réunion du 12 ${said} 2024`)?.spans).toEqual([{ earliest: day, latest: day }]);
      expect(dateIn(`Réunion du 12 ${said} 2024`)).toBe(day);
    }
  });
});

describe('a weekday', () => {
  it.each(rowsOf(WEEKDAYS, SHORT_WEEKDAYS))('%s is day %s to all', (word, number) => {
    const day = `2024-01-0${number}`;
    expect(readDeadline(`${word} ${number} janvier 2024`, ANCHOR)).toBe(`day ${day}/${day}`);
    expect(titleDate(`Réunion du ${word} ${number} janvier 2024`)?.spans).toEqual([{ earliest: day, latest: day }]);
    expect(dateIn(`Réunion du ${word} ${number} janvier 2024`)).toBe(day);
  });
});

describe('a number in letters', () => {
  it.each(rowsOf(DIGITS, TEENS, TENS))('%s is %s', (word, number) => {
    expect(numberInLetters(foldText(word))).toBe(Number(number));
    expect(readDeadline(`sous ${word} jours`, ANCHOR)).toBe(readDeadline(`sous ${number} jours`, ANCHOR));
  });
});

describe('a unit of time', () => {
  it.each(rowsOf(TIME_UNITS, SHORT_TIME_UNITS))('%s is counted', (word) => {
    expect(readDeadline(`within 48 ${word}`, ANCHOR)).toMatch(/^day \.\./);
  });
});
