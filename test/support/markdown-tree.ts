// Markdown as GitHub reads it, as a tree to look into.
import type { Node, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export function markdownTree(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

/** The nodes of a type, in the order of the text. */
export function nodesOf<Type extends string>(node: Node, type: Type): readonly (Node & { readonly type: Type })[] {
  const children = 'children' in node ? (node.children as readonly Node[]) : [];
  const own = node.type === type ? [node as Node & { readonly type: Type }] : [];
  return [...own, ...children.flatMap((child) => nodesOf(child, type))];
}

/** The words under a node, without their marks. */
export function wordsOf(node: Node): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as readonly Node[]).map(wordsOf).join('') : '';
}
