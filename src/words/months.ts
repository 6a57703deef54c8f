import { numbersOf } from './numbers-of.ts';
import { type Said, type Vocabulary, wordsOf } from './vocabulary.ts';

/** The months in full, by their number in the year. */
export const MONTHS: Vocabulary<`${number}`> = {
  1: { fr: ['janvier'], en: ['january'] },
  2: { fr: ['février'], en: ['february'] },
  3: { fr: ['mars'], en: ['march'] },
  4: { fr: ['avril'], en: ['april'] },
  5: { fr: ['mai'], en: ['may'] },
  6: { fr: ['juin'], en: ['june'] },
  7: { fr: ['juillet'], en: ['july'] },
  8: { fr: ['août'], en: ['august'] },
  9: { fr: ['septembre'], en: ['september'] },
  10: { fr: ['octobre'], en: ['october'] },
  11: { fr: ['novembre'], en: ['november'] },
  12: { fr: ['décembre'], en: ['december'] },
};

/** Cut short; the dot that may follow is not written here. */
export const SHORT_MONTHS: Vocabulary<`${number}`> = {
  1: { fr: ['janv'], en: ['jan'] },
  2: { fr: ['févr', 'fév'], en: ['feb'] },
  3: { fr: [], en: ['mar'] },
  4: { fr: ['avr'], en: ['apr'] },
  6: { fr: [], en: ['jun'] },
  7: { fr: ['juil'], en: ['jul'] },
  8: { fr: ['aoû'], en: ['aug'] },
  9: { fr: ['sept'], en: ['sept', 'sep'] },
  10: { fr: ['oct'], en: ['oct'] },
  11: { fr: ['nov'], en: ['nov'] },
  12: { fr: ['déc'], en: ['dec'] },
};

/** First names as well, among others. */
export const monthFirstNames: Said = { fr: ['avril'], en: ['april', 'may', 'june', 'august'] };

/** Names that are other words as well: the verb may, the planet Mars, seven in French. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['may', 'mars', 'mar', 'march', 'sept']);

/** Folded name, long or short → the number of its month. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([...numbersOf(MONTHS), ...numbersOf(SHORT_MONTHS)]);

/** Names that only French has, folded. */
export const FRENCH_MONTHS: ReadonlySet<string> = frenchOnly();

function frenchOnly(): ReadonlySet<string> {
  const said = [...Object.values(MONTHS), ...Object.values(SHORT_MONTHS)];
  const english = new Set(said.flatMap(({ en }) => wordsOf({ fr: [], en })));
  return new Set(said.flatMap(({ fr }) => wordsOf({ fr, en: [] })).filter((name) => !english.has(name)));
}
