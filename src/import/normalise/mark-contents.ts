// The table of contents of a document, which says its headings before they come.
import type { Block } from '../blocks/block.ts';

/** A line whose words go on with dots to the number of a page is no part of the minutes; so is the heading over such lines. */
export function markContents(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const heads = block.kind === 'heading' && next !== undefined && isContents(next);
    return isContents(block) || heads ? { ...block, role: 'page-header' } : block;
  });
}

const LEADERS = /(?:\s?[.…·_]){4,}\s*\d{1,3}$/u;

function isContents(block: Block): boolean {
  return block.kind !== 'table' && block.role === undefined && LEADERS.test(block.text);
}
