import { numbersOf } from './numbers-of.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The days of the week in full, 1 (Monday) to 7. */
export const WEEKDAYS: Vocabulary<`${number}`> = {
  1: { fr: ['lundi'], en: ['monday'] },
  2: { fr: ['mardi'], en: ['tuesday'] },
  3: { fr: ['mercredi'], en: ['wednesday'] },
  4: { fr: ['jeudi'], en: ['thursday'] },
  5: { fr: ['vendredi'], en: ['friday'] },
  6: { fr: ['samedi'], en: ['saturday'] },
  7: { fr: ['dimanche'], en: ['sunday'] },
};

/** Cut short; some are words of their own ("mer", "mon"), and "mar" is a month as well. */
export const SHORT_WEEKDAYS: Vocabulary<`${number}`> = {
  1: { fr: ['lun'], en: ['mon'] },
  2: { fr: ['mar'], en: ['tue', 'tues'] },
  3: { fr: ['mer', 'merc'], en: ['wed', 'weds'] },
  4: { fr: ['jeu'], en: ['thu', 'thur', 'thurs'] },
  5: { fr: ['ven', 'vend'], en: ['fri'] },
  6: { fr: ['sam'], en: ['sat'] },
  7: { fr: ['dim'], en: ['sun'] },
};

/** Folded name in full → the number of the day. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = numbersOf(WEEKDAYS);

/** Folded short name → the number of the day. */
export const SHORT_WEEKDAY_NUMBERS: ReadonlyMap<string, number> = numbersOf(SHORT_WEEKDAYS);
