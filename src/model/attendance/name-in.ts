import { withoutArticle } from '../owners/owner-words.ts';
import type { RegistryIndex } from '../owners/registry-index.ts';

/** The registered name that words are, without an article before it; undefined for other words. */
export function nameIn(words: string, index: Pick<RegistryIndex, 'lookup'>): string | undefined {
  if (index.lookup(words)) return words;
  const bare = withoutArticle(words);
  return bare !== undefined && index.lookup(bare) ? bare : undefined;
}
