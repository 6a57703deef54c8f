// The structure of a tagged PDF (ISO 32000-1, 14.7) as HTML.
import { escaped, linesOf, type Span, tableHtml, textsOfLines } from './pdf-lines.ts';

type Node = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
};
type Page = { readonly tree: Node; readonly spans: ReadonlyMap<string, readonly Span[]> };

type Block =
  | { readonly kind: 'line'; readonly tag: string; readonly lines: readonly Span[] }
  | { readonly kind: 'item'; readonly label: string; readonly lines: readonly Span[] }
  | { readonly kind: 'table'; readonly page: number; readonly rows: Span[][][] };

/** The blocks of the pages in their order; a table that goes on over pages is one. Empty when the tree holds no words. */
export function structureHtml(pages: readonly Page[]): string {
  const blocks: Block[] = [];
  for (const [page, { tree, spans }] of pages.entries()) {
    const found = blocksOf(tree, { spans, page });
    for (const block of found) put(block, blocks);
  }
  const right = Math.max(
    0,
    ...blocks.flatMap((block) => (block.kind === 'table' ? [] : block.lines.map((line) => line.right))),
  );
  return blocks.map((block) => htmlOf(block, right)).join('\n');
}

/** pdf.js gives the whole skeleton of a table on each of its pages, with the words of that page only. */
function put(block: Block, blocks: Block[]): void {
  const last = blocks.findLast((each) => each.kind === 'table');
  if (
    block.kind !== 'table' ||
    last?.kind !== 'table' ||
    block.page !== last.page + 1 ||
    !sameShape(block.rows, last.rows)
  ) {
    blocks.push(block);
    return;
  }
  const head = (cells: readonly Span[][]) => cells.map((cell) => cell.map(({ text }) => text).join('')).join('|');
  for (const [index, row] of block.rows.entries()) {
    const own = last.rows[index];
    // The head is drawn again on each page.
    if (!own || (index === 0 && head(row) === head(own))) continue;
    for (const [place, cell] of row.entries()) own[place]?.push(...cell);
  }
  blocks.splice(blocks.indexOf(last), 1, { ...last, page: block.page });
}

/** As many cells in as many rows, of which one at most has words on both pages. */
function sameShape(a: readonly Span[][][], b: readonly Span[][][]): boolean {
  const both = a.filter((row, index) => index > 0 && row.flat().length > 0 && (b[index] ?? []).flat().length > 0);
  return both.length < 2 && a.length === b.length && a.every((row, index) => row.length === b[index]?.length);
}

type Place = { readonly spans: Page['spans']; readonly page: number };

function blocksOf(node: Node, place: Place): readonly Block[] {
  const { role = '', children = [] } = node;
  if (/^H[1-6]?$/.test(role)) return lineBlock(node, `h${role[1] ?? 1}`, place);
  if (role === 'P' || role === 'Caption') return lineBlock(node, 'p', place);
  if (role === 'Table') return [{ kind: 'table', page: place.page, rows: rowsOf(node, place) }];
  if (role === 'LI') return itemBlocks(node, place);
  if (node.type === 'content' || children.every((child) => child.type === 'content'))
    return lineBlock(node, 'p', place);
  return children.flatMap((child) => blocksOf(child, place));
}

function lineBlock(node: Node, tag: string, place: Place): readonly Block[] {
  const lines = linesOf(spansOf(node, place));
  return lines.length === 0 ? [] : [{ kind: 'line', tag, lines }];
}

function itemBlocks({ children = [] }: Node, place: Place): readonly Block[] {
  const label = children.filter(({ role }) => role === 'Lbl').flatMap((child) => spansOf(child, place));
  const rest = children.filter(({ role }) => role !== 'Lbl');
  const nested = rest.flatMap(listsIn);
  const own = rest.flatMap((child) => spansOf(child, place, 'L'));
  const item: Block = {
    kind: 'item',
    label: label
      .map(({ text }) => text)
      .join('')
      .trim(),
    lines: linesOf(own),
  };
  return [...(own.length > 0 ? [item] : []), ...nested.flatMap((list) => blocksOf(list, place))];
}

function listsIn(node: Node): readonly Node[] {
  return node.role === 'L' ? [node] : (node.children ?? []).flatMap(listsIn);
}

function rowsOf(table: Node, place: Place): Span[][][] {
  if (table.role === 'TR')
    return [
      (table.children ?? []).filter(({ role }) => /^T[HD]$/.test(role ?? '')).map((cell) => [...spansOf(cell, place)]),
    ];
  return (table.children ?? []).flatMap((child) => rowsOf(child, place));
}

function spansOf(node: Node, place: Place, without?: string): readonly Span[] {
  if (node.role === without && without !== undefined) return [];
  if (node.type === 'content') return place.spans.get(node.id ?? '') ?? [];
  return (node.children ?? []).flatMap((child) => spansOf(child, place, without));
}

function htmlOf(block: Block, right: number): string {
  if (block.kind === 'table') return tableHtml(block.rows, right);
  const words = textsOfLines(block.lines, right).map(escaped).join('<br>');
  if (block.kind === 'line') return `<${block.tag}>${words}</${block.tag}>`;
  const [, mark = '', said = ''] = /^(\d{1,2}[.)]|[-–•▪◦o\uE000-\uF8FF])?\s*(.*)$/s.exec(words) ?? [];
  const number = /^(\d+)/.exec(block.label || mark)?.[1];
  const own = block.label === '' ? said : words;
  return number === undefined ? `<ul><li>${own}</li></ul>` : `<ol start="${number}"><li>${own}</li></ol>`;
}
