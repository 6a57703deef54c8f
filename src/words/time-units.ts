import { meaningsOf, type Said, type Vocabulary } from './vocabulary.ts';

/** A fortnight is fourteen days, a quinzaine fifteen. */
export type TimeUnit = 'hour' | 'day' | 'week' | 'fortnight' | 'quinzaine' | 'month' | 'quarter' | 'semester' | 'year';

/** In full, in the singular. */
export const TIME_UNITS: Vocabulary<TimeUnit> = {
  hour: { fr: ['heure'], en: ['hour'] },
  day: { fr: ['jour', 'journée'], en: ['day'] },
  week: { fr: ['semaine'], en: ['week'] },
  fortnight: { fr: [], en: ['fortnight'] },
  quinzaine: { fr: ['quinzaine'], en: [] },
  month: { fr: ['mois'], en: ['month'] },
  quarter: { fr: ['trimestre'], en: ['quarter'] },
  semester: { fr: ['semestre'], en: ['semester'] },
  year: { fr: ['an', 'année'], en: ['year'] },
};

/** Cut short; the dot that may follow is not written here. "sem" is a semester too, after a rank. */
export const SHORT_TIME_UNITS: Vocabulary<'hour' | 'day' | 'week' | 'year'> = {
  hour: { fr: [], en: ['hr', 'hrs'] },
  day: { fr: ['jrs'], en: [] },
  week: { fr: ['sem'], en: ['wk', 'wks'] },
  year: { fr: [], en: ['yr', 'yrs'] },
};

/** Behind the number of a length: "(15 min)". */
export const lengthUnits: Said = {
  fr: ['minute(s)', 'min', 'mn', 'heure(s)', 'h'],
  en: ['minute(s)', 'min(s)', 'hour(s)', 'hr(s)'],
};

/** A quarter after its rank or before it, never counted. */
export const SHORT_QUARTER: Said = { fr: ['trim'], en: ['qtr'] };

/** In a letter: J+7, 48h, 4w, EOM. */
export const LETTER_TIME_UNITS: Vocabulary<'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'> = {
  hour: { fr: ['h'], en: ['h'] },
  day: { fr: ['j'], en: ['d'] },
  week: { fr: ['s'], en: ['w'] },
  month: { fr: ['m'], en: ['m'] },
  quarter: { fr: ['t'], en: ['q'] },
  year: { fr: ['a'], en: ['y'] },
};

/** Folded word in full, in the singular or plural → the unit. */
export const TIME_UNIT_WORDS: ReadonlyMap<string, TimeUnit> = new Map(
  [...meaningsOf(TIME_UNITS)].flatMap(([word, unit]) => [
    [word, unit],
    [pluralOf(word), unit],
  ]),
);

function pluralOf(word: string): string {
  return word.endsWith('s') ? word : `${word}s`;
}
