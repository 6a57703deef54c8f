// A table that a page cut in two.
import { isActionHeader } from '../../record/body/table-headers.ts';
import { foldText } from '../../words/fold-text.ts';
import { type Block, cellText, type TableBlock } from '../blocks/block.ts';

/** A table that follows another at once, with no head of its own or with the same one, goes on with it. */
export function joinCutTables(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  // What stands between two pages stands between the halves, and goes before the whole.
  let between: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'table' && 'role' in block && block.role?.startsWith('page-')) between.push(block);
    else if (last?.kind === 'table' && block.kind === 'table' && goesOn(last, block)) {
      joined.splice(-1, 1, ...between, { ...last, rows: [...last.rows, ...block.rows] });
      between = [];
    } else {
      joined.push(...between, block);
      between = [];
    }
  }
  return [...joined, ...between];
}

/** A head that is said again stays among the rows, where it is passed over. */
function goesOn(last: TableBlock, next: TableBlock): boolean {
  return hasHead(last) && (!hasHead(next) || headKey(last) === headKey(next)) && widthOf(last) === widthOf(next);
}

function hasHead({ rows }: TableBlock): boolean {
  return rows.slice(0, 3).some(({ cells }) => isActionHeader(cells.map(cellText)));
}

function headKey({ rows }: TableBlock): string {
  return foldText((rows[0]?.cells ?? []).map(cellText).join(' ')).replace(/[^a-z0-9]+/g, ' ');
}

function widthOf({ rows }: TableBlock): number {
  return Math.max(...rows.map(({ cells }) => cells.length));
}
