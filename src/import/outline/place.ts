import type { Words } from '../../model/words.ts';
import type { Block, LineBlock } from '../blocks/block.ts';
import type { Known } from '../signs/sign.ts';
import type { Heading } from './headings.ts';
import type { NodeKind, OutlineNode } from './node.ts';

/** What a line opens, and why. */
export type Opening = {
  readonly kind: NodeKind;
  readonly rank: number;
  readonly words: string;
  readonly value: string;
  readonly why: Words;
};

/** Where a line stands. */
export type Place = {
  /** The heading that the line is, if it is one. */
  readonly heading: Heading | undefined;
  /** The part that is open. */
  readonly within: OutlineNode;
  readonly next: Block | undefined;
  /** The lines that the line would head. */
  readonly below: () => readonly LineBlock[];
  readonly known: Known;
  /** Whether it stands where minutes say who was there. */
  readonly isFront: boolean;
};
