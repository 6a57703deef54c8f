// Lines of a paragraph that begin with the mark of a list.
import type { Block, ItemBlock, TextBlock } from '../blocks/block.ts';

/** A bullet, a dash, an arrow or a box; a dash before a figure is a minus. */
const MARK = /^(?:[•▪◦●■○►▶➢➤✓✔·❖→§]|[-–—*o](?=\s)|[-–—](?=[\p{L}«"(@]))\s*(?=\S)/u;
const BOX = /^(?:\[([ xX✓]?)\]|([☐☒☑□✅]))\s+(?=\S)/u;

/** The blocks, where each line that a mark begins is an item of a list. */
export function listedLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.role === 'code') return block;
    return block.kind === 'text' ? listedLine(block, blocks[index - 1]) : ticked(block);
  });
}

function listedLine(block: TextBlock, before: Block | undefined): TextBlock | ItemBlock {
  const { first: _, ...line } = block;
  const mark = MARK.exec(block.text)?.[0];
  const item = { ...line, kind: 'item', depth: before?.kind === 'item' ? before.depth : 0, number: null } as const;
  if (mark === undefined) return BOX.test(block.text) ? ticked(item) : block;
  // A single letter before a word is a name's: "o Paul" in one line, "À Zinder" never.
  if (mark.trim() === 'o' && before?.kind !== 'item' && block.first) return block;
  return ticked({ ...item, text: block.text.slice(mark.length), markdown: unmarked(block.markdown) });
}

/** The box at the beginning of an item is how far it is, no word of it. */
function ticked<B extends Block>(block: B): B {
  if (block.kind !== 'item' || block.checked !== null) return block;
  const [box, inside, glyph] = BOX.exec(block.text) ?? [];
  if (box === undefined) return block;
  const checked = glyph === undefined ? (inside ?? '').trim() !== '' : /[☒☑✅]/u.test(glyph);
  const markdown = block.markdown.replace(/^(?:\\?\[[ xX✓]?\\?\]|[☐☒☑□✅])\s+/u, '');
  return { ...block, checked, text: block.text.slice(box.length), markdown };
}

function unmarked(markdown: string): string {
  return markdown.replace(/^((?:\*\*|__|[*_~])*)\\?(?:[•▪◦●■○►▶➢➤✓✔·❖→§*o–—-])\s*/u, '$1');
}
