import { safeHtmlTree } from '../../../markup/library-tree.ts';
import { textsOf } from '../../blocks/block.ts';
import { readBlocks } from '../../blocks/read-blocks.ts';
import type { LeftOut, SourceReading } from '../../blocks/source-reading.ts';
import { takeLooks } from './html-looks.ts';
import { prepareText } from './prepare-text.ts';

/** A page of HTML: its body, where a line end is a blank. What its styles hide, comments, and a title of its own are told. */
export function readHtml(whole: string): SourceReading {
  const { text, remarks } = prepareText(whole);
  const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(text);
  const before = body ? text.slice(0, body.index).split('\n').length - 1 : 0;
  const leftOut: LeftOut[] = [];
  const tree = safeHtmlTree('\n'.repeat(before) + (body?.[1] ?? text), (root) => {
    leftOut.push(...takeLooks(root, stylesIn(text)));
  });
  const units = readBlocks(tree, { softBreaks: false });
  const title = /<title>([^<]{1,300})<\/title>/i.exec(text.slice(0, 20_000))?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  const isSaid = title === '' || units.some((unit) => textsOf(unit).join(' ').includes(title));
  return { units, remarks, leftOut: isSaid ? leftOut : [{ reason: 'metadata', text: title, line: 1 }, ...leftOut] };
}

/** The style sheets of a page, one after the other. */
function stylesIn(text: string): string {
  const [, ...sheets] = text.split(/<style[^<>]{0,200}>/i);
  return sheets.map((sheet) => sheet.slice(0, Math.max(0, sheet.search(/<\/style/i)))).join('\n');
}
