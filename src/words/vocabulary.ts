// How the tables of words are written, and the ways of looking for their words in a folded text.
import { foldText } from './fold-text.ts';

/**
 * The words of one meaning as people write them, French beside English; each word stands in one table. Endings that may be
 * there stand in brackets: "fait(e)(s)".
 */
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

/** The words of both languages, folded, in all their forms. */
export function wordsOf(said: Said): readonly string[] {
  return formsOf(said).map(foldText);
}

/** The same as the tables have them, with their accents and capitals. */
export function formsOf({ fr, en }: Said): readonly string[] {
  return [...fr, ...en].flatMap(withEndings);
}

/** A word with and without each ending in brackets: "fait(e)(s)" is fait, faite, faits and faites. */
function withEndings(word: string): readonly string[] {
  if (!word.includes('(')) return [word];
  const ending = /(?<=\p{L})\((\p{L}{1,3})\)/u.exec(word);
  if (!ending) return [word];
  const [before, after] = [word.slice(0, ending.index), word.slice(ending.index + ending[0].length)];
  return [before, `${before}${ending[1]}`].flatMap((start) => withEndings(`${start}${after}`));
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

/** The same for the words of some tables, as a group. */
export function anySaid(...said: readonly Said[]): string {
  return `(?:${anyOf(said.flatMap(wordsOf))})`;
}

/** The words of one language alone, of several tables. */
export function inFrench(...said: readonly Said[]): Said {
  return { fr: said.flatMap(({ fr }) => fr), en: [] };
}

export function inEnglish(...said: readonly Said[]): Said {
  return { fr: [], en: said.flatMap(({ en }) => en) };
}
