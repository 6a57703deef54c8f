import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Language, Words } from '../model/words.ts';
import { tooDeepToRender } from './weigh-markdown.ts';

/**
 * What Markdown and its HTML say, as a tree made safe: no script, style, form, frame or remote content. Refused with a
 * `UserError`: HTML nested so deeply that it exhausts the stack.
 */
export function libraryTree(markdown: string, language: Language): Root {
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
    .use(rehypeSanitize, SCHEMA);
  try {
    return processor.runSync(processor.parse(markdown), markdown) as Root;
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
  strip: ['script', 'style', 'template', 'noscript', 'title', 'svg', 'math'],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !['img', 'picture', 'source'].includes(name)),
    'caption',
  ],
};

/** The same for a text that is HTML; `look` sees it whole, with its classes and styles, and may change it first. */
export function safeHtmlTree(html: string, look: (tree: Root) => void = () => {}): Root {
  const raw: Root = { type: 'root', children: [{ type: 'raw', value: html } as never] };
  const processor = unified()
    .use(rehypeRaw)
    .use(() => look)
    .use(() => imagesAsLinks)
    .use(rehypeSanitize, SCHEMA);
  try {
    return processor.runSync(raw) as Root;
  } catch (error) {
    throw error instanceof RangeError ? tooDeepToRender() : error;
  }
}

/** Turns every picture into a link that says what it shows: a page loads nothing, and nothing is left out in silence. */
function imagesAsLinks(tree: Root): void {
  replaceIn(tree);
}

function replaceIn(node: Nodes): void {
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) {
    if (child.type === 'element' && child.tagName === 'img') node.children[index] = linkTo(child);
    else replaceIn(child);
  }
}

/** Addresses that are no link are taken out when the tree is made safe. */
function linkTo({ properties: { src, alt } }: Element): Element {
  const address = typeof src === 'string' ? src : '';
  const words = typeof alt === 'string' && alt.trim() !== '' ? alt : address.slice(0, 80);
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: address },
    children: [{ type: 'text', value: words }],
  };
}
