// The proof that no word was dropped: each word of the source is in the record, or was placed, or is left and told.
import { foldText } from '../words/fold-text.ts';
import { type Block, textsOf } from './blocks/block.ts';
import type { PlacedWords } from './blocks/draft.ts';

export type Account = {
  readonly wordsIn: number;
  readonly wordsPlaced: number;
  readonly wordsLeft: number;
  readonly left: readonly { readonly line: number; readonly text: string }[];
};

/** Words in are words placed and words left; a word is placed as often as the record, labels and repetitions have it. */
export function accountWords(units: readonly Block[], record: string, placed: readonly PlacedWords[]): Account {
  const stock = new Map<string, number>();
  for (const word of [record, ...placed.map(({ text }) => text)].flatMap(wordsOf))
    stock.set(word, (stock.get(word) ?? 0) + 1);
  const left: { line: number; text: string }[] = [];
  let [wordsIn, wordsLeft] = [0, 0];
  for (const unit of units)
    for (const text of textsOf(unit)) {
      const missing: string[] = [];
      for (const word of wordsOf(text)) {
        wordsIn += 1;
        const count = stock.get(word) ?? 0;
        if (count > 0) stock.set(word, count - 1);
        else missing.push(word);
      }
      wordsLeft += missing.length;
      if (missing.length > 0) left.push({ line: unit.line, text: missing.join(' ') });
    }
  return { wordsIn, wordsPlaced: wordsIn - wordsLeft, wordsLeft, left };
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .replace(/https?:\S+/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
