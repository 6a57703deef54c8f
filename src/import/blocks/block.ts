/** What a source says, piece by piece in its order, the same for every format. */
export type Block = HeadingBlock | TextBlock | ItemBlock | TableBlock;

/** One line of words: what it says, how it was set, and where it stands in the source (from 1). */
export type Line = {
  readonly text: string;
  /** The same with its marks, as Markdown. */
  readonly markdown: string;
  /** All of it is. */
  readonly bold: boolean;
  /** All of it is struck out. */
  readonly struck: boolean;
  /** Whether the box before it is ticked; null without a box. */
  readonly checked: boolean | null;
  readonly line: number;
};

/** `depth` 0 is the title of the document, where the source tells it from headings. */
export type HeadingBlock = Line & Told & { readonly kind: 'heading'; readonly depth: number };

/** A line of a paragraph; `first` begins it. */
export type TextBlock = Line & Told & { readonly kind: 'text'; readonly first: boolean };

/** `number`, its number in an ordered list. */
export type ItemBlock = Line & Told & { readonly kind: 'item'; readonly depth: number; readonly number: number | null };

export type TableBlock = Told & { readonly kind: 'table'; readonly rows: readonly Row[]; readonly line: number };

export type Row = { readonly cells: readonly Cell[]; readonly line: number };

/** `list`: some of its lines are items. `across`: it is alone in its row, over all columns. */
export type Cell = {
  readonly lines: readonly Line[];
  readonly list: boolean;
  readonly across?: true;
};

/** Where words stand that are no part of the text itself: in a note under it, a box beside it, the head or foot of a page, code. */
type Told = { readonly role?: BlockRole };
export type BlockRole = 'note' | 'box' | 'page-header' | 'page-footer' | 'quote' | 'code';

/** A block that is one line of words. */
export type LineBlock = Exclude<Block, TableBlock>;

/** The lines of a block, in reading order. */
export function linesIn(block: Block): readonly Line[] {
  return block.kind === 'table' ? block.rows.flatMap(linesOfRow) : [block];
}

/** The lines of a row, cell by cell. */
export function linesOfRow({ cells }: Pick<Row, 'cells'>): readonly Line[] {
  return cells.flatMap(({ lines }) => lines);
}

/** The words of a block, line by line. */
export function textsOf(block: Block): readonly string[] {
  return linesIn(block).map(({ text }) => text);
}

/** A line without anything set about it. */
export function plainLine(text: string, line: number): Line {
  return { text, markdown: text, bold: false, struck: false, checked: null, line };
}

/** The words of a cell in one piece; none where a row has no such cell. */
export function cellText(cell: Cell | undefined): string {
  return (cell?.lines ?? []).map(({ text }) => text).join(' ');
}
