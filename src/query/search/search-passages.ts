// Passages that hold the words asked for, the best first.
import MiniSearch from 'minisearch';
import type { Passage } from '../../model/passage.ts';
import type { AskedWords } from './asked-words.ts';
import { type KnownWords, MATCHES, type Match } from './known-words.ts';
import { type TextWord, textWords, wordsIn } from './text-words.ts';

/** A stretch of a line that is one of the words asked for. */
export type Mark = { readonly start: number; readonly end: number };

export type Hit = {
  readonly passage: Passage;
  /** The line of the passage that has most of the words, and where they stand in it. */
  readonly line: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** How the word that was found with most difficulty was found. */
  readonly match: Match;
  /** How many of what was asked for it has. */
  readonly found: number;
};

/** A text that may hold what is asked for, cut into passages only where it does. */
export type Searched = { readonly words: ReadonlySet<string>; readonly passages: () => readonly Passage[] };

/** Whether all that is asked for must stand in a passage, or any of it. */
export type Wanted = 'all' | 'any';

/** The words that stand for one that is asked for, and how each does. */
type Meant = ReadonlyMap<string, Match>;

/**
 * The hits in order: those that have most of what is asked for, then exact words before beginnings, and those before words
 * that are only nearly written so; among equals as MiniSearch ranks them (BM25), the latest meeting first. It is given the
 * passages that were found alone: the others change nothing in their order.
 */
export function searchPassages(
  texts: readonly Searched[],
  {
    asked,
    known,
    wanted,
  }: { readonly asked: readonly AskedWords[]; readonly known: KnownWords; readonly wanted: Wanted },
): readonly Hit[] {
  const meant = asked.map((words) => words.map((word) => known.matching(word)));
  const hits = texts
    .filter(({ words }) => mayHold(words, meant, wanted))
    .flatMap(({ passages }) => passages().flatMap((passage) => hitIn(passage, meant, wanted) ?? []));
  const scores = scoresOf(hits, meant);
  const order = hits.map((hit, index) => ({ hit, score: scores.get(index) ?? 0 }));
  return order
    .sort((a, b) => compareHits(a.hit, b.hit) || b.score - a.score || compareDays(a.hit, b.hit))
    .map(({ hit }) => hit);
}

function compareHits(a: Hit, b: Hit): number {
  return b.found - a.found || MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match);
}

function compareDays({ passage: a }: Hit, { passage: b }: Hit): number {
  const [left, right] = [a.date ?? '', b.date ?? ''];
  return left === right ? 0 : left < right ? 1 : -1;
}

/** Whether a file or a passage has a word for what is asked for: most have not, and are looked at no further. */
function mayHold(words: ReadonlySet<string>, meant: readonly (readonly Meant[])[], wanted: Wanted): boolean {
  const holds = (each: readonly Meant[]) => each.every((one) => [...one.keys()].some((word) => words.has(word)));
  return wanted === 'all' ? meant.every(holds) : meant.some(holds);
}

function textOf({ lines }: Passage): string {
  return lines.map(({ text }) => text).join('\n');
}

/** The places of one thing that is asked for in a line, and how well it is found. */
type Place = { readonly marks: readonly Mark[]; readonly rank: number };

function hitIn(passage: Passage, meant: readonly (readonly Meant[])[], wanted: Wanted): Hit | null {
  if (!mayHold(wordsIn(textOf(passage)), meant, wanted)) return null;
  const lines = passage.lines.map(({ line, text }) => {
    const words = textWords(text);
    return { line, text, places: meant.map((each) => placesIn(words, each)) };
  });
  const ranks = meant.map((_, index) => Math.min(...lines.map(({ places }) => places[index]?.rank ?? MISSING)));
  const found = ranks.filter((rank) => rank < MISSING);
  if (found.length === 0 || (wanted === 'all' && found.length < meant.length)) return null;
  const worth = ({ places }: (typeof lines)[number]) =>
    places.reduce((sum, { rank }) => sum + (rank < MISSING ? 10 - rank : 0), 0);
  const best = lines.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const marks = best.places.flatMap((place) => place.marks).sort((a, b) => a.start - b.start);
  const match = MATCHES[Math.max(...found)] ?? 'near';
  return { passage, line: best.line, text: best.text, marks, match, found: found.length };
}

const MISSING = MATCHES.length;

/** Where the words stand one behind the other; the marks of those that are found best. */
function placesIn(words: readonly TextWord[], sought: readonly Meant[]): Place {
  let rank: number = MISSING;
  let marks: Mark[] = [];
  for (const [at] of words.entries()) {
    const here = rankAt(words, at, sought);
    if (here > rank || here === MISSING) continue;
    if (here < rank) marks = [];
    rank = here;
    const [first, last] = [words[at], words[at + sought.length - 1]];
    if (first && last) marks.push({ start: first.start, end: last.end });
  }
  return { marks, rank };
}

function rankAt(words: readonly TextWord[], at: number, sought: readonly Meant[]): number {
  let rank = 0;
  for (const [index, meant] of sought.entries()) {
    const match = meant.get(words[at + index]?.word ?? '');
    if (match === undefined) return MISSING;
    rank = Math.max(rank, MATCHES.indexOf(match));
  }
  return rank;
}

/** Beginnings and near words weigh less. */
const WEIGHTS: Readonly<Record<Match, number>> = { exact: 1, prefix: 0.4, near: 0.2 };

function scoresOf(hits: readonly Hit[], meant: readonly (readonly Meant[])[]): ReadonlyMap<number, number> {
  const weights = new Map(
    meant.flat().flatMap((each) => [...each].map(([word, match]) => [word, WEIGHTS[match]] as const)),
  );
  const engine = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => textWords(text).map(({ word }) => word),
    processTerm: (word) => word,
  });
  engine.addAll(hits.map(({ passage }, id) => ({ id, text: textOf(passage) })));
  const query = [...weights.keys()].join(' ');
  const found = engine.search(query, { combineWith: 'OR', boostTerm: (word) => weights.get(word) ?? 0 });
  return new Map(found.map(({ id, score }) => [Number(id), score]));
}
