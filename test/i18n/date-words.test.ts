import { expect, it } from 'vitest';
import { dateWords } from '../../src/i18n/date-words.ts';

it.each([
  ['2023-03-01', '1er mars 2023', '1 March 2023'],
  ['2023-08-31', '31 août 2023', '31 August 2023'],
  ['2024-02-29', '29 février 2024', '29 February 2024'],
  ['2023-12-11', '11 décembre 2023', '11 December 2023'],
  ['0987-01-02', '2 janvier 987', '2 January 987'],
])('writes %s as "%s" and "%s"', (date, fr, en) => {
  expect(dateWords(date)).toEqual({ fr, en });
});
