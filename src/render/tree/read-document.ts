import type { Element, ElementContent, Root, RootContent } from 'hast';
import { safeTree } from '../../markup/safe-tree.ts';
import type { Language } from '../../model/words.ts';
import { textOfTree } from '../html/text-of-tree.ts';
import type { Block, DocumentTree } from './document-tree.ts';
import { readInlines } from './read-inlines.ts';
import { readTable } from './read-table.ts';

type Content = ElementContent | RootContent;

/** The Markdown of a document as blocks; what is refused is said at `safeTree`. */
export function readDocument(markdown: string, language: Language): DocumentTree {
  const tree: Root = safeTree(markdown, language);
  const notes = tree.children.find(isNotes);
  const body = tree.children.filter((child) => !isNotes(child));
  return { blocks: readBlocks(body), notes: notes ? notesOf(notes) : [] };
}

function isNotes(node: Content): node is Element {
  return node.type === 'element' && node.properties.dataFootnotes !== undefined;
}

function notesOf(section: Element): readonly (readonly Block[])[] {
  const list = section.children.find((child) => isElement(child, ['ol']));
  if (list?.type !== 'element') return [];
  return list.children
    .filter((child) => isElement(child, ['li']))
    .map((item) => readBlocks(withoutBacklinks(item).children));
}

function withoutBacklinks(node: Element): Element {
  const children = node.children.flatMap((child): readonly ElementContent[] => {
    if (child.type !== 'element') return [child];
    return child.properties.dataFootnoteBackref === undefined ? [withoutBacklinks(child)] : [];
  });
  return { ...node, children };
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const BLOCKS = [
  ...HEADINGS,
  ...[
    'p',
    'ul',
    'ol',
    'table',
    'blockquote',
    'hr',
    'pre',
    'div',
    'section',
    'details',
    'summary',
    'dl',
    'dt',
    'dd',
    'li',
  ],
];

/** The blocks of some content; words that stand between blocks are a paragraph. */
function readBlocks(content: readonly Content[]): readonly Block[] {
  const blocks: Block[] = [];
  let loose: Content[] = [];
  const flush = () => {
    blocks.push(...paragraph(loose));
    loose = [];
  };
  for (const child of content) {
    if (!isElement(child, BLOCKS) && !holdsBlock(child)) loose.push(child);
    else {
      flush();
      blocks.push(...readBlock(child));
    }
  }
  flush();
  return blocks;
}

/** HTML may put a block into an inline: it is a block then. */
function holdsBlock(node: Content): node is Element {
  return node.type === 'element' && node.children.some((child) => isElement(child, BLOCKS) || holdsBlock(child));
}

function readBlock(node: Element): readonly Block[] {
  const { tagName, children } = node;
  if (HEADINGS.includes(tagName)) {
    const inlines = readInlines(children);
    return inlines.length === 0 ? [] : [{ kind: 'heading', depth: Number(tagName.slice(1)), inlines }];
  }
  switch (tagName) {
    case 'p':
      return holdsBlock(node) ? readBlocks(children) : paragraph(children);
    case 'ul':
    case 'ol':
      return [listOf(node)];
    case 'table':
      return readTable(node, readBlocks);
    case 'blockquote':
      return [{ kind: 'quote', blocks: readBlocks(children) }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'pre':
      return [{ kind: 'code', text: textOfTree(node).replace(/\n$/, '') }];
    default:
      return readBlocks(children);
  }
}

function paragraph(content: readonly Content[]): readonly Block[] {
  const inlines = readInlines(content);
  return inlines.length === 0 ? [] : [{ kind: 'paragraph', inlines }];
}

function listOf({ tagName, properties, children }: Element): Block {
  const items = children.filter((child) => isElement(child, ['li'])).map((item) => readBlocks(item.children));
  const start = Number(properties.start ?? 1);
  return { kind: 'list', ordered: tagName === 'ol', start: Number.isInteger(start) ? start : 1, items };
}

function isElement(node: Content, names: readonly string[]): node is Element {
  return node.type === 'element' && names.includes(node.tagName);
}
