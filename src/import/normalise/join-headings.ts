// A heading that a soft break cut in two.
import type { Block } from '../blocks/block.ts';

/** Two headings of one depth on neighbouring lines are one where the first cannot stand alone, or the second goes on with it. */
export function joinHeadings(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isPair = block.kind === 'heading' && last?.kind === 'heading' && block.depth === last.depth;
    if (isPair && (/[,:&/–—-]$/.test(last.text) || /^\p{Ll}/u.test(block.text)))
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${block.text}`,
        markdown: `${last.markdown} ${block.markdown}`,
      };
    else joined.push(block);
  }
  return joined;
}
