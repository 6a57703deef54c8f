import type { Nodes } from 'hast';

/** The words of a tree, one after another. */
export function textOfTree(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOfTree).join('') : '';
}
