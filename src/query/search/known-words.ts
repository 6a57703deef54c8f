// The words of all texts, and which of them are near to one that is looked for.
import SearchableMap from 'minisearch/SearchableMap';
import { stemOf } from './text-words.ts';

/** How a word that was found is the one asked for: itself or its plural, one that begins with it, one that is nearly written so. */
export const MATCHES = ['exact', 'prefix', 'near'] as const;
export type Match = (typeof MATCHES)[number];

export type KnownWords = {
  /** The words that stand in the texts for one that is asked for. */
  readonly matching: (word: string) => ReadonlyMap<string, Match>;
  /** Words that are written nearly so, the nearest first: what may have been meant. */
  readonly near: (word: string) => readonly string[];
};

/** Gathers the words of all texts. */
export function knownWords(texts: Iterable<ReadonlySet<string>>): KnownWords {
  const words = new Set<string>();
  for (const text of texts) for (const word of text) words.add(word);
  const map = new SearchableMap<string>();
  const stems = new Map<string, string[]>();
  for (const word of words) {
    map.set(word, word);
    const stem = stemOf(word);
    stems.set(stem, [...(stems.get(stem) ?? []), word]);
  }
  const near = (word: string, slips: number): readonly string[] =>
    [...map.fuzzyGet(word, slips)].sort(([, [, a]], [, [, b]]) => a - b).map(([found]) => found);
  return {
    matching: (word) => {
      const begun = word.length >= 3 ? [...map.atPrefix(word).keys()] : [];
      const slips = slipsOf(word);
      const written = slips === 0 ? [] : near(word, slips).filter((found) => found.startsWith(word.slice(0, 1)));
      const same = [...(map.has(word) ? [word] : []), ...(stems.get(stemOf(word)) ?? [])];
      return new Map<string, Match>([
        ...written.map((found) => [found, 'near'] as const),
        ...begun.map((found) => [found, 'prefix'] as const),
        ...same.map((found) => [found, 'exact'] as const),
      ]);
    },
    near: (word) => near(word, Math.max(2, Math.floor(word.length / 3))).filter((found) => found.length > 2),
  };
}

/** Slips of the finger that a word may have: none in a short one or in figures, where another one is meant. */
function slipsOf(word: string): number {
  if (word.length < 5 || /\d/.test(word)) return 0;
  return word.length < 9 ? 1 : 2;
}
