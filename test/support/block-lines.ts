import type { Block, Line } from '../../src/import/blocks/block.ts';

/**
 * Blocks as lines that a test can show: "# " a heading by its depth (the title "T "), "- " and "3. " items by theirs, "+ " a
 * further line of a paragraph; a row as its cells between "|", the lines of a cell parted by "/". Before words: "[x]" and "[ ]"
 * a box, "**" bold, "~~" struck. The role of a block stands in front.
 */
export function blockLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    const role = block.role === undefined ? '' : `${block.role}: `;
    if (block.kind === 'table')
      return block.rows.map(
        ({ cells }) => role + cells.map(({ lines }) => lines.map(lineText).join(' / ')).join(' | '),
      );
    return [role + startOf(block) + lineText(block)];
  });
}

function startOf(block: Exclude<Block, { kind: 'table' }>): string {
  if (block.kind === 'heading') return block.depth === 0 ? 'T ' : `${'#'.repeat(block.depth)} `;
  if (block.kind === 'item') return `${'  '.repeat(block.depth)}${block.number === null ? '-' : `${block.number}.`} `;
  return block.first ? '' : '+ ';
}

function lineText({ text, bold, struck, checked }: Line): string {
  const box = checked === null ? '' : checked ? '[x] ' : '[ ] ';
  return `${box}${bold ? '**' : ''}${struck ? '~~' : ''}${text}`;
}
