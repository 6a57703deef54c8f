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

/** The words of all actions, and the action of a rank, which few are asked for. */
export type Likelihoods = {
  readonly index: WordIndex;
  readonly actionAt: (order: number) => FollowedAction | undefined;
};

/**
 * The action of an earlier meeting that shares the most words with a text, rare words counting more, an owner in common
 * helping; of two equals the later one. Words are compared without case, accents, plurals and endings. Null when none is
 * near, or when the nearest has no id.
 */
export function likeliestAction(ledger: Ledger, said: SaidOfAction): FollowedAction | null {
  return likeliestAmong({ index: wordIndex(ledger), actionAt: (order) => ledger.actions[order] }, said);
}

/** The same among actions of which the words are known; `order` is the rank of the action itself, where it is one of them. */
export function likeliestAmong(
  { index, actionAt }: Likelihoods,
  said: SaidOfAction & { readonly order?: number | undefined },
): FollowedAction | null {
  const bag = said.order === undefined ? index.bagOf(said.text) : index.bagAt(said.order);
  const { least = LEAST } = said;
  const names = new Set(said.owners?.owners.map(({ name }) => name));
  let best: Likely | null = null;
  for (const order of candidatesFor(bag, said.before, index, least)) {
    // Most share too little for an owner to help, and are not asked for theirs.
    const likely = likelyEnough(index, bag, { order, least: best?.score ?? least });
    const followed = likely === undefined ? undefined : actionAt(order);
    if (likely === undefined || !followed) continue;
    const score = likely + (followed.owners.owners.some(({ name }) => names.has(name)) ? SAME_OWNER : 0);
    if (score >= least && isBetter({ score, order }, best)) best = { followed, score, order };
  }
  return best?.followed.id == null ? null : best.followed;
}

type Likely = { readonly followed: FollowedAction; readonly score: number; readonly order: number };

function isBetter({ score, order }: Omit<Likely, 'followed'>, best: Likely | null): boolean {
  return !best || score > best.score || (score === best.score && order > best.order);
}

/** The likeness of an action; undefined when an owner in common would not make it enough. */
function likelyEnough(
  index: WordIndex,
  bag: Bag,
  { order, least }: { readonly order: number; readonly least: number },
): number | undefined {
  if (mostLikeness(bag.total, index.totalAt(order)) + SAME_OWNER < least) return undefined;
  const likely = likeness(index, bag, order);
  return likely + SAME_OWNER < least ? undefined : likely;
}

/**
 * The actions that some words are compared with, by their rank: of the last ones that hold each of the rarest words, those
 * from before a day. Where a word stands in many actions, the words of an old meeting are compared with none.
 */
export function candidatesFor(bag: Bag, before: CivilDate, index: WordIndex, least = LEAST): ReadonlySet<number> {
  const found = Array.from(bag.words, (word) => ({ orders: index.holding(word), weight: index.weightOf(word) }))
    .filter(({ orders }) => orders.length > 0)
    .sort((a, b) => a.orders.length - b.orders.length);
  const end = index.countBefore(before);
  const needed = neededWeight(bag.total, least);
  let left = found.reduce((sum, { weight }) => sum + weight, 0);
  const candidates = new Set<number>();
  for (const { orders, weight } of found.slice(0, MOST_WORDS)) {
    // Whatever is near enough holds a word that has been looked up.
    if (left < needed) break;
    const start = Math.max(0, orders.length - MOST_ACTIONS);
    for (let at = start; at < orders.length && (orders[at] ?? end) < end; at += 1) candidates.add(orders[at] ?? end);
    left = start > 0 ? Number.POSITIVE_INFINITY : left - weight;
  }
  return candidates;
}

/** What two texts must share by weight to be near enough, a trifle less: neither weighs less than what both share. */
function neededWeight(total: number, least: number): number {
  const likely = least - SAME_OWNER;
  return (likely * total) / (2 - likely) - 1e-9;
}

/** The likeness of two texts of which one holds all words of the other; a trifle more, for sums that are rounded otherwise. */
function mostLikeness(total: number, other: number): number {
  return (2 * Math.min(total, other)) / (total + other) + 1e-9;
}

/** Weighted Dice coefficient: twice what both share over what both hold. One word in common is chance, unless it is all. */
function likeness({ bagAt, weightOf }: WordIndex, { words, total }: Bag, order: number): number {
  const other = bagAt(order);
  let [shared, sum] = [0, 0];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? -1;
    if (!holds(other.words, word)) continue;
    shared += 1;
    sum += weightOf(word);
  }
  if (shared < 2 && shared < other.words.length) return 0;
  return (2 * sum) / (total + other.total);
}

function holds(words: ArrayLike<number>, word: number): boolean {
  for (let at = 0; at < words.length; at += 1) if (words[at] === word) return true;
  return false;
}
