// Which earlier action some words are about: those of a review that names none.

import { foldText } from '../../words/fold-text.ts';
import { emptyWords } from '../../words/small-words.ts';
import { wordsOf } from '../../words/vocabulary.ts';
import type { CivilDate } from '../civil-date.ts';
import type { OwnersReading } from '../owners/structures.ts';
import type { FollowedAction, Ledger } from './followup.ts';

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
  const index = indexOf(ledger);
  const words = wordStems(said.text);
  const total = weigh(index, words);
  let best: { readonly followed: FollowedAction; readonly score: number; readonly order: number } | null = null;
  for (const order of candidates(index, words)) {
    const entry = index.entries[order];
    if (!entry || entry.followed.meeting.date >= said.before) continue;
    const score =
      likeness(index, { words, total }, entry) + (sharesOwner(entry.followed, said.owners) ? SAME_OWNER : 0);
    const better = !best || score > best.score || (score === best.score && order > best.order);
    if (score >= (said.least ?? LEAST) && better) best = { followed: entry.followed, score, order };
  }
  return best?.followed.id == null ? null : best.followed;
}

/** The stems of a text, and what they weigh together. */
type Bag = { readonly words: ReadonlySet<string>; readonly total: number };
type Entry = Bag & { readonly followed: FollowedAction };

type WordIndex = {
  readonly entries: readonly Entry[];
  /** For each stem, the actions that hold it, by their rank. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
  readonly weights: ReadonlyMap<string, number>;
};

const indexes = new WeakMap<Ledger, WordIndex>();

function indexOf(ledger: Ledger): WordIndex {
  const known = indexes.get(ledger);
  if (known) return known;
  const texts = ledger.actions.map((followed) => ({ followed, words: wordStems(followed.action.text) }));
  const holding = new Map<string, number[]>();
  for (const [order, { words }] of texts.entries())
    for (const word of words) {
      const orders = holding.get(word);
      if (orders) orders.push(order);
      else holding.set(word, [order]);
    }
  const weights = new Map([...holding].map(([word, orders]) => [word, weightOf(orders.length, texts.length)]));
  const entries = texts.map((text) => ({ ...text, total: weigh({ weights }, text.words) }));
  const index = { entries, holding, weights };
  indexes.set(ledger, index);
  return index;
}

/** The rarer a word, the more it says. */
function weightOf(count: number, all: number): number {
  return Math.log(1 + (all + 1) / (count + 1));
}

/** A word that no action has weighs as much as the rarest. */
function weigh({ weights }: Pick<WordIndex, 'weights'>, words: Iterable<string>): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? weightOf(0, weights.size);
  return sum;
}

function candidates({ holding }: WordIndex, words: ReadonlySet<string>): ReadonlySet<number> {
  const found = [...words].flatMap((word) => [holding.get(word) ?? []]).sort((a, b) => a.length - b.length);
  return new Set(found.slice(0, MOST_WORDS).flatMap((orders) => orders.slice(-MOST_ACTIONS)));
}

/** Weighted Dice coefficient: twice what both share over what both hold. One word in common is chance, unless it is all. */
function likeness(index: WordIndex, { words, total }: Bag, entry: Entry): number {
  const shared = [...words].filter((word) => entry.words.has(word));
  if (shared.length < 2 && shared.length < entry.words.size) return 0;
  return (2 * weigh(index, shared)) / (total + entry.total);
}

function sharesOwner(followed: FollowedAction, owners: OwnersReading | undefined): boolean {
  const names = new Set(owners?.owners.map((owner) => owner.name));
  return followed.owners.owners.some((owner) => names.has(owner.name));
}

/** The first letters of a word stand for it, so that "organiser" and "organisation" are one. */
const STEM = 6;
/** More words than any action has. */
const LONGEST = 600;

/** The words of a text that say what it is about, by their beginnings. */
export function wordStems(text: string): ReadonlySet<string> {
  const words = foldText(text.slice(0, LONGEST)).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 2 && !EMPTY_WORDS.has(word)).map((word) => word.slice(0, STEM)));
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(wordsOf(emptyWords));
