import { MONTH, NUMBER, UNIT, WEEKDAY } from '../signs/lexicon.ts';

/** "May" and the short names are other words too often to suggest a date. */
const LONG_MONTH = `(?!(?:may|mar|mars|march|sept|sep|dec|jan|jun|fev|feb|avr|apr|jul|aug|aou|oct|nov)(?![a-z]))${MONTH}`;
const SUGGESTIONS = [
  '\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}',
  '(?:0?[1-9]|[12]\\d|3[01])[/-](?:0?[1-9]|1[0-2])',
  '(?<!\\d[-/])(?:19|20|21)\\d\\d(?! ?[-/] ?\\d)',
  LONG_MONTH,
  WEEKDAY,
  `(?:sous|dans|d'ici|in|within|by|avant|before) ${NUMBER} ?${UNIT}`,
  '(?:le|by|avant|before|pour le|du|au) \\d{1,2}',
];
const DATED = new RegExp(`(?:^|[^a-z0-9.])(?:${SUGGESTIONS.join('|')})(?![a-z0-9])`);
const ONLY_DIGITS = /^[\d ./:h-]+$/;

/** Whether folded words that no rule reads seem to hold a date all the same: digits in its shape, a month, a weekday. */
export function looksDated(folded: string): boolean {
  return ONLY_DIGITS.test(folded) || DATED.test(folded);
}
