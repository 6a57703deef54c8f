// Blocks as the paragraphs and tables of a Word document.
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, Inline, Row, Table as TreeTable } from '../tree/document-tree.ts';
import { docxRuns, wordText } from './docx-inlines.ts';
import { INDENT, type Lists, MOST_LEVELS } from './docx-lists.ts';

/** Where blocks stand: how deep in lists, whether in a quotation, and how wide the text is there (twips). */
export type Setting = {
  readonly lists: Lists;
  /** The footnotes referred to so far. */
  readonly notes: Set<number>;
  readonly depth: number;
  /** How deep in quotations. */
  readonly quoted: number;
  /** Inside a table: tight paragraphs, bold ones in its head. */
  readonly cell: 'head' | 'body' | null;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  /** How much smaller the text of its table is. */
  readonly scale: number;
};

const LEVELS = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

export function docxBlocks(blocks: readonly Block[], setting: Setting): readonly FileChild[] {
  return blocks.flatMap((block) => docxBlock(block, setting));
}

function docxBlock(block: Block, setting: Setting): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: LEVELS[block.depth - 1] ?? HeadingLevel.HEADING_5,
          keepNext: true,
          children: docxRuns(block.inlines, setting.notes),
        }),
      ];
    case 'paragraph':
      return [paragraph(block.inlines, setting)];
    case 'list':
      return listItems(block, setting);
    case 'table':
      return [docxTable(block, setting), new Paragraph({ spacing: { before: 0, after: 120 } })];
    case 'quote':
      return docxBlocks(block.blocks, { ...setting, quoted: setting.quoted + 1 });
    case 'rule':
      return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '999999' } } })];
    case 'code':
      return block.text.split('\n').map((line) => codeLine(line, setting));
  }
}

const SIDES = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** Twips: the blanks after a paragraph in a table, in a list and elsewhere. */
const AFTER = { cell: 0, list: 60, text: 120 } as const;

function paragraph(inlines: readonly Inline[], setting: Setting, numbered?: Numbered): Paragraph {
  const inside = setting.depth > 0 && !numbered;
  const left = (setting.depth + setting.quoted) * INDENT;
  return new Paragraph({
    ...(numbered ? { numbering: numbered } : {}),
    ...(inside || setting.quoted > 0 ? { indent: { left, ...(numbered ? { hanging: INDENT - 60 } : {}) } } : {}),
    ...(setting.quoted > 0 ? { border: QUOTE } : {}),
    ...(setting.align === 'left' ? {} : { alignment: SIDES[setting.align] }),
    spacing: { after: setting.cell ? AFTER.cell : setting.depth > 0 ? AFTER.list : AFTER.text },
    children: docxRuns(
      inlines,
      setting.notes,
      setting.cell ? { bold: setting.cell === 'head', size: Math.round(TABLE_SIZE * setting.scale) } : {},
    ),
  });
}

/** Half points. */
const TABLE_SIZE = 19;

/** The bar beside a quotation. */
const QUOTE = { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'BFBFBF' } };

type Numbered = { readonly reference: string; readonly level: number };

/** The first paragraph of an item bears its number; the rest stands under it. */
function listItems(list: Extract<Block, { kind: 'list' }>, setting: Setting): readonly FileChild[] {
  const level = Math.min(setting.depth, MOST_LEVELS - 1);
  const numbered: Numbered = { reference: setting.lists.referenceOf(list, level), level };
  const inside = { ...setting, depth: setting.depth + 1 };
  return list.items.flatMap(([first, ...rest]) => {
    if (first?.kind === 'paragraph') return [paragraph(first.inlines, inside, numbered), ...docxBlocks(rest, inside)];
    return [paragraph([], inside, numbered), ...docxBlocks(first ? [first, ...rest] : [], inside)];
  });
}

function codeLine(line: string, { depth }: Setting): Paragraph {
  return new Paragraph({
    spacing: { after: 0 },
    indent: { left: depth * INDENT },
    children: [new TextRun({ text: wordText(line), font: 'Consolas', size: 18 })],
  });
}

// A table of a Word document: heads on every page, rows that do not split, columns as wide as their content asks.

/** The grey of heads. */
const HEAD = 'E7ECF3';
/** Twips inside a cell. */
const MARGINS = { top: 50, bottom: 50, left: 90, right: 90 };

function docxTable({ widths, scale, head, body }: TreeTable, around: Setting): Table {
  const setting = { ...around, scale };
  const width = Math.max(1000, setting.width);
  const columns = twipsOf(widths, width);
  const rowOf = (row: Row, isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: row.map((cell) => cellOf(cell, { setting, columns, isHead })),
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
  readonly setting: Setting;
  readonly columns: readonly number[];
  readonly isHead: boolean;
};

function cellOf(cell: Cell, { setting, columns, isHead }: Around): TableCell {
  const width = columns.slice(cell.column, cell.column + cell.columns).reduce((sum, each) => sum + each, 0);
  const inside: Setting = {
    ...setting,
    depth: 0,
    quoted: 0,
    cell: isHead || cell.header ? 'head' : 'body',
    width: width - MARGINS.left - MARGINS.right,
    align: cell.side,
  };
  const children = docxBlocks(cell.blocks, inside);
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
