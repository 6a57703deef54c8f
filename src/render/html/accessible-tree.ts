// What the tree of a page still lacks for those who hear it or walk it by keyboard. It runs last, on a tree that is safe.
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import type { Language, Words } from '../../model/words.ts';
import { headTable } from './head-table.ts';
import { textOfTree } from './text-of-tree.ts';

/** Names tables after their headings and lets them scroll, says what heads a row or column, and puts tick boxes in words. */
export function accessibleTree(tree: Root, language: Language): void {
  walk(tree, { language, heading: TABLE[language] });
}

const TABLE: Words = { fr: 'Tableau', en: 'Table' };

type Walked = { readonly language: Language; heading: string };

function walk(node: Nodes, walked: Walked): void {
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'element') continue;
    if (/^h[1-6]$/.test(child.tagName)) walked.heading = textOfTree(child);
    if (child.tagName === 'input') node.children[index] = tickBox(child, walked.language);
    else if (child.tagName === 'table') {
      walk(child, walked);
      node.children[index] = scrolling(headTable(child), walked.heading);
    } else walk(child, walked);
  }
}

function scrolling(table: Element, name: string): Element {
  return element('div', { className: ['table'], role: 'group', ariaLabel: name, tabIndex: 0 }, [table]);
}

const TICKED: Words = { fr: 'fait : ', en: 'done: ' };
const UNTICKED: Words = { fr: 'à faire : ', en: 'to do: ' };

function tickBox({ properties }: Element, language: Language): Element {
  const ticked = Boolean(properties.checked);
  return element('span', {}, [
    element('span', { ariaHidden: 'true' }, [text(ticked ? '☑' : '☐')]),
    element('span', { className: ['hidden'] }, [text((ticked ? TICKED : UNTICKED)[language])]),
  ]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element & RootContent {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
