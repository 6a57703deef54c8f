import { nameKey } from '../../words/fold-text.ts';
import { keyWords } from '../../words/record-words.ts';
import { wordsOf } from '../../words/vocabulary.ts';

/** The keys of our files that a French word names, the likeliest first; which of them fits depends on the place. */
export function frenchKeys(word: string): readonly string[] {
  const key = nameKey(word.replaceAll('_', ' '))
    .replace(/\(s\)|\(e\)|\(es\)/g, '')
    .replace(/ ?\(\d{1,3}\)$/, '')
    .replace(/^(?:etaient|sont|ont ete) /, '');
  return KEYS.get(singular(key)) ?? [];
}

const KEYS = keysByWord();

function keysByWord(): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  for (const [key, said] of Object.entries(keyWords))
    for (const word of new Set(wordsOf(said).map(nameKey).map(singular)))
      keys.set(word, [...(keys.get(word) ?? []), key]);
  return keys;
}

function singular(key: string): string {
  return key
    .split(' ')
    .map((word) => word.replace(/(?<=\p{L}{2})[sx]$/u, ''))
    .join(' ');
}
