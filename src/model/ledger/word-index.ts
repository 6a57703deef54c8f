// Which actions hold which words: made once for a ledger, in time linear in its words.

import type { CivilDate } from '../civil-date.ts';
import { countUntil } from '../count-until.ts';
import { onceFor } from '../once.ts';
import type { Ledger } from './followup.ts';
import { type HeldWords, heldWords } from './held-words.ts';

/** The stems of a text by their numbers in the index, -1 for those that no action has, and what they weigh together. */
export type Bag = { readonly words: ArrayLike<number>; readonly total: number };

/** Actions are meant by their rank in the ledger, words by their number. */
export type WordIndex = {
  readonly bagAt: (order: number) => Bag;
  /** What the words of an action weigh together. */
  readonly totalAt: (order: number) => number;
  readonly bagOf: (text: string) => Bag;
  /** The actions that hold a word, in order. */
  readonly holding: (word: number) => Uint32Array;
  /** The rarer a word, the more it says. */
  readonly weightOf: (word: number) => number;
  /** How many actions come from meetings before a day. */
  readonly countBefore: (day: CivilDate) => number;
};

/** The words of actions, the place of each of them there by its rank, and the date of its meeting, which never goes back. */
export type WordsOfActions = {
  readonly held: HeldWords;
  readonly places: ArrayLike<number>;
  readonly dateOf: (order: number) => CivilDate;
};

/** The index of a ledger, made once. */
export const wordIndex = onceFor(({ actions }: Ledger): WordIndex => {
  const held = heldWords();
  for (const { action } of actions) held.add(action.text);
  return indexWords({ held, places: actions.map((_, rank) => rank), dateOf: (rank) => dateOf(actions[rank]) });
});

function dateOf(followed: Ledger['actions'][number] | undefined): CivilDate {
  return followed?.meeting.date ?? '';
}

/** The index of all actions whose words are held. */
export function indexWords({ held, places, dateOf }: WordsOfActions): WordIndex {
  const wordsAt = (order: number) => held.at(places[order] ?? 0);
  const { starts, orders } = invert(held.count(), places.length, wordsAt);
  const holding = (word: number) => orders.subarray(starts[word] ?? 0, starts[word + 1] ?? 0);
  const weights = Float64Array.from({ length: held.count() }, (_, word) => weigh(holding(word).length, places.length));
  // A word that no action has weighs as much as the rarest.
  const unknown = weigh(0, weights.length);
  const weightOf = (word: number) => weights[word] ?? unknown;
  const sumOf = (words: ArrayLike<number>): number => {
    let total = 0;
    for (let at = 0; at < words.length; at += 1) total += weightOf(words[at] ?? -1);
    return total;
  };
  const totals = Float64Array.from({ length: places.length }, (_, order) => sumOf(wordsAt(order)));
  const totalAt = (order: number) => totals[order] ?? 0;
  return {
    bagAt: (order) => ({ words: wordsAt(order), total: totalAt(order) }),
    totalAt,
    bagOf: (text) => {
      const words = held.numbersOf(text);
      return { words, total: sumOf(words) };
    },
    holding,
    weightOf,
    countBefore: (day) => countUntil(places.length, (order) => dateOf(order) < day),
  };
}

type Inverted = { readonly starts: Uint32Array; readonly orders: Uint32Array };

/** For each word, where its actions begin among those of all words. */
function invert(words: number, actions: number, wordsAt: (order: number) => Int32Array): Inverted {
  const starts = new Uint32Array(words + 1);
  for (let order = 0; order < actions; order += 1)
    for (const word of wordsAt(order)) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const next = starts.slice();
  const orders = new Uint32Array(starts[words] ?? 0);
  for (let order = 0; order < actions; order += 1)
    for (const word of wordsAt(order)) {
      const place = next[word] ?? 0;
      orders[place] = order;
      next[word] = place + 1;
    }
  return { starts, orders };
}

function weigh(count: number, all: number): number {
  return Math.log(1 + (all + 1) / (count + 1));
}
