/** What a source says, piece by piece in its order, the same for every format; `line` is where it stands in the source, from 1. */
export type Unit = HeadingUnit | TextUnit | ItemUnit | TableUnit;

type HeadingUnit = {
  readonly kind: 'heading';
  readonly depth: number;
  readonly text: string;
  readonly line: number;
};

/** A line of a paragraph; `bold` when all of it is. `first` begins its paragraph. */
export type TextUnit = {
  readonly kind: 'text';
  readonly text: string;
  /** The same with its marks, as Markdown. */
  readonly markdown: string;
  readonly bold: boolean;
  readonly first: boolean;
  readonly line: number;
};

export type ItemUnit = {
  readonly kind: 'item';
  readonly depth: number;
  /** Its number in an ordered list. */
  readonly number: number | null;
  readonly checked: boolean | null;
  readonly text: string;
  readonly markdown: string;
  readonly line: number;
};

export type TableUnit = { readonly kind: 'table'; readonly rows: readonly UnitRow[]; readonly line: number };

export type UnitRow = { readonly cells: readonly UnitCell[]; readonly line: number };

/** The lines of a cell: its list items, or its lines. `across`: it is alone in its row, over all columns. */
export type UnitCell = { readonly texts: readonly string[]; readonly list: boolean; readonly across?: true };

/** A unit that is one line of words. */
export type LineUnit = Exclude<Unit, TableUnit>;

/** The words of a unit, line by line. */
export function textsOf(unit: Unit): readonly string[] {
  return unit.kind === 'table' ? unit.rows.flatMap(({ cells }) => cells.flatMap(({ texts }) => texts)) : [unit.text];
}
