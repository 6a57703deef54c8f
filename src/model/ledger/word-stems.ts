import { foldText } from '../../words/fold-text.ts';
import { emptyWords } from '../../words/small-words.ts';
import { wordsOf } from '../../words/vocabulary.ts';

/** The first letters of a word stand for it, so that "organiser" and "organisation" are one. */
const STEM = 6;
/** More words than any action has. */
const LONGEST = 600;

/** The words of a text that say what it is about, by their beginnings. */
export function wordStems(text: string): ReadonlySet<string> {
  const words = foldText(text.slice(0, LONGEST)).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 2 && !EMPTY_WORDS.has(word)).map((word) => word.slice(0, STEM)));
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(wordsOf(emptyWords));
