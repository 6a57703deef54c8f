import type { Block, Inline } from './document-tree.ts';

/** The words of inlines; a break is a blank. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'link') return inlineText(inline.inlines);
      return inline.kind === 'break' ? ' ' : '';
    })
    .join('');
}

/** The words of blocks, a blank between two. */
export function blockText(blocks: readonly Block[]): string {
  return blocks.map(textOf).join(' ');
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.inlines);
    case 'list':
      return block.items.map(blockText).join(' ');
    case 'quote':
      return blockText(block.blocks);
    case 'table':
      return [...block.head, ...block.body].flatMap((row) => row.map((cell) => blockText(cell.blocks))).join(' ');
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}
