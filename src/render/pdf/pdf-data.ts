// A document as the Typst template reads it.
import type { About } from '../target.ts';
import type { Block, Cell, DocumentTree, Inline, Row, Table } from '../tree/document-tree.ts';
import { blockText } from '../tree/inline-text.ts';

/** Characters on a line of a page, upright and on its side, at the size of the text. */
const LINE = { upright: 100, flat: 150 } as const;

/** A row of more lines than that may go on over the page: it could be taller than one. */
const MOST_LINES = 25;

/** What `document.json` holds; the same tree, with what Typst cannot tell by itself. */
export function pdfData({ blocks, notes }: DocumentTree, about: About): Readonly<Record<string, unknown>> {
  const seen = new Set<number>();
  const line = about.landscape ? LINE.flat : LINE.upright;
  return {
    about: {
      title: about.title,
      author: about.author,
      group: about.group,
      date: about.date,
      language: about.language,
      region: about.language === 'fr' ? 'FR' : 'GB',
      landscape: about.landscape,
      logo: about.logo !== undefined,
    },
    blocks: blocks.map((block) => blockData(block, { seen, line })),
    notes: notes.map((note) => note.map((block) => blockData(block, { seen, line }))),
  };
}

type Around = { readonly seen: Set<number>; readonly line: number };

function blockData(block: Block, around: Around): unknown {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, inlines: inlinesData(block.inlines, around) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((each) => blockData(each, around))) };
    case 'quote':
      return { ...block, blocks: block.blocks.map((each) => blockData(each, around)) };
    case 'table':
      return tableData(block, around);
    case 'rule':
      return block;
    case 'code':
      return { ...block, text: drawable(breakable(block.text, CODE_LINE)) };
  }
}

function tableData(table: Table, around: Around): unknown {
  const rowData = (row: Row) => {
    const breakable = row.some((cell) => linesOf(cell, table, around.line) > MOST_LINES);
    return row.map((cell) => {
      const inside = { ...around, line: roomOf(cell, table, around.line) };
      return { ...cell, breakable, blocks: cell.blocks.map((each) => blockData(each, inside)) };
    });
  };
  return { ...table, head: table.head.map(rowData), body: table.body.map(rowData) };
}

function roomOf(cell: Cell, { widths, scale }: Table, line: number): number {
  const share = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, width) => sum + width, 0);
  return Math.max(4, Math.floor((share * line) / scale) - 2);
}

/** At least: a block begins a line of its own. */
function linesOf(cell: Cell, table: Table, line: number): number {
  const room = roomOf(cell, table, line);
  return cell.blocks.reduce((sum, block) => sum + Math.ceil((blockText([block]).length + 1) / room), 0);
}

function inlinesData(inlines: readonly Inline[], around: Around): readonly unknown[] {
  return inlines.map((inline) => {
    if (inline.kind === 'text') return { ...inline, text: drawable(breakable(inline.text, around.line)) };
    if (inline.kind === 'link') return { ...inline, inlines: inlinesData(inline.inlines, around) };
    if (inline.kind !== 'note') return inline;
    const first = !around.seen.has(inline.number);
    around.seen.add(inline.number);
    return { ...inline, first };
  });
}

/** A word that is longer than its line may be broken where the line ends, so that it does not run out of its cell. */
function breakable(text: string, line: number): string {
  return text.toWellFormed().replace(/[^\s\u200B]+/gu, (word) => {
    if (word.length <= line + 2) return word;
    const letters = [...word];
    const pieces = Array.from({ length: Math.ceil(letters.length / line) }, (_, index) =>
      letters.slice(index * line, (index + 1) * line).join(''),
    );
    return pieces.join('\u200B');
  });
}

/** Characters of code on a line. */
const CODE_LINE = 88;

/** Pictures that the fonts have in another form. */
const DRAWN: Readonly<Record<string, string>> = {
  '✅': '☑',
  '☑️': '☑',
  '❌': '✗',
  '❎': '☒',
  '⭐': '★',
  '🔴': '●',
  '🟢': '●',
  '🟠': '●',
  '⛔': '⊘',
  '📅': '▦',
  '➡': '→',
  '⬅': '←',
};

/** With what the fonts of documents can show: other pictures are a frame, as wide as one. */
function drawable(text: string): string {
  return text.replace(PICTURES, (sign) => {
    if (sign === PICTURE_MARK) return '';
    const [first = ''] = sign;
    return (DRAWN[sign] ?? DRAWN[first] ?? (first.codePointAt(0) ?? 0) < 0x1f000)
      ? (DRAWN[sign] ?? DRAWN[first] ?? first)
      : '□';
  });
}

/** "Shown as a picture", behind a sign that may be shown as text. */
const PICTURE_MARK = '\uFE0F';
/** One picture, or several joined into one, of any skin. */
const PICTURE = String.raw`\p{Extended_Pictographic}(?:${PICTURE_MARK}|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*`;
const FLAG = String.raw`\p{Regional_Indicator}{1,2}`;
const PICTURES = new RegExp(`${PICTURE}|${FLAG}|${PICTURE_MARK}`, 'gu');
