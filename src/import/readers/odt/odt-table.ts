import { type LeftPiece, leftIn, type Story, type StoryCell } from '../office/story.ts';
import { allNamed, childrenNamed, elementsIn, type Xml } from '../office/xml.ts';
import type { Left, OdtPart, ReadStory } from './odt-part.ts';

/** The most that a row or a cell with words is repeated, and that a cell covers: more is the empty rest of a sheet. */
const MOST = { rows: 20, columns: 63 } as const;

type Reading = { readonly left: Left; readonly readStory: ReadStory };

/** A table; hidden rows, and words in cells that others cover, are left out and stand behind it. */
export function odtTable(table: Xml, part: OdtPart, reading: Reading): Story {
  const gone: LeftPiece[] = [];
  const rows = rowsIn(table).flatMap((row) => {
    const isHidden = row.attributes['table:visibility'] === 'collapse';
    const left = reading.left ?? (isHidden ? 'hidden' : null);
    const cells = childrenNamed(row, 'table:table-cell', 'table:covered-table-cell').flatMap((cell) => {
      return cellsOf(cell, part, { ...reading, left }, gone);
    });
    if (left) gone.push(...cells.flatMap(({ nodes }) => leftIn(nodes)));
    return left ? [] : Array.from({ length: timesOf(row, 'rows') }, () => cells);
  });
  return [{ kind: 'table', rows }, ...gone];
}

function rowsIn(parent: Xml): readonly Xml[] {
  return elementsIn(parent).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return GROUPS.has(child.name) ? rowsIn(child) : [];
  });
}

const GROUPS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);

/** A cell as often as it stands; those that another covers are none. */
function cellsOf(cell: Xml, part: OdtPart, { left, readStory }: Reading, gone: LeftPiece[]): readonly StoryCell[] {
  const isCovered = cell.name === 'table:covered-table-cell';
  const nodes = readStory(cell, part, left ?? (isCovered ? 'hidden' : null));
  if (isCovered) {
    gone.push(...leftIn(nodes));
    return [];
  }
  const columns = countOf(cell, 'table:number-columns-spanned', MOST.columns);
  const rows = countOf(cell, 'table:number-rows-spanned', Number.MAX_SAFE_INTEGER);
  return Array.from({ length: timesOf(cell, 'columns') }, () => ({ nodes, rows, columns }));
}

/** How often a row or a cell stands; what holds a table is never repeated. */
function timesOf(element: Xml, what: keyof typeof MOST): number {
  const times = countOf(element, `table:number-${what}-repeated`, Number.MAX_SAFE_INTEGER);
  if (times === 1 || allNamed(element, 'table:table').length > 0) return 1;
  const isEmpty = allNamed(element, 'text:p', 'text:h').length === 0;
  if (isEmpty && what === 'rows') return 1;
  return Math.min(times, MOST[what]);
}

function countOf({ attributes }: Xml, name: string, most: number): number {
  const count = Number(attributes[name] ?? 1);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, most) : 1;
}
