import { dueWords, isDeadline, startsDeadline } from '../../deadline-words.ts';
import { areKnownOwners, areLikelyOwners, areOwners } from '../../owner-names.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimOn, movedBy, type Piece } from './action-sign.ts';
import { readBeside } from './beside.ts';

/** Those responsible apart by dashes, first or last, and a deadline behind all. */
export const dashes: ActionSign = {
  name: 'dashes',
  good: [
    { line: 'Ada Bello – laver la cuve – 5 mars', gives: { owner: 'Ada Bello', text: 'laver la cuve', due: '5 mars' } },
    { line: 'Laver la cuve - OIM', gives: { text: 'Laver la cuve', owner: 'OIM' } },
    { line: 'Laver la cuve | OIM', gives: { text: 'Laver la cuve', owner: 'OIM' } },
    {
      line: 'Laver la cuve – avant le 5 mars – OIM',
      gives: { text: 'Laver la cuve', due: 'avant le 5 mars', owner: 'OIM' },
    },
  ],
  bad: ['Laver la cuve – si possible', 'Laver la cuve', 'Relancer – si possible'],
  read: (line, known) => {
    const pieces = piecesOf(line, known);
    const words = pieces.map(([start, end]) => line.slice(start, end));
    const due = pieces.length > 2 ? words.findLastIndex((each, place) => place > 0 && isDue(each, known)) : -1;
    const isLast = due >= pieces.length - 2;
    const rest = due > 0 && isLast ? pieces.filter((_, place) => place !== due) : pieces;
    const when = due > 0 && isLast ? claimOn(line, 'due', pieces[due] ?? [0, 0], dueWords(words[due] ?? '')) : null;
    const owned = rest.length > 1 && rest.length < 5 ? readOwner(line, rest, known) : null;
    return owned ? [...owned, ...(when ? [when] : [])] : [];
  },
};

function isDue(words: string, known: ActionKnown): boolean {
  return isDeadline(words, known) || startsDeadline(words);
}

/** "Ada Bello- laver la cuve": the dash is close to a name that is known. */
const CLOSE = /^(\p{Lu}[^–—:-]{1,40})[–—-]\s+(?=\S)/u;

function piecesOf(line: string, known: ActionKnown): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const [whole = '', name = ''] = CLOSE.exec(line) ?? [];
  if (name !== '' && !name.endsWith(' ') && areKnownOwners(name, known)) {
    pieces.push([0, name.length]);
    start = whole.length;
  }
  for (const mark of line.matchAll(/\s+[–—|-]\s+/g)) {
    if (mark.index < start) continue;
    pieces.push([start, mark.index]);
    start = mark.index + mark[0].length;
  }
  return [...pieces, [start, line.length]];
}

function readOwner(line: string, pieces: readonly Piece[], known: ActionKnown): readonly ActionClaim[] | null {
  const [first = [0, 0], last = [0, 0]] = [pieces[0], pieces.at(-1)];
  const [before, behind] = [line.slice(...first), line.slice(...last).replace(/[.;]$/, '')];
  // Somebody who is known at the end says more than words at the beginning that only look like a name.
  const isLast = areKnownOwners(behind, known) && !areKnownOwners(before, known);
  const isFirst = !isLast && areOwners(before, known);
  if (!isFirst && areNamed(behind, known))
    return [textOn(line, pieces.slice(0, -1)), claimOn(line, 'owner', [last[0], last[0] + behind.length])];
  const likely = (words: string) => known.listed === true && areLikelyOwners(words, known);
  if (isFirst || likely(before)) return [claimOn(line, 'owner', first), textOn(line, pieces.slice(1))];
  const beside = /^[\p{Lu}@]/u.test(behind) && behind.length < LONGEST ? readBeside(behind, known) : null;
  const named = beside?.some(({ field }) => field === 'owner') === true;
  return beside && named ? [textOn(line, pieces.slice(0, -1)), ...movedBy(beside, last[0])] : null;
}

/** Longer words are a sentence. */
const LONGEST = 60;

/** Names for sure, where words of the sentence may stand as well. */
export function areNamed(words: string, known: ActionKnown): boolean {
  return words.length < LONGEST && !/^\p{Ll}/u.test(words) && areOwners(words, known);
}

function textOn(line: string, pieces: readonly Piece[]): ActionClaim {
  const value = pieces.map((piece) => line.slice(...piece)).join(' – ');
  return claimOn(line, 'text', [pieces[0]?.[0] ?? 0, pieces.at(-1)?.[1] ?? 0], value);
}
