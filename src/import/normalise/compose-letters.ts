// Letters whose accents are signs of their own (Unicode NFD), as some programs and disks write them.
import type { Block, Cell, Line } from '../blocks/block.ts';

/** The blocks with each accent on its letter (Unicode NFC), in which all words are looked for. */
export function composeLetters(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'table') return isComposed(block) ? block : { ...block, ...composed(block) };
    const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map(composedCell) }));
    return { ...block, rows };
  });
}

function composedCell(cell: Cell): Cell {
  return cell.lines.every(isComposed)
    ? cell
    : { ...cell, lines: cell.lines.map((line) => ({ ...line, ...composed(line) })) };
}

function isComposed({ text }: Line): boolean {
  return text === text.normalize('NFC');
}

function composed({ text, markdown }: Line): Pick<Line, 'text' | 'markdown'> {
  return { text: text.normalize('NFC'), markdown: markdown.normalize('NFC') };
}
