// Which words of the source the record holds, and as what: claimed ranges of its lines.
import { foldText } from '../../../words/fold-text.ts';
import { remember } from '../../../words/remember.ts';
import type { Block, Line } from '../../blocks/block.ts';
import { linesIn } from '../../blocks/block.ts';
import type { PlacedReason } from './draft.ts';

/** What words are claimed as: a field of the record, the narrative, or something that only the report tells. */
export type ClaimedAs = 'field' | 'body' | PlacedReason;

type Claimed = { readonly start: number; readonly end: number; readonly as: ClaimedAs };
export type Claims = Map<Line, Claimed[]>;

/** A word of a line, by its place. */
export type Word = { readonly start: number; readonly end: number; readonly key: string };

/** The words of a line: letters and figures, without addresses of pages. */
export const wordsIn = remember((text: string): readonly Word[] => {
  const found: Word[] = [];
  const shown = text.replace(/https?:\S+/g, (address) => ' '.repeat(address.length));
  for (const { 0: word, index } of shown.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    found.push({ start: index, end: index + word.length, key: foldText(word) });
  return found;
});

/** Claims a whole line. */
export function claimLine(claims: Claims, line: Line, as: ClaimedAs): void {
  add(claims, line, { start: 0, end: line.text.length, as });
}

export function claimBlock(claims: Claims, block: Block, as: ClaimedAs): void {
  for (const line of linesIn(block)) claimLine(claims, line, as);
}

/** Claims the words of a line that some words have, in their order where they stand so; what is said once is claimed once. */
export function claimWords(claims: Claims, line: Line, words: readonly (string | undefined)[]): void {
  const free = wordsIn(line.text).filter((word) => !isClaimed(claims, line, word));
  for (const said of words) {
    let from = 0;
    for (const { key } of wordsIn(said ?? '')) {
      const ahead = free.findIndex((word, index) => index >= from && word.key === key);
      const at = ahead < 0 ? free.findIndex((word) => word.key === key) : ahead;
      const [word] = at < 0 ? [] : free.splice(at, 1);
      if (!word) continue;
      add(claims, line, { start: word.start, end: word.end, as: 'field' });
      from = at;
    }
  }
}

/** Claims what is left of a line: words that its reading took for what they mean. */
export function claimRest(claims: Claims, line: Line, as: PlacedReason): void {
  for (const word of unclaimed(claims, line)) add(claims, line, { start: word.start, end: word.end, as });
}

/** The words of a line that nothing claims. */
export function unclaimed(claims: Claims, line: Line): readonly Word[] {
  return wordsIn(line.text).filter((word) => !isClaimed(claims, line, word));
}

function isClaimed(claims: Claims, line: Line, { start, end }: Word): boolean {
  return (claims.get(line) ?? []).some((claim) => claim.start <= start && claim.end >= end);
}

function add(claims: Claims, line: Line, claimed: Claimed): void {
  const own = claims.get(line);
  if (own) own.push(claimed);
  else claims.set(line, [claimed]);
}
