// What a page is made of, before its words are read: lines that stand together, and tables.
import type { PrintedLine } from './page/printed-lines.ts';
import type { DrawnCell } from './page/ruled-tables.ts';

export type Piece = LinesPiece | TablePiece;

/** What a tag says of lines: the level of a heading, 0 a title. */
export type Tag = { readonly heading: number } | { readonly item: number } | 'paragraph' | 'note';

/**
 * Lines of one paragraph, item or heading. `right`, the margin where they were wrapped; `room`, that above, in lines;
 * `tag`, what the structure of the document says of them, null where there is none. `label`, an item's own marker.
 */
export type LinesPiece = {
  readonly kind: 'lines';
  readonly page: number;
  readonly lines: readonly PrintedLine[];
  readonly right: number;
  readonly room: number;
  readonly tag: Tag | null;
  readonly label?: string;
};

/** `sides`, those of its columns, by which it is known on the next page; `tree`, its shape comes from the structure. */
export type TablePiece = {
  readonly kind: 'table';
  readonly page: number;
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly sides: readonly number[];
};
