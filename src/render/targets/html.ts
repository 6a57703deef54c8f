import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Language, Words } from '../../model/words.ts';
import { page } from '../../page/page.ts';
import { accessibleTree } from '../html/accessible-tree.ts';
import { imagesAsLinks } from '../html/images-as-links.ts';
import type { Target } from '../target.ts';
import { tooDeepToRender } from '../weigh-markdown.ts';

/**
 * One page that stands alone: what Markdown and its HTML say, made safe (no script, style, form, frame or remote content),
 * with headings that can be linked to, and tables and tick boxes that a screen reader understands.
 */
export const html: Target = {
  extension: 'html',
  render: (markdown, { title, language, style }) => {
    return page({ title, language, style, body: bodyOf(markdown, language) });
  },
};

function bodyOf(markdown: string, language: Language): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: '',
      footnoteLabel: FOOTNOTES[language],
      footnoteBackLabel: (index) => `${BACK[language]} ${index + 1}`,
    })
    .use(rehypeRaw)
    .use(() => imagesAsLinks)
    .use(rehypeSanitize, SCHEMA)
    .use(rehypeSlug, { prefix: 's-' })
    .use(() => (tree: Root) => accessibleTree(tree, language))
    .use(rehypeStringify);
  try {
    return String(processor.processSync(markdown));
  } catch (error) {
    // The libraries walk the tree by recursion: HTML nested by the thousand exhausts the stack.
    throw error instanceof RangeError ? tooDeepToRender() : error;
  }
}

const FOOTNOTES: Words = { fr: 'Notes', en: 'Notes' };
const BACK: Words = { fr: 'Retour à l’appel de la note', en: 'Back to the reference of note' };

/** GitHub's rules without pictures; names that a page could be broken by get a prefix (`n-`). */
const SCHEMA: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: 'n-',
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !['img', 'picture', 'source'].includes(name)),
};
