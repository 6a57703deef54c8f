// What says something of its own.
import type { Block } from '../blocks/block.ts';
import { labelledBy } from '../signs/labels.ts';
import { isNode, type OutlineNode, RANK } from './node.ts';

/** A part without a word under it is a line of a letterhead, or a title in two lines. */
export function hasWords(part: OutlineNode): boolean {
  return part.content.some((inside) => isNode(inside) || isTold(inside));
}

/** The parts between those with words, and headings of a style behind them: nothing was said of these points. */
export function withEmptyOnes(parts: readonly OutlineNode[]): readonly OutlineNode[] {
  const filled = parts.map(hasWords);
  const [first, last] = [filled.indexOf(true), filled.lastIndexOf(true)];
  return parts.filter(({ rank }, place) => first >= 0 && place >= first && (place <= last || rank < RANK.bold));
}

function isTold(block: Block): boolean {
  return block.kind === 'table' || (block.role === undefined && labelledBy(block.text) === null);
}
