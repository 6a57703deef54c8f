// Which earlier action some words are about: those of a review that names none.

import type { CivilDate } from '../civil-date.ts';
import type { OwnersReading } from '../owners/structures.ts';
import type { FollowedAction, Ledger } from './followup.ts';
import { type Bag, type WordIndex, wordIndex } from './word-index.ts';

/** What is said of the action, and the date of the meeting that says it: only meetings before it are looked through. */
export type SaidOfAction = {
  readonly text: string;
  readonly owners?: OwnersReading;
  readonly before: CivilDate;
  /** How much the words must share at least, 0 to 1. */
  readonly least?: number;
};

/** Two texts that share less than this part of their words (by weight, 0 to 1) are about different things. */
const LEAST = 0.4;

/** What an owner in common adds. */
const SAME_OWNER = 0.15;

/** Of the words asked for, so many of the rarest are looked up, each in so many actions at most: the cost is bounded. */
const MOST_WORDS = 8;
const MOST_ACTIONS = 100;

/**
 * The action of an earlier meeting that shares the most words with a text, rare words counting more, an owner in common
 * helping; of two equals the later one. Words are compared without case, accents, plurals and endings. Null when none is
 * near, or when the nearest has no id.
 */
export function likeliestAction(ledger: Ledger, said: SaidOfAction): FollowedAction | null {
  const index = wordIndex(ledger);
  const bag = index.bagOf(said.text);
  const names = new Set(said.owners?.owners.map(({ name }) => name));
  let best: { readonly followed: FollowedAction; readonly score: number; readonly order: number } | null = null;
  for (const order of candidatesFor(bag, said.before, index)) {
    const followed = ledger.actions[order];
    const likely = likeness(index, bag, order);
    // Most share too little for an owner to help, and are not asked for theirs.
    if (!followed || likely + SAME_OWNER < (best?.score ?? said.least ?? LEAST)) continue;
    const score = likely + (followed.owners.owners.some(({ name }) => names.has(name)) ? SAME_OWNER : 0);
    const better = !best || score > best.score || (score === best.score && order > best.order);
    if (score >= (said.least ?? LEAST) && better) best = { followed, score, order };
  }
  return best?.followed.id == null ? null : best.followed;
}

/**
 * The actions that some words are compared with, by their rank: of the last ones that hold each of the rarest words, those
 * from before a day. Where a word stands in many actions, the words of an old meeting are compared with none.
 */
export function candidatesFor({ words }: Bag, before: CivilDate, index: WordIndex): ReadonlySet<number> {
  const found = words.flatMap((word) => [index.holding[word] ?? []]).sort((a, b) => a.length - b.length);
  const end = index.countBefore(before);
  const candidates = new Set<number>();
  for (const orders of found.slice(0, MOST_WORDS))
    for (const order of orders.slice(-MOST_ACTIONS)) {
      if (order >= end) break;
      candidates.add(order);
    }
  return candidates;
}

/** Weighted Dice coefficient: twice what both share over what both hold. One word in common is chance, unless it is all. */
function likeness({ bags, weights }: WordIndex, { words, total }: Bag, order: number): number {
  const other = bags[order] ?? { words: [], total: 0 };
  let [shared, sum] = [0, 0];
  for (const word of words) {
    if (!other.words.includes(word)) continue;
    shared += 1;
    sum += weights[word] ?? 0;
  }
  if (shared < 2 && shared < other.words.length) return 0;
  return (2 * sum) / (total + other.total);
}
