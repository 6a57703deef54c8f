// What people changed in a document that was made of a record: its words now, beside those that the record gives when it is
// rendered and read in the same way. Whatever both have is the work of the form, not of people.
import { wordStems } from '../../model/ledger/word-stems.ts';
import type { Words } from '../../model/words.ts';
import { foldText } from '../../words/fold-text.ts';
import type { RecordEdit } from '../edit/record-edit.ts';

/** One thing in its three states: in the record, in the record as it comes back unchanged, and in the file. */
export type ThreeWays<T> = { readonly record: T; readonly base: T; readonly file: T };

/** What a merge does: its edits, what is told of each, and what the file does not say any more, which stays. */
export type Merged = {
  readonly edits: readonly RecordEdit[];
  readonly said: readonly Words[];
  readonly missing: readonly Words[];
};

export const NOTHING: Merged = { edits: [], said: [], missing: [] };

/** One after the other. */
export function together(parts: readonly Merged[]): Merged {
  return {
    edits: parts.flatMap(({ edits }) => edits),
    said: parts.flatMap(({ said }) => said),
    missing: parts.flatMap(({ missing }) => missing),
  };
}

/** The key of a text: what is compared when its punctuation, case and accents do not count. */
export function textKey(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function sameText(one: string | undefined, other: string | undefined): boolean {
  return textKey(one ?? '') === textKey(other ?? '');
}

/**
 * The text that people gave in place of the one of the record; undefined when they changed nothing. What the form itself
 * adds to the words ("… ; Réunion : 1er mars") is taken away from those that were typed beside it.
 */
export function changedText({ record, base, file }: ThreeWays<string | undefined>): string | undefined {
  if (file === undefined || sameText(file, base) || sameText(file, record)) return undefined;
  const own = piecesOf(record).map(textKey);
  const added = piecesOf(base)
    .map(textKey)
    .filter((piece) => !own.includes(piece));
  const text = piecesOf(file)
    .filter((piece) => !added.includes(textKey(piece)))
    .join(BETWEEN);
  return text === '' || sameText(text, record) ? undefined : text;
}

/** What stands between two things that one field says. */
const BETWEEN = ' ; ';

function piecesOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(BETWEEN);
}

/** Two texts that share less of their words (Dice coefficient, 0 to 1) are of different things. */
const LEAST = 0.5;

/** How much of their words two texts share, 0 to 1; words are compared without case, accents and endings. */
export function likeness(one: string, other: string): number {
  if (sameText(one, other)) return 1;
  const [words, others] = [wordStems(one), wordStems(other)];
  if (words.size + others.size === 0) return 0;
  return (2 * [...words].filter((word) => others.has(word)).length) / (words.size + others.size);
}

/** How near two things are, 0 to 1 and beyond. */
type Nearness<A, B> = (one: A, other: B) => number;

/** Each of some things with the one that it most likely is among others, one to one; undefined where none is near enough. */
export function pairUp<A, B>(
  things: readonly A[],
  others: readonly B[],
  near: Nearness<A, B>,
): readonly (B | undefined)[] {
  const pairs = things.flatMap((thing, rank) =>
    others.map((other, place) => ({ rank, place, score: near(thing, other) })),
  );
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { rank, place, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < LEAST || found.has(rank) || taken.has(place)) continue;
    found.set(rank, place);
    taken.add(place);
  }
  return things.map((_, rank) => others[found.get(rank) ?? -1]);
}
