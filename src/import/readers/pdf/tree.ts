// What the structure of a tagged page gives, before tables that go on over pages are one.
import type { PageContent } from './page/page-content.ts';
import type { DrawnCell, DrawnTable } from './page/ruled-tables.ts';
import type { Span } from './page/span.ts';
import type { LinesPiece } from './piece.ts';

/** A node of a structure as pdf.js gives it. */
export type TreeNode = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
};

export type TreeLines = Omit<LinesPiece, 'kind' | 'right' | 'room'>;

/** Cells row by row; `sides`, where they were taken as drawn. */
export type TreeTable = {
  readonly page: number;
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly sides: readonly number[];
};

export type TreePart = TreeLines | TreeTable;

/** Where we are in a tree: `depth`, that of the list, -1 outside; `tables`, those that the page draws. */
export type TreePlace = {
  readonly page: PageContent;
  readonly depth: number;
  readonly tables: readonly DrawnTable[];
  readonly spansIn: (node: TreeNode) => readonly Span[];
};
