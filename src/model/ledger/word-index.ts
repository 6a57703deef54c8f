// Which actions hold which words: made once for a ledger, in time linear in its words.

import type { CivilDate } from '../civil-date.ts';
import { countUntil } from '../count-until.ts';
import { onceFor } from '../once.ts';
import type { Ledger } from './followup.ts';
import { wordStems } from './word-stems.ts';

/** The stems of a text by their numbers in the index, -1 for those that no action has, and what they weigh together. */
export type Bag = { readonly words: readonly number[]; readonly total: number };

/** Actions are meant by their rank in the ledger, words by their number. */
export type WordIndex = {
  readonly bags: readonly Bag[];
  readonly bagOf: (text: string) => Bag;
  /** For each word, the actions that hold it, in order. */
  readonly holding: readonly (readonly number[])[];
  /** The rarer a word, the more it says. */
  readonly weights: readonly number[];
  /** How many actions come from meetings before a day. */
  readonly countBefore: (day: CivilDate) => number;
};

/** The index of a ledger, made once. */
export const wordIndex = onceFor(({ actions }: Ledger): WordIndex => {
  const { numbers, texts } = numberWords(actions.map(({ action }) => action.text));
  const holding = Array.from(numbers, (): number[] => []);
  const words = actions.map(({ action }) => texts.get(action.text) ?? []);
  for (const [order, held] of words.entries()) for (const word of held) holding[word]?.push(order);
  const weights = holding.map((orders) => weightOf(orders.length, actions.length));
  // A word that no action has weighs as much as the rarest.
  const unknown = weightOf(0, weights.length);
  const bag = (held: readonly number[]) => ({
    words: held,
    total: held.reduce((sum, word) => sum + (weights[word] ?? unknown), 0),
  });
  return {
    bags: words.map(bag),
    bagOf: (text) => bag(texts.get(text) ?? Array.from(wordStems(text), (word) => numbers.get(word) ?? -1)),
    holding,
    weights,
    countBefore: (day) => countUntil(actions.length, (order) => (actions[order]?.meeting.date ?? '') < day),
  };
});

type Numbered = {
  readonly numbers: ReadonlyMap<string, number>;
  /** The words of each text, which is cut once however often it is said. */
  readonly texts: ReadonlyMap<string, readonly number[]>;
};

function numberWords(said: readonly string[]): Numbered {
  const numbers = new Map<string, number>();
  const texts = new Map<string, readonly number[]>();
  for (const text of said) {
    if (texts.has(text)) continue;
    const stems = [...wordStems(text)];
    for (const stem of stems) if (!numbers.has(stem)) numbers.set(stem, numbers.size);
    texts.set(
      text,
      stems.map((stem) => numbers.get(stem) ?? -1),
    );
  }
  return { numbers, texts };
}

function weightOf(count: number, all: number): number {
  return Math.log(1 + (all + 1) / (count + 1));
}
