import { meaningsOf, type Vocabulary } from './vocabulary.ts';

/** Folded word → the number that it names, for a table whose meanings are numbers. */
export function numbersOf(vocabulary: Vocabulary<`${number}`>): ReadonlyMap<string, number> {
  return new Map([...meaningsOf(vocabulary)].map(([word, number]) => [word, Number(number)]));
}
