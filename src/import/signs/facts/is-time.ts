import { foldText } from '../../../words/fold-text.ts';
import { clockWords, timeWords } from '../../../words/hours.ts';
import { MONTH_NUMBERS } from '../../../words/months.ts';
import { wordsOf } from '../../../words/vocabulary.ts';
import { SHORT_WEEKDAY_NUMBERS, WEEKDAY_NUMBERS } from '../../../words/weekdays.ts';

/** Only days, months, years and hours, with what stands between them. */
export function isTime(words: string): boolean {
  return wordsBesideTime(words).length === 0;
}

/** The words that are no part of a day or an hour. */
export function wordsBesideTime(words: string): readonly string[] {
  return foldText(words)
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 2 && !TIME.has(word));
}

const TIME: ReadonlySet<string> = new Set(
  [...Object.values(timeWords), ...Object.values(clockWords)]
    .flatMap(wordsOf)
    .flatMap((word) => word.split(/[^a-z]+/))
    .concat(...[MONTH_NUMBERS, WEEKDAY_NUMBERS, SHORT_WEEKDAY_NUMBERS].map((names) => [...names.keys()])),
);
