import { type WordsReader, wordsReader } from '../../model/ledger/words-reader.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';

const readers = new WeakMap<RegistryIndex, WordsReader>();

/** One reader for all that is checked against a registry, so that the words that records repeat are read once. */
export function wordsOf(index: RegistryIndex): WordsReader {
  const reader = readers.get(index) ?? wordsReader(index);
  readers.set(index, reader);
  return reader;
}
