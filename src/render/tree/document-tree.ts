/** A document as blocks and inlines, the same for every target that is no page: plain data, safe to hand to another thread. */
export type DocumentTree = {
  readonly blocks: readonly Block[];
  /** The footnotes, the first being number 1. */
  readonly notes: readonly (readonly Block[])[];
};

export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly inlines: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | Table
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'code'; readonly text: string };

/** Rows of heads are repeated on every page. A table of facts has two columns, its first heading the rows. */
export type Table = {
  readonly kind: 'table';
  readonly facts: boolean;
  /** The share of the width of each column; together 1. */
  readonly widths: readonly number[];
  /** How much smaller its text is, so that its words fit; 1 is as large as can be. */
  readonly scale: number;
  readonly head: readonly Row[];
  readonly body: readonly Row[];
};

export type Row = readonly Cell[];

/** A cell at its column, from 0, with the columns and rows that it takes. */
export type Cell = {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly header: boolean;
  readonly side: 'left' | 'center' | 'right';
  readonly blocks: readonly Block[];
};

export type Mark = 'bold' | 'italic' | 'strike' | 'underline' | 'code' | 'super' | 'sub';

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly address: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'note'; readonly number: number };
