import { valueWords } from '../../words/record-words.ts';
import { wordsAtStart, wordsWhole } from './words-at-start.ts';

/** The values of our files that a French word names, which the text begins with; which of them is allowed depends on the key. */
export const frenchValues: (text: string) => readonly string[] = wordsAtStart(valueWords);

/** The values that a text names, being one of their words and nothing else: "En cours", "néant". */
export const wholeValues: (text: string) => readonly string[] = wordsWhole(valueWords);
