import { nameKey } from '../words/fold-text.ts';

/** The longest text compared, in UTF-16 units: names are shorter, and the cost stays bounded. */
const LONGEST = 120;

/** Scores beside the number of edits: a name that begins with the word, or holds it whole, comes after one slip of the finger. */
const BEGINS = 1.2;
const HOLDS = 1.4;

/**
 * "Did you mean": the candidates nearest to a word that was not found, best first, each once, at most `limit`.
 * Near is the same but for case, accents and dashes; a few slips of the finger (none under three letters, then one in
 * about four); or a name that begins with the word or holds it whole ("INS" → "DR/INS"). Nothing near gives nothing.
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  return nearestAmong(candidates, limit)(word);
}

/** The same for many words, each of which is looked for once. */
export function nearestAmong(candidates: Iterable<string>, limit = 3): (word: string) => readonly string[] {
  const keyed = Array.from(new Set(candidates), (candidate) => ({ candidate, other: keyOf(candidate) }));
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const near = known.get(word) ?? nearestOf(keyOf(word), keyed).slice(0, limit);
    known.set(word, near);
    return near;
  };
}

type Keyed = { readonly candidate: string; readonly other: string };

function nearestOf(key: string, keyed: readonly Keyed[]): readonly string[] {
  if (key === '') return [];
  const scored: { candidate: string; score: number; gap: number }[] = [];
  for (const { candidate, other } of keyed) {
    const score = scoreOf(key, other);
    if (score !== undefined) scored.push({ candidate, score, gap: Math.abs(other.length - key.length) });
  }
  scored.sort((a, b) => a.score - b.score || a.gap - b.gap);
  return scored.map(({ candidate }) => candidate);
}

function keyOf(text: string): string {
  return nameKey(text.slice(0, LONGEST)).slice(0, LONGEST);
}

/** The lower the nearer; undefined when the two have nothing to do with each other. */
function scoreOf(word: string, candidate: string): number | undefined {
  const allowed = slipsAllowed(Math.min(word.length, candidate.length));
  const slips = editDistance(word, candidate, allowed);
  const kinship = kinshipOf(word, candidate);
  if (slips === undefined) return kinship;
  return kinship === undefined ? slips : Math.min(slips, kinship);
}

function slipsAllowed(length: number): number {
  if (length < 3) return 0;
  return Math.min(4, Math.max(1, Math.floor(length / 4)));
}

function kinshipOf(word: string, candidate: string): number | undefined {
  if (word.length >= 3 && candidate.startsWith(word)) return BEGINS;
  if (holdsWhole(candidate, word) || holdsWhole(word, candidate)) return HOLDS;
  return undefined;
}

/** Two letters count only in a name of two words: "de" stands in too many. */
function holdsWhole(name: string, word: string): boolean {
  if (word.length < 3 && (word.length < 2 || name.split(' ').length > 2)) return false;
  return ` ${name} `.includes(` ${word} `);
}

/** Damerau-Levenshtein with adjacent swaps (optimal alignment); undefined beyond `most`. */
function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow({ a, b, i, above, before });
    if (Math.min(...row) > most) return undefined;
    before = above;
    above = row;
  }
  const distance = above[b.length] ?? 0;
  return distance <= most ? distance : undefined;
}

type Step = {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly above: readonly number[];
  readonly before: readonly number[];
};

function nextRow({ a, b, i, above, before }: Step): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
    row.push(best);
  }
  return row;
}
