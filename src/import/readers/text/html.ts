import type { Root } from 'hast';
import { safeHtmlTree } from '../../../markup/safe-tree.ts';
import { readBlocks } from '../../blocks/read-blocks.ts';
import type { SourceReading } from '../../blocks/source-reading.ts';
import { prepareText } from './prepare-text.ts';

/** A page of HTML: its body, where a line end is a blank. */
export function readHtml(whole: string): SourceReading {
  const { text, remarks } = prepareText(whole);
  const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(text);
  const before = body ? text.slice(0, body.index).split('\n').length - 1 : 0;
  const tree: Root = safeHtmlTree('\n'.repeat(before) + (body?.[1] ?? text));
  return { units: readBlocks(tree, { softBreaks: false }), remarks };
}
