// A table of a Word document: heads on every page, rows that do not split, columns as wide as their content asks.
import { type FileChild, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Cell, Row, Table as TreeTable } from '../tree/document-tree.ts';
import type { Place } from './docx-blocks.ts';

type ToDocx = (blocks: readonly Block[], place: Place) => readonly FileChild[];

/** The grey of heads. */
const HEAD = 'E7ECF3';
/** Twips inside a cell. */
const MARGINS = { top: 50, bottom: 50, left: 90, right: 90 };

export function docxTable({ widths, scale, head, body }: TreeTable, around: Place, toDocx: ToDocx): Table {
  const place = { ...around, scale };
  const width = Math.max(1000, place.width);
  const columns = twipsOf(widths, width);
  const rowOf = (row: Row, isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: row.map((cell) => cellOf(cell, { place, columns, isHead, toDocx })),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    margins: MARGINS,
    rows: [...head.map((row) => rowOf(row, true)), ...body.map((row) => rowOf(row, false))],
  });
}

type Around = {
  readonly place: Place;
  readonly columns: readonly number[];
  readonly isHead: boolean;
  readonly toDocx: ToDocx;
};

function cellOf(cell: Cell, { place, columns, isHead, toDocx }: Around): TableCell {
  const width = columns.slice(cell.column, cell.column + cell.columns).reduce((sum, each) => sum + each, 0);
  const inside: Place = {
    ...place,
    depth: 0,
    quoted: 0,
    cell: isHead || cell.header ? 'head' : 'body',
    width: width - MARGINS.left - MARGINS.right,
    align: cell.side,
  };
  const children = toDocx(cell.blocks, inside);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
    ...(isHead || cell.header ? { shading: { type: ShadingType.CLEAR, fill: HEAD, color: 'auto' } } : {}),
    // Word wants a paragraph at the end of every cell.
    children: children.length > 0 ? ([...children] as Paragraph[]) : [new Paragraph({})],
  });
}

/** Whole twips that come to the width together. */
function twipsOf(shares: readonly number[], width: number): readonly number[] {
  const widths = shares.map((share) => Math.floor(share * width));
  const left = width - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, index) => (index === widths.length - 1 ? each + left : each));
}
