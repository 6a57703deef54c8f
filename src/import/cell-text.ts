import type { Cell } from './blocks/block.ts';
import { withoutMarks } from './signs/without-marks.ts';

/** The words of a cell on one line; none where a row has no such cell. */
export function cellText(cell: Cell | undefined): string {
  return withoutMarks((cell?.texts ?? []).join(' '));
}
