import type { Root } from 'hast';
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
  const processor = unified()
    .use(rehypeSlug, { prefix: 's-' })
    .use(() => (tree: Root) => accessibleTree(tree, language))
    .use(rehypeStringify);
  try {
    return processor.stringify(processor.runSync(safeTree(markdown, language)) as Root);
  } catch (error) {
    // The libraries walk the tree by recursion: HTML nested by the thousand exhausts the stack.
    throw error instanceof RangeError ? tooDeepToRender() : error;
  }
}
