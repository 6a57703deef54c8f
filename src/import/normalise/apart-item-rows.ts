// A row of a form that names an item of the agenda ("Agenda item: | Budget | Presenter: | Ada"), as its heading.
import { anyWritten } from '../../words/as-written.ts';
import { labels } from '../../words/labels.ts';
import { type Block, type Cell, cellText, plainLine, type Row, type TableBlock } from '../blocks/block.ts';

/** The blocks, where such a row heads what stands below it, and parts the table that it stands in. */
export function apartItemRows(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? partsOf(block) : [block]));
}

const LABEL = new RegExp(`^\\W*${anyWritten(labels.item)}\\s*[:：]?\\W*$`, 'iu');

function partsOf(table: TableBlock): readonly Block[] {
  if (!table.rows.some(namesItem)) return [table];
  const parts: Block[] = [];
  let rows: Row[] = [];
  const close = () => {
    const [first] = rows;
    if (first) parts.push({ ...table, rows, line: first.line });
    rows = [];
  };
  for (const row of table.rows)
    if (namesItem(row)) {
      close();
      parts.push(...headingOf(row));
    } else rows.push(row);
  close();
  return parts;
}

function namesItem({ cells: [label, title, ...others] }: Row): boolean {
  const isForm = others.length !== 1 && others.length < 4;
  return isForm && LABEL.test(cellText(label)) && /\p{L}/u.test(cellText(title));
}

/** What the row says beside the title is told in pairs: "Presenter: Ada". */
function headingOf({ cells: [label, title, ...others], line }: Row): readonly Block[] {
  const pairs = others.flatMap((cell, place) => (place % 2 === 0 ? [pairOf(cell, others[place + 1])] : []));
  return [
    { kind: 'heading', depth: 1, ...plainLine(pairOf(label, title), title?.lines[0]?.line ?? line) },
    ...pairs
      .filter((words) => words !== '')
      .map((words): Block => ({ kind: 'text', first: true, ...plainLine(words, line) })),
  ];
}

function pairOf(label: Cell | undefined, value: Cell | undefined): string {
  return `${cellText(label)} ${cellText(value)}`.trim();
}
