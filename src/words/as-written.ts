// The words of the tables in texts as people write them, for patterns that need the places of what they find.
import { foldText } from './fold-text.ts';
import { anyOf, formsOf, type Said } from './vocabulary.ts';

/**
 * A pattern like that of `anySaid`, for a text that is not folded: the accents of a word may lack, and its apostrophes be of
 * either sort. Capitals are left to the flag `i`.
 */
export function anyWritten(...said: readonly Said[]): string {
  return written(said.flatMap(formsOf));
}

/** The same with all accents, for words that are others without them: "dès" is no "des". */
export function anyAccented(...said: readonly Said[]): string {
  return `(?:${anyOf(said.flatMap(formsOf))})`;
}

/** The same with a capital at the beginning, for patterns that tell names by theirs and have no flag `i`. */
export function anyCapitalised(...said: readonly Said[]): string {
  return `(?:${anyOf(said.flatMap(formsOf).map((word) => word.charAt(0).toUpperCase() + word.slice(1)))})`;
}

/** The same in capitals, whose accents may lack. */
export function anyShouted(...said: readonly Said[]): string {
  const words = said.flatMap(formsOf);
  return `(?:${anyOf([...words, ...words.map(foldText)].map((word) => word.toUpperCase()))})`;
}

/** A pattern for small words before others ("la ", "of the "): the blank behind them may lack after an apostrophe ("l'"). */
export function standingBefore(...said: readonly Said[]): string {
  const words = said.flatMap(formsOf);
  const elided = words.filter((word) => word.endsWith("'"));
  const whole = words.filter((word) => !word.endsWith("'"));
  const before = [
    ...(elided.length > 0 ? [`${written(elided)} ?`] : []),
    ...(whole.length > 0 ? [`${written(whole)} `] : []),
  ];
  return `(?:${before.join('|')})`;
}

function written(words: readonly string[]): string {
  const plain = words.map((word) => word.normalize('NFC').toLowerCase());
  return `(?:${anyOf(plain).replace(/['\u00DF-\u024F]/g, spellings)})`;
}

function spellings(sign: string): string {
  return sign === "'" ? "['’]" : `(?:${sign}|${foldText(sign)})`;
}
