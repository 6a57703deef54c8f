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

/** Days of a month in letters, beyond the ranks above: English only, French says "le six". */
const DAY_RANKS: Vocabulary<`${number}`> = {
  6: { fr: [], en: ['sixth'] },
  7: { fr: [], en: ['seventh'] },
  8: { fr: [], en: ['eighth'] },
  9: { fr: [], en: ['ninth'] },
  10: { fr: [], en: ['tenth'] },
  11: { fr: [], en: ['eleventh'] },
  12: { fr: [], en: ['twelfth'] },
  13: { fr: [], en: ['thirteenth'] },
  14: { fr: [], en: ['fourteenth'] },
  15: { fr: [], en: ['fifteenth'] },
  16: { fr: [], en: ['sixteenth'] },
  17: { fr: [], en: ['seventeenth'] },
  18: { fr: [], en: ['eighteenth'] },
  19: { fr: [], en: ['nineteenth'] },
  20: { fr: [], en: ['twentieth'] },
  21: { fr: [], en: ['twenty first'] },
  22: { fr: [], en: ['twenty second'] },
  23: { fr: [], en: ['twenty third'] },
  24: { fr: [], en: ['twenty fourth'] },
  25: { fr: [], en: ['twenty fifth'] },
  26: { fr: [], en: ['twenty sixth'] },
  27: { fr: [], en: ['twenty seventh'] },
  28: { fr: [], en: ['twenty eighth'] },
  29: { fr: [], en: ['twenty ninth'] },
  30: { fr: [], en: ['thirtieth'] },
  31: { fr: [], en: ['thirty first'] },
};

/** Folded English rank of a day in letters → its number; the ranks above it among them. */
export const DAY_RANK_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[1, 2, 3, 4, 5].map((rank) => [String(RANKS[rank as 1].en[0]), rank] as const),
  ...numbersOf(DAY_RANKS),
]);

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
