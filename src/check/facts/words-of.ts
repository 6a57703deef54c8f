import { wordsReader } from '../../model/ledger/words-reader.ts';
import { onceFor } from '../../model/once.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';

/** One reader for all that is checked against a registry, so that the words that records repeat are read once. */
export const wordsOf = onceFor((index: RegistryIndex) => wordsReader(index));
