import { type LeftPiece, leftIn, type Story, type StoryCell } from '../office/story.ts';
import { childAt, childrenNamed, type Xml } from '../office/xml.ts';
import type { DocxPart, Left, ReadStory, Reason, Standing } from './docx-scope.ts';
import { standingIn } from './docx-scope.ts';

/** More columns than a page holds: larger counts are mistakes. */
const MOST = 63;

/** A table, its deleted and hidden rows left out; what was left out stands behind it. */
export function docxTable({ element, left }: Standing, part: DocxPart, readStory: ReadStory): Story {
  const rows = standingIn(element, ['w:tr'], left).map((row) => rowOf(row, part, readStory));
  const kept = rows.filter((row) => row.left === null);
  const gone = rows.flatMap((row) => (row.left === null ? [] : [rowLeft(row, row.left)]));
  const hidden: Story[number][] = [];
  const open = new Set<number>();
  const shown = kept.map(({ cells }, row) => {
    return cells.flatMap((cell): readonly StoryCell[] => {
      if (cell.merge === 'above' && open.has(cell.column)) {
        hidden.push(...wordsLeft(cell.nodes));
        return [];
      }
      if (cell.merge === 'below') open.add(cell.column);
      else open.delete(cell.column);
      return [{ nodes: cell.nodes, columns: cell.columns, rows: heightOf(kept, row, cell) }];
    });
  });
  return [{ kind: 'table', rows: shown }, ...gone, ...hidden];
}

type Row = { readonly left: Left; readonly cells: readonly PlacedCell[] };

/** `merge`: whether cells below belong to it, or it to the cell above. */
type PlacedCell = {
  readonly nodes: Story;
  readonly column: number;
  readonly columns: number;
  readonly merge: 'below' | 'above' | null;
};

function rowOf({ element, left }: Standing, part: DocxPart, readStory: ReadStory): Row {
  const properties = childAt(element, 'w:trPr');
  const gone = left ?? (childAt(properties, 'w:del') ? 'deleted' : childAt(properties, 'w:hidden') ? 'hidden' : null);
  let column = 0;
  const cells: PlacedCell[] = [];
  const put = (cell: Omit<PlacedCell, 'column'>) => {
    cells.push({ ...cell, column });
    column += cell.columns;
  };
  const skipped = (name: string) => {
    const columns = countOf(properties, name, 0);
    if (columns > 0) put({ nodes: [], columns, merge: null });
  };
  skipped('w:gridBefore');
  for (const standing of standingIn(element, ['w:tc'], gone)) {
    const set = childAt(standing.element, 'w:tcPr');
    const deleted = standing.left ?? (childAt(set, 'w:cellDel') ? 'deleted' : null);
    const columns = countOf(set, 'w:gridSpan', 1);
    put({ nodes: readStory(standing.element, { ...part, grounded: true }, deleted), columns, merge: mergeOf(set) });
  }
  skipped('w:gridAfter');
  return { left: gone, cells };
}

function rowLeft({ cells }: Row, reason: Reason): LeftPiece {
  const texts = cells.flatMap(({ nodes }) => leftIn(nodes)).map(({ text }) => text);
  return { kind: 'left', reason, text: texts.join(' ') };
}

function countOf(properties: Xml | undefined, name: string, otherwise: number): number {
  const count = Number(childrenNamed(properties, name)[0]?.attributes['w:val'] ?? otherwise);
  return Number.isInteger(count) && count >= otherwise ? Math.min(count, MOST) : otherwise;
}

function mergeOf(properties: Xml | undefined): PlacedCell['merge'] {
  const merge = childAt(properties, 'w:vMerge');
  if (!merge) return null;
  return merge.attributes['w:val'] === 'restart' ? 'below' : 'above';
}

function cellAt(row: Row | undefined, column: number): PlacedCell | undefined {
  return row?.cells.find((cell) => cell.column === column);
}

function heightOf(rows: readonly Row[], row: number, { column, merge }: PlacedCell): number {
  if (merge !== 'below') return 1;
  let height = 1;
  while (cellAt(rows[row + height], column)?.merge === 'above') height += 1;
  return height;
}

/** The words of a merged cell that the cell above covers: no program shows them. */
function wordsLeft(nodes: Story): Story {
  return nodes.flatMap((node): Story => {
    if (node.kind === 'left') return [node];
    if (node.kind === 'table') return node.rows.flatMap((row) => row.flatMap((cell) => wordsLeft(cell.nodes)));
    const text = node.pieces.map((piece) => (piece.kind === 'words' ? piece.text : ' ')).join('');
    return [...leftIn([node]), { kind: 'left', reason: 'hidden', text }];
  });
}
