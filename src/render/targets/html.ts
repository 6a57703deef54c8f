import type { Element, Root } from 'hast';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { safeTree } from '../../markup/safe-tree.ts';
import { tooDeepToRender } from '../../markup/weigh-markdown.ts';
import type { Language } from '../../model/words.ts';
import { page } from '../../page/page.ts';
import { accessibleTree } from '../html/accessible-tree.ts';
import type { About, Target } from '../target.ts';

/**
 * One page that stands alone: what Markdown and its HTML say, made safe (no script, style, form, frame or remote content),
 * with headings that can be linked to, and tables and tick boxes that a screen reader understands.
 */
export const html = {
  extension: 'html',
  render: (markdown: string, { title, language, style }: About) => {
    return page({ title, language, style, body: bodyOf(markdown, language) });
  },
} satisfies Target;

function bodyOf(markdown: string, language: Language): string {
  try {
    const tree = safeTree(markdown, language);
    // It looks at every node that it is given, and marks headings alone.
    nameHeadings({ type: 'root', children: [...headingsIn(tree)] });
    accessibleTree(tree, language);
    return STRINGIFY.stringify(tree);
  } catch (error) {
    // The libraries walk the tree by recursion: HTML nested by the thousand exhausts the stack.
    throw error instanceof RangeError ? tooDeepToRender() : error;
  }
}

const nameHeadings = rehypeSlug({ prefix: 's-' });
const STRINGIFY = unified().use(rehypeStringify).freeze();

function* headingsIn({ children }: Root | Element): Generator<Element> {
  for (const child of children) {
    if (child.type !== 'element') continue;
    if (/^h[1-6]$/.test(child.tagName)) yield child;
    else yield* headingsIn(child);
  }
}
