import type { Element, Nodes, Root } from 'hast';

/** Turns every picture into a link that says what it shows: a page loads nothing, and nothing is left out in silence. */
export function imagesAsLinks(tree: Root): void {
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
