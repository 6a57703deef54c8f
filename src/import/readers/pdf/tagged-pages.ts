// Pages by the structure of a tagged PDF (ISO 32000-1, 14.7).
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { leadingOf, marginOf } from './drawn-pages.ts';
import type { PageContent } from './page/page-content.ts';
import { type PrintedLine, printedLines } from './page/printed-lines.ts';
import { ruledTables } from './page/ruled-tables.ts';
import { type Span, weightOf } from './page/span.ts';
import { stepOf } from './paragraphs.ts';
import type { Piece, Tag } from './piece.ts';
import { type JoinedParts, tableCells, tablePieces } from './tagged-tables.ts';
import type { TreeLines, TreeNode, TreePart, TreePlace, TreeTable } from './tree.ts';

/** The trees of the pages in their order; null for a page without one. */
export async function treesOf(document: PDFDocumentProxy): Promise<readonly (TreeNode | null)[]> {
  const trees: (TreeNode | null)[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    trees.push(await (await document.getPage(number)).getStructTree());
  return trees;
}

type TaggedPieces = { readonly pieces: readonly Piece[]; readonly repeated: readonly string[] };

/** The pieces of pages in the order of their trees; null when these leave out more than a few of the words. */
export function taggedPieces(pages: readonly PageContent[], trees: readonly (TreeNode | null)[]): TaggedPieces | null {
  const walks = pages.map((page, index) => walkOf(page, trees[index] ?? null));
  const [all, out] = [weightIn(pages.flatMap(({ spans }) => spans)), weightIn(walks.flatMap(({ outside }) => outside))];
  if (out > all * MOST_OUTSIDE) return null;
  const heads = walks.flatMap(({ parts }) => parts.flatMap((part) => ('lines' in part ? [] : [headOf(part)])));
  const isHead = ({ lines }: TreeLines) => heads.includes(lettersOf(lines[0]?.text ?? ''));
  const found = walks.flatMap(({ parts, loose }) => loose.filter((line) => !isHead(line)).reduce(inserted, parts));
  const again = walks
    .flatMap(({ loose }) => loose.filter(isHead))
    .flatMap(({ lines }) => lines.map(({ text }) => text));
  const { parts, repeated } = tablePieces(found);
  return {
    pieces: piecesOf(parts, Math.max(0, ...pages.map(({ width }) => width))),
    repeated: [...again, ...repeated],
  };
}

function piecesOf(parts: JoinedParts['parts'], width: number): readonly Piece[] {
  const columns = parts.flatMap((part) => ('lines' in part ? [part.lines] : []));
  const [right, leading] = [marginOf(columns.flat(), width), leadingOf(columns)];
  return parts.map((part, index) => {
    if (!('lines' in part)) return part;
    const before = parts[index - 1];
    const above = before && 'lines' in before && before.page === part.page ? before.lines.at(-1) : undefined;
    const [line] = part.lines;
    const room = above && line ? stepOf(above, line) / leading : Number.POSITIVE_INFINITY;
    return { kind: 'lines', ...part, right, room };
  });
}

/** The share of words that a tree may leave out. */
const MOST_OUTSIDE = 0.03;

function weightIn(spans: readonly Span[]): number {
  return spans.reduce((sum, { text }) => sum + weightOf(text), 0);
}

type Walk = {
  readonly parts: readonly TreePart[];
  readonly loose: readonly TreeLines[];
  readonly outside: readonly Span[];
};

function walkOf(page: PageContent, tree: TreeNode | null): Walk {
  const spans = spansById(page.spans);
  const inside = new Set<Span>();
  const place: TreePlace = {
    page,
    depth: -1,
    tables: ruledTables(page.rules, page.spans),
    spansIn: (node) => {
      const own = contentIds(node).flatMap((id) => spans.get(id) ?? []);
      for (const span of own) inside.add(span);
      return own;
    },
  };
  const parts = tree ? partsOf(tree, place) : [];
  const outside = page.spans.filter((span) => !inside.has(span));
  const loose = printedLines(outside).map(
    (line): TreeLines => ({ page: page.number, lines: [line], tag: 'paragraph' }),
  );
  return { parts, loose, outside };
}

/** The letters of the first row of a table, which a next page may say again beside the tree. */
function headOf({ rows }: TreeTable): string {
  return lettersOf((rows[0] ?? []).map(({ spans }) => spans.map(({ text }) => text).join('')).join(''));
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** A line that no tree knows, before the first one that stands lower. */
function inserted(parts: readonly TreePart[], line: TreeLines): readonly TreePart[] {
  const level = line.lines[0]?.bottom ?? 0;
  const place = parts.findIndex((part) => 'lines' in part && (part.lines[0]?.bottom ?? 0) < level);
  return place === -1 ? [...parts, line] : parts.toSpliced(place, 0, line);
}

function spansById(spans: readonly Span[]): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (const span of spans)
    if (span.id !== null) {
      const own = found.get(span.id);
      if (own) own.push(span);
      else found.set(span.id, [span]);
    }
  return found;
}

function contentIds(node: TreeNode): readonly string[] {
  if (node.type === 'content') return node.id === undefined ? [] : [node.id];
  return (node.children ?? []).flatMap(contentIds);
}

function partsOf(node: TreeNode, place: TreePlace): readonly TreePart[] {
  const { role = '', children = [] } = node;
  if (role === 'Title') return linePart(node, { heading: 0 }, place);
  if (/^H[1-6]?$/.test(role)) return linePart(node, { heading: Number(role[1] ?? 1) }, place);
  if (role === 'Note' || role === 'FENote') return linePart(node, 'note', place);
  if (role === 'Table') return [tableCells(node, place)];
  if (role === 'L') return children.flatMap((child) => partsOf(child, { ...place, depth: place.depth + 1 }));
  if (role === 'LI') return itemParts(node, place);
  if (isLeaf(node)) return linePart(node, 'paragraph', place);
  return children.flatMap((child) => partsOf(child, place));
}

/** A paragraph, or what has nothing below it but words and the marks of words. */
function isLeaf(node: TreeNode): boolean {
  if (node.type === 'content') return true;
  return (node.children ?? []).every((child) => !BLOCKS.has(child.role ?? '') && isLeaf(child));
}

const BLOCKS = new Set(
  'P H H1 H2 H3 H4 H5 H6 Title L LI LBody Lbl Table TR TD TH Note FENote Div Sect Part Art Document BlockQuote Caption TOC TOCI'.split(
    ' ',
  ),
);

function linePart(node: TreeNode, tag: Tag, { page, spansIn }: TreePlace): readonly TreeLines[] {
  const lines = linesInOrder(spansIn(node).map((span) => ({ ...span, id: 'one' })));
  return lines.length === 0 ? [] : [{ page: page.number, lines, tag }];
}

/** The lines of spans in their order: where they jump up the page, another column begins. */
function linesInOrder(spans: readonly Span[]): readonly PrintedLine[] {
  const columns: Span[][] = [];
  for (const span of spans) {
    const last = columns.at(-1)?.at(-1);
    if (!last || span.bottom > last.bottom + Math.max(last.height, span.height) * 2) columns.push([span]);
    else columns.at(-1)?.push(span);
  }
  return columns.flatMap(printedLines);
}

function itemParts({ children = [] }: TreeNode, place: TreePlace): readonly TreePart[] {
  const depth = Math.max(0, place.depth);
  const label = children
    .filter(({ role }) => role === 'Lbl')
    .flatMap(place.spansIn)
    .map(({ text }) => text)
    .join('')
    .trim();
  const body = children
    .filter(({ role }) => role !== 'Lbl')
    .flatMap((child) => (child.role === 'L' ? [child] : below(child)));
  const parts = body.flatMap((child) => partsOf(child, place));
  return parts.map((part, index) => {
    if (!('lines' in part) || part.tag !== 'paragraph') return part;
    return index === 0 ? { ...part, tag: { item: depth }, label } : part;
  });
}

/** What stands in the body of an item: its paragraphs and lists, or its words as one. */
function below(node: TreeNode): readonly TreeNode[] {
  if (isLeaf(node)) return [node];
  const groups: TreeNode[] = [];
  for (const child of node.children ?? []) {
    const last = groups.at(-1);
    if (!isLeaf(child) || BLOCKS.has(child.role ?? '')) groups.push(child);
    else if (last?.role === 'words')
      groups[groups.length - 1] = { ...last, children: [...(last.children ?? []), child] };
    else groups.push({ role: 'words', children: [child] });
  }
  return groups;
}
