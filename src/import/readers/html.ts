import type { Root } from 'hast';
import { safeHtmlTree } from '../../markup/safe-tree.ts';
import type { Block } from '../blocks/block.ts';
import { readBlocks } from '../blocks/read-blocks.ts';

/** A page of HTML: its body, where a line end is a blank. */
export function readHtml(text: string): readonly Block[] {
  const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(text);
  const before = body ? text.slice(0, body.index).split('\n').length - 1 : 0;
  const tree: Root = safeHtmlTree('\n'.repeat(before) + (body?.[1] ?? text));
  return readBlocks(tree, { softBreaks: false });
}
