import type { Said, Vocabulary } from './vocabulary.ts';

/** One to nine; "un" and "one" are articles too, as {@link INDEFINITE} is. */
export const DIGITS: Vocabulary<`${number}`> = {
  1: { fr: ['un', 'une'], en: ['one'] },
  2: { fr: ['deux'], en: ['two'] },
  3: { fr: ['trois'], en: ['three'] },
  4: { fr: ['quatre'], en: ['four'] },
  5: { fr: ['cinq'], en: ['five'] },
  6: { fr: ['six'], en: ['six'] },
  7: { fr: ['sept'], en: ['seven'] },
  8: { fr: ['huit'], en: ['eight'] },
  9: { fr: ['neuf'], en: ['nine'] },
};

/** Ten to nineteen; French adds them to sixty and eighty ("soixante-douze"). */
export const TEENS = {
  10: { fr: ['dix'], en: ['ten'] },
  11: { fr: ['onze'], en: ['eleven'] },
  12: { fr: ['douze'], en: ['twelve'] },
  13: { fr: ['treize'], en: ['thirteen'] },
  14: { fr: ['quatorze'], en: ['fourteen'] },
  15: { fr: ['quinze'], en: ['fifteen'] },
  16: { fr: ['seize'], en: ['sixteen'] },
  17: { fr: ['dix sept'], en: ['seventeen'] },
  18: { fr: ['dix huit'], en: ['eighteen'] },
  19: { fr: ['dix neuf'], en: ['nineteen'] },
} as const satisfies Vocabulary<`${number}`>;

export const TENS = {
  20: { fr: ['vingt'], en: ['twenty'] },
  30: { fr: ['trente'], en: ['thirty'] },
  40: { fr: ['quarante'], en: ['forty'] },
  50: { fr: ['cinquante'], en: ['fifty'] },
  60: { fr: ['soixante'], en: ['sixty'] },
  70: { fr: ['septante'], en: ['seventy'] },
  80: { fr: ['quatre vingt', 'quatre vingts', 'huitante', 'octante'], en: ['eighty'] },
  90: { fr: ['nonante'], en: ['ninety'] },
} as const satisfies Vocabulary<`${number}`>;

/** What multiplies the number before it. */
export const POWERS: Vocabulary<'100' | '1000'> = {
  100: { fr: ['cent', 'cents'], en: ['hundred'] },
  1000: { fr: ['mille', 'mil'], en: ['thousand'] },
};

/** Articles that count one of what follows. */
export const INDEFINITE: Said = { fr: [], en: ['a', 'an'] };

/** Numbers that are not meant to the unit, with the word that ties them to what they count. */
export const ROUGH_NUMBERS = {
  2: { fr: [], en: ['a couple of', 'couple of'] },
  10: { fr: ['une dizaine de'], en: [] },
  12: { fr: ['une douzaine de'], en: [] },
  15: { fr: ['une quinzaine de'], en: [] },
  20: { fr: ['une vingtaine de'], en: [] },
  30: { fr: ['une trentaine de'], en: [] },
} as const satisfies Vocabulary<`${number}`>;
