// Headings that are none: styles of headings put on text, lists and sentences.
import type { Block, HeadingBlock } from '../blocks/block.ts';

/** A heading that is a bullet is an item, one that is a sentence is text; so are those of a source that sets most lines as headings. */
export function demoteHeadings(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.filter(({ kind }) => kind !== 'table');
  const headings = lines.filter((block): block is HeadingBlock => block.kind === 'heading');
  const isOverused = headings.length >= FEWEST && headings.length > lines.length * MOST;
  return blocks.map((block) => (block.kind === 'heading' ? demoted(block, isOverused) : block));
}

/** So many headings, and such a share of all lines, are more than any minutes have. */
const [FEWEST, MOST] = [12, 0.5];
/** A title is not as long (characters). */
const LONGEST = 160;
/** Unless it is an item that says where and when what it is about was. */
const LONGEST_ITEM = 300;

function demoted(block: HeadingBlock, isOverused: boolean): Block {
  const { depth: _, ...line } = block;
  if (/^[-•▪–]\s*(?=\S)/.test(block.text)) return asText(line);
  const isNumbered = /^\s*(?:\d{1,2}|[IVX]{1,5})\s*[.)/–-]/.test(block.text);
  const isLong = block.text.length > (isNumbered ? LONGEST_ITEM : LONGEST);
  const isSentence = isLong || (/[.;]$/.test(block.text) && block.text.split(' ').length > 8);
  return isSentence || (isOverused && !isNumbered && !isShort(block)) ? asText(line) : block;
}

function isShort({ text }: HeadingBlock): boolean {
  return text.length <= 60 && !/[.;,]$/.test(text);
}

function asText(line: Omit<HeadingBlock, 'depth'>): Block {
  return { ...line, kind: 'text', first: true };
}
