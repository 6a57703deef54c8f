import { nearest } from '../../model/nearest.ts';
import { frenchKeys } from './french-keys.ts';

/** The keys that an unknown one was meant for, best first, among those that its place allows: a French word, or a slip. */
export function nearKeys(word: string, allowed: readonly string[]): readonly string[] {
  const named = frenchKeys(word).filter((key) => allowed.includes(key));
  return named.length > 0 ? named : nearest(word, allowed, 1);
}
