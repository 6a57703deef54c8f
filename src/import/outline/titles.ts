// The titles of the agenda that a source gives, and the lines that say one of them again.
import { titleNumber } from '../../model/meeting/tie-sections.ts';
import { foldText } from '../../words/fold-text.ts';
import { remember } from '../../words/remember.ts';
import type { Block, LineBlock } from '../blocks/block.ts';
import { headingLabel, labelledBy } from '../signs/labels.ts';

/** The lines listed under the label of an agenda, as a first look finds them, and where the list goes (indexes of blocks). */
export type ListedTitles = { readonly titles: readonly string[]; readonly from: number; readonly to: number };

export function listedTitles(blocks: readonly Block[]): ListedTitles {
  const from = blocks.findIndex((block) => block.kind !== 'table' && isAgendaLabel(block.text));
  if (from < 0) return { titles: [], from: -1, to: -1 };
  const listed = blocks.slice(from + 1).findIndex((block, index) => !isListed(block) || (index > 0 && isFirst(block)));
  const to = listed < 0 ? blocks.length - 1 : from + listed;
  const own = blocks.slice(from + 1, to + 1).filter((block): block is LineBlock => block.kind !== 'table');
  const titles = own.filter((block) => block.kind === 'text' || (block.kind === 'item' && block.depth === 0));
  return { titles: titles.map(({ text }) => text), from, to };
}

function isAgendaLabel(text: string): boolean {
  return [labelledBy(text), headingLabel(text)].some((found) => found?.label === 'agenda' && found.value === '');
}

/** A list that is numbered from one again is another. */
function isFirst(block: Block): boolean {
  return block.kind === 'item' && block.depth === 0 && block.number === 1;
}

function isListed(block: Block): boolean {
  return block.kind === 'item' || (block.kind === 'text' && /^\d{1,2}\s*[.)/-]/.test(block.text));
}

/** A title by its words: the beginnings of those that count. */
export type TitleKey = { readonly number: number | undefined; readonly words: ReadonlySet<string> };

export const titleKey = remember((title: string): TitleKey => {
  const words = foldText(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !/^\d+$/.test(word))
    .filter((word) => !/^[ivx]+$/.test(word) || word.length > 4)
    .map((word) => word.slice(0, 7));
  return { number: titleNumber(title)?.number, words: new Set(words) };
});

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

/** "3. Budget", "- 3/ Budget": a line that begins with a number, as those of a list do. */
export function beginsWithNumber(words: string): boolean {
  return /^\W{0,3}\d{1,2}\s*[.)/-]/.test(words);
}
