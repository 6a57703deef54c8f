import type { Root } from 'hast';
import { safeHtmlTree } from '../../markup/safe-tree.ts';
import { readUnits } from '../units/read-units.ts';
import type { Unit } from '../units/unit.ts';

/** A page of HTML: its body, where a line end is a blank. */
export function readHtml(text: string): readonly Unit[] {
  const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(text);
  const before = body ? text.slice(0, body.index).split('\n').length - 1 : 0;
  const tree: Root = safeHtmlTree('\n'.repeat(before) + (body?.[1] ?? text));
  return readUnits(tree, { softBreaks: false });
}
