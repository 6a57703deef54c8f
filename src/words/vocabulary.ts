// How the tables of words are written, and the two ways of looking for their words in a text.
import { foldText } from './fold-text.ts';

/** The words of one meaning as people write them, French beside English; each word stands in one table. */
export type Said = { readonly fr: readonly string[]; readonly en: readonly string[] };

export type Vocabulary<Meaning extends string> = Readonly<Record<Meaning, Said>>;

/** Folded word → what it means, in both languages. A word of two meanings keeps the first one. */
export function meaningsOf<Meaning extends string>(vocabulary: Vocabulary<Meaning>): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const meaning of Object.keys(vocabulary) as Meaning[]) {
    for (const word of wordsOf(vocabulary[meaning])) if (!meanings.has(word)) meanings.set(word, meaning);
  }
  return meanings;
}

/** The words of both languages, folded. */
export function wordsOf({ fr, en }: Said): readonly string[] {
  return [...fr, ...en].map(foldText);
}

/**
 * A pattern (without group or anchor) that matches any of some words in a folded text, the longest first, so that a short
 * one never hides it; a blank of a word may be a hyphen in the text.
 */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '[ -]'))
    .join('|');
}
