import { meaningsOf, type Vocabulary } from './vocabulary.ts';

/** How often something comes back. */
export type Rhythm = 'day' | 'week' | 'fortnight' | 'month' | 'two-months' | 'quarter' | 'semester' | 'year';

/** In the singular; French adverbs add "ment" to them, some English ones "ly". */
const RHYTHMS: Vocabulary<Rhythm> = {
  day: { fr: ['quotidien', 'quotidienne', 'journalier', 'journalière'], en: ['daily'] },
  week: { fr: ['hebdomadaire'], en: ['weekly'] },
  fortnight: {
    fr: ['bimensuel', 'bimensuelle', 'bi mensuel', 'bi mensuelle'],
    en: ['fortnightly', 'biweekly', 'bi weekly'],
  },
  month: { fr: ['mensuel', 'mensuelle'], en: ['monthly'] },
  'two-months': { fr: ['bimestriel', 'bimestrielle'], en: ['bimonthly'] },
  quarter: { fr: ['trimestriel', 'trimestrielle'], en: ['quarterly'] },
  semester: {
    fr: ['semestriel', 'semestrielle', 'biannuel', 'biannuelle', 'bi annuel', 'bi annuelle'],
    en: ['half yearly', 'semi annual', 'biannual'],
  },
  year: { fr: ['annuel', 'annuelle'], en: ['yearly', 'annual'] },
};

/** Folded word → the rhythm. */
export const RHYTHM_WORDS: ReadonlyMap<string, Rhythm> = meaningsOf(RHYTHMS);
