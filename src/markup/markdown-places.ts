import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isLightMarkdown } from './weigh-markdown.ts';

/** A piece of a Markdown text, by its offsets. */
type Piece = { readonly start: number; readonly end: number };

export type MarkdownPlaces = {
  /** Blocks and spans of code, in order. */
  readonly code: readonly Piece[];
  /** The lines, from 1, of headings of the second level that stand in no list, quotation or other block. */
  readonly headings: ReadonlySet<number>;
};

/** Where a Markdown text has code and headings, by its tree; null where it is too heavy to be read so. */
export function markdownPlaces(markdown: string): MarkdownPlaces | null {
  if (!isLightMarkdown(markdown)) return null;
  const root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const code: Piece[] = [];
  addCode(root, code);
  const headings = root.children.flatMap((node) => {
    return node.type === 'heading' && node.depth === 2 ? (node.position?.start.line ?? []) : [];
  });
  return { code, headings: new Set(headings) };
}

function addCode(node: Nodes, code: Piece[]): void {
  if (node.type === 'code' || node.type === 'inlineCode') {
    const { start, end } = node.position ?? {};
    code.push({ start: start?.offset ?? 0, end: end?.offset ?? 0 });
  }
  if ('children' in node) for (const child of node.children) addCode(child, code);
}
