// The proof that no word was dropped: each word of the source stands in the record, was left out on purpose and told, or is left.
import { countBy } from '../model/count-by.ts';
import { foldText } from '../words/fold-text.ts';
import { type Claims, unclaimed, wordsIn } from './assemble/draft/claims.ts';
import type { PlacedReason, PlacedWords } from './assemble/draft/draft.ts';
import { type Block, type Line, linesIn } from './blocks/block.ts';
import type { LeftOut } from './blocks/source-reading.ts';

export type Account = {
  readonly wordsIn: number;
  readonly wordsPlaced: number;
  readonly wordsLeft: number;
  readonly left: readonly { readonly line: number; readonly text: string }[];
  readonly placed: readonly PlacedWords[];
};

export type Accounted = {
  readonly blocks: readonly Block[];
  readonly claims: Claims;
  readonly leftOut: readonly LeftOut[];
  /** Every run of words as the reader of the source found it; undefined where the blocks are all that it says. */
  readonly said: readonly string[] | undefined;
};

/**
 * A word is placed where a field of the record or its body holds it, or where the report tells it: as a label, as read for
 * what it means, as said before, as left out on purpose. All others are left, each with its line.
 */
export function accountWords({ blocks, claims, leftOut, said }: Accounted): Account {
  const lines = blocks.flatMap(linesIn);
  const left = lines.flatMap((line) => leftIn(line, claims));
  const vanished =
    said === undefined
      ? []
      : vanishedWords(said, [...lines.map(({ text }) => text), ...leftOut.map(({ text }) => text)]);
  if (vanished.length > 0) left.push({ line: 1, text: vanished.join(' ') });
  const count = (texts: readonly string[]) => texts.reduce((sum, text) => sum + wordsIn(text).length, 0);
  const all = count(lines.map(({ text }) => text)) + count(leftOut.map(({ text }) => text)) + vanished.length;
  const wordsLeft = count(left.map(({ text }) => text));
  const placed = [...lines.flatMap((line) => placedIn(line, claims)), ...leftOut];
  return { wordsIn: all, wordsPlaced: all - wordsLeft, wordsLeft, left, placed };
}

function leftIn(line: Line, claims: Claims): readonly { readonly line: number; readonly text: string }[] {
  const words = unclaimed(claims, line).map(({ start, end }) => line.text.slice(start, end));
  return words.length === 0 ? [] : [{ line: line.line, text: words.join(' ') }];
}

const TOLD: readonly PlacedReason[] = ['label', 'read', 'repeated'];

/** The words that only the report tells, by the reason: not those that the record has as well. */
function placedIn(line: Line, claims: Claims): readonly PlacedWords[] {
  const own = claims.get(line) ?? [];
  const words = wordsIn(line.text);
  const has = (reason: string, { start, end }: { readonly start: number; readonly end: number }) =>
    own.some((claim) => claim.as === reason && claim.start <= start && claim.end >= end);
  const only = words.filter((word) => !has('field', word) && !has('body', word));
  return TOLD.flatMap((reason) => {
    const said = only.filter((word) => has(reason, word) && TOLD.find((first) => has(first, word)) === reason);
    const text = said.map(({ start, end }) => line.text.slice(start, end)).join(' ');
    return text === '' ? [] : [{ text, reason, line: line.line }];
  });
}

/** The words of the source that neither a block has nor the report; those that a reader joined or parted are there. */
function vanishedWords(said: readonly string[], kept: readonly string[]): readonly string[] {
  const stock = new Map(countBy(kept.flatMap(wordsIn), ({ key }) => key));
  const missing = said.flatMap(wordsIn).filter(({ key }) => {
    const count = stock.get(key) ?? 0;
    if (count > 0) stock.set(key, count - 1);
    return count === 0;
  });
  if (missing.length === 0) return [];
  const letters = foldText(kept.join(' ')).replace(/[^a-z0-9]+/g, '');
  return missing
    .filter(({ key }) => key.length > 1 && !letters.includes(key.replace(/[^a-z0-9]+/g, '')))
    .map(({ key }) => key);
}
