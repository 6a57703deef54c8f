import type { Words } from '../../model/words.ts';
import type { Block, LineBlock } from '../blocks/block.ts';
import type { Label } from '../signs/labels.ts';

/**
 * What a part of the minutes is: the whole, an item of the agenda, a part of what holds it, the part of an owner in a list of
 * actions, or what its label announces.
 */
export type NodeKind = 'document' | 'item' | 'part' | 'owner' | Label;

/** A part of the minutes, what opens it and why it is taken for that, and what stands in it, in the order of the source. */
export type OutlineNode = {
  kind: NodeKind;
  /** How deep it stands: a node holds those of higher ranks. */
  readonly rank: number;
  /** The line that opens it; null for the whole. */
  readonly head: LineBlock | null;
  /** The words of the head that announce, and those behind them on its line. */
  readonly words: string;
  readonly value: string;
  why: Words;
  /** The title of the agenda that an item says; `again`, in its words. */
  says?: { readonly title: string; readonly again: boolean };
  /** Whether what a label announces is an item of the agenda too. */
  isItem?: true;
  readonly content: (Block | OutlineNode)[];
};

/** The ranks of what is no heading of the source; a heading has its depth (0 to 6). */
export const RANK = { numbered: 7, bold: 8, label: 20, owner: 30 } as const;

export function isNode(part: Block | OutlineNode): part is OutlineNode {
  return 'content' in part;
}

/** The nodes under one, each before those that it holds. */
export function nodesUnder(node: OutlineNode): readonly OutlineNode[] {
  return node.content.filter(isNode).flatMap((child) => [child, ...nodesUnder(child)]);
}

/** The blocks of a node itself, without those of the nodes in it. */
export function blocksOf(node: OutlineNode): readonly Block[] {
  return node.content.filter((part): part is Block => !isNode(part));
}
