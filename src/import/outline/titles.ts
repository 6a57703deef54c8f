// The titles of the agenda that a source gives, and the lines that say one of them again.
import { titleNumber } from '../../model/meeting/tie-sections.ts';
import { foldText } from '../../words/fold-text.ts';
import type { Block } from '../blocks/block.ts';
import { labelledBy } from '../signs/labels.ts';

/** The lines listed under the label of an agenda, as a first look finds them. */
export function listedTitles(blocks: readonly Block[]): readonly string[] {
  const at = blocks.findIndex((block) => block.kind !== 'table' && labelledBy(block.text)?.label === 'agenda');
  const head = blocks[at];
  if (head === undefined || head.kind === 'table') return [];
  const titles: string[] = [];
  for (const block of blocks.slice(at + 1)) {
    const isListed = block.kind === 'item' || (block.kind === 'text' && /^\d{1,2}\s*[.)/-]/.test(block.text));
    if (!isListed) break;
    if (block.kind === 'text' || block.depth === 0) titles.push(block.text);
  }
  return titles;
}

/** A title by its words: the beginnings of those that count. */
export type TitleKey = { readonly number: number | undefined; readonly words: ReadonlySet<string> };

export function titleKey(title: string): TitleKey {
  const words = foldText(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !/^\d+$/.test(word))
    .map((word) => word.slice(0, 7));
  return { number: titleNumber(title)?.number, words: new Set(words) };
}

/** The share of words that two titles have in common, from 0 to 1; a number in the same place only counts where they share words. */
export function titleLikeness(left: TitleKey, right: TitleKey): number {
  const shared = [...left.words].filter((word) => right.words.has(word)).length;
  if (shared === 0) return 0;
  const dice = (2 * shared) / (left.words.size + right.words.size);
  const within = shared === Math.min(left.words.size, right.words.size) && shared > 1 ? 0.25 : 0;
  const same = left.number !== undefined && left.number === right.number ? 0.2 : 0;
  return Math.min(1, dice + within + same);
}

/** Titles as alike as this are one. */
export const ALIKE = 0.6;
