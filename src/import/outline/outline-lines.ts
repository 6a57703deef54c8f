// An outline as lines to show.
import type { Words } from '../../model/words.ts';
import { linesIn } from '../blocks/block.ts';
import { isNode, type NodeKind, type OutlineNode } from './node.ts';

/** A part of a source, how deep it stands, the line that opens it, and why it is taken for that. */
export type OutlineLine = {
  readonly depth: number;
  readonly kind: NodeKind;
  readonly line: number;
  readonly text: string;
  readonly why: Words;
};

/** Each part with the reason why it is taken for that, and under it how many lines of words it holds itself, in the order of the source. */
export function outlineLines(root: OutlineNode): readonly OutlineLine[] {
  return linesUnder(root, 0);
}

function linesUnder(node: OutlineNode, depth: number): readonly OutlineLine[] {
  return node.content.filter(isNode).flatMap((child) => {
    const { kind, head, why } = child;
    const [first] = child.content.flatMap((part) => (isNode(part) ? [] : linesIn(part)));
    const text = head?.text ?? first?.text ?? '';
    return [{ depth, kind, line: head?.line ?? 1, text, why }, ...linesUnder(child, depth + 1)];
  });
}
