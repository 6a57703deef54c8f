// The words of a text, each with its place: accents, case and the elided ones of French ("l'", "qu'") do not count.
import { foldLetters, foldText } from '../../words/fold-text.ts';

export type TextWord = { readonly word: string; readonly start: number; readonly end: number };

/** The words of a text in order; figures are words. */
export function textWords(text: string): readonly TextWord[] {
  const folded = foldLetters(text);
  const plain = isPlain(folded);
  return Array.from(folded.matchAll(plain ? PLAIN : ANY), ({ 0: found, index }) => ({
    word: plain ? found : foldText(found),
    ...{ start: index, end: index + found.length },
  }));
}

/** The words that a text has, each once. */
export function wordsIn(text: string): ReadonlySet<string> {
  const folded = foldLetters(text);
  if (isPlain(folded)) return new Set(folded.match(PLAIN));
  return new Set(folded.match(ANY)?.map((word) => foldText(word)));
}

function isPlain(folded: string): boolean {
  return /^[ -~\s]*$/.test(folded);
}

/** What is elided before an apostrophe: l'atelier, jusqu'en mai. */
const ELIDED = "(?!(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’])";
const PLAIN = new RegExp(`(?<![a-z0-9])${ELIDED}[a-z0-9]+`, 'g');
const ANY = new RegExp(String.raw`(?<![\p{L}\p{N}\p{M}])${ELIDED}[\p{L}\p{N}][\p{L}\p{N}\p{M}]*`, 'gu');

/** The word that stands for its plural too: ateliers, travaux, communes; the ends of French and of English nouns. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`;
  return /[^s][sx]$/.test(word) ? word.slice(0, -1) : word;
}
