// What says something of its own.
import type { Block } from '../blocks/block.ts';
import { labelledBy } from '../signs/labels.ts';
import { isNode, type OutlineNode, RANK } from './node.ts';

/** A part without a word under it is a line of a letterhead, or a title in two lines. */
export function hasWords(part: OutlineNode): boolean {
  return part.content.some((inside) => isNode(inside) || isTold(inside));
}

/** The parts between those with words, headings of a style behind them, and numbered lines: nothing was said of these points. */
export function withEmptyOnes(parts: readonly OutlineNode[]): readonly OutlineNode[] {
  const filled = parts.map(hasWords);
  const [first, last] = [filled.indexOf(true), filled.lastIndexOf(true)];
  const isWithin = (place: number, rank: number) => place >= first && (place <= last || rank < RANK.bold);
  return parts.filter(({ rank }, place) => first >= 0 && (rank === RANK.numbered || isWithin(place, rank)));
}

function isTold(block: Block): boolean {
  return block.kind === 'table' || (block.role === undefined && labelledBy(block.text) === null);
}
