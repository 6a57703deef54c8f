import { numbersOf } from './numbers-of.ts';
import type { Said, Vocabulary } from './vocabulary.ts';

/** Ranks in letters: of a week, quarter or half in its period; -1 is the last one. */
export const RANKS = {
  1: { fr: ['premier', 'première'], en: ['first'] },
  2: { fr: ['deuxième', 'second', 'seconde'], en: ['second'] },
  3: { fr: ['troisième'], en: ['third'] },
  4: { fr: ['quatrième'], en: ['fourth'] },
  5: { fr: ['cinquième'], en: ['fifth'] },
  '-1': { fr: ['dernier', 'dernière'], en: ['last'] },
} as const satisfies Vocabulary<`${number}`>;

/** The same in digits. */
const SHORT_RANKS: Vocabulary<`${number}`> = {
  1: { fr: ['1er', '1ère', '1re', '1e'], en: ['1st'] },
  2: { fr: ['2e', '2ème', '2nde', '2d', '2de'], en: ['2nd'] },
  3: { fr: ['3e', '3ème'], en: ['3rd'] },
  4: { fr: ['4e', '4ème'], en: ['4th'] },
  5: { fr: ['5e', '5ème'], en: ['5th'] },
};

/** What follows the digits of a rank, or of a day in a date. */
export const RANK_ENDINGS: Said = { fr: ['er', 'ère', 'e', 'ème'], en: ['st', 'nd', 'rd', 'th'] };

/** Folded rank → its number. */
export const RANK_NUMBERS: ReadonlyMap<string, number> = new Map([...numbersOf(RANKS), ...numbersOf(SHORT_RANKS)]);
