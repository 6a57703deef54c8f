// The likeliest action found the plain way, by sets of words: what the index must answer, to the letter.
import type { FollowedAction, Ledger } from '../../src/model/ledger/followup.ts';
import type { SaidOfAction } from '../../src/model/ledger/likeliest-action.ts';
import { wordStems } from '../../src/model/ledger/word-stems.ts';

type Entry = { readonly followed: FollowedAction; readonly words: ReadonlySet<string> };
type Holding = ReadonlyMap<string, readonly number[]>;

export function likeliestPlain(ledger: Ledger, said: SaidOfAction): FollowedAction | null {
  const entries = ledger.actions.map((followed) => ({ followed, words: wordStems(followed.action.text) }));
  const holding = holdingIn(entries);
  const rarest = [...wordStems(said.text)].map((word) => holding.get(word) ?? []).sort((a, b) => a.length - b.length);
  let best: { readonly followed: FollowedAction; readonly score: number; readonly order: number } | null = null;
  for (const order of new Set(rarest.slice(0, 8).flatMap((orders) => orders.slice(-100)))) {
    const entry = entries[order];
    if (!entry || entry.followed.meeting.date >= said.before) continue;
    const score = scoreOf(entry, said, (words) => weigh(words, holding, entries.length));
    const better = !best || score > best.score || (score === best.score && order > best.order);
    if (score >= (said.least ?? 0.4) && better) best = { followed: entry.followed, score, order };
  }
  return best?.followed.id == null ? null : best.followed;
}

function holdingIn(entries: readonly Entry[]): Holding {
  const holding = new Map<string, number[]>();
  for (const [order, { words }] of entries.entries())
    for (const word of words) holding.set(word, [...(holding.get(word) ?? []), order]);
  return holding;
}

function weigh(words: Iterable<string>, holding: Holding, all: number): number {
  let sum = 0;
  for (const word of words) {
    const orders = holding.get(word);
    sum += orders ? weightOf(orders.length, all) : weightOf(0, holding.size);
  }
  return sum;
}

function weightOf(count: number, all: number): number {
  return Math.log(1 + (all + 1) / (count + 1));
}

function scoreOf(
  { followed, words }: Entry,
  { text, owners }: SaidOfAction,
  weightOfAll: (words: Iterable<string>) => number,
): number {
  const asked = wordStems(text);
  const shared = [...asked].filter((word) => words.has(word));
  const chance = shared.length < 2 && shared.length < words.size;
  const likeness = chance ? 0 : (2 * weightOfAll(shared)) / (weightOfAll(asked) + weightOfAll(words));
  const same = followed.owners.owners.some(({ name }) => owners?.owners.some((owner) => owner.name === name));
  return likeness + (same ? 0.15 : 0);
}
