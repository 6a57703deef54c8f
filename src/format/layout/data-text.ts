import type { Cell } from '../../query/report.ts';

/** A cell as other programs read it: days by ISO 8601, numbers with a point, states by their codes. The same in every language. */
export function dataText(cell: NonNullable<Cell>): string {
  if (cell.type === 'number') return String(cell.number);
  if (cell.type === 'date') return cell.date;
  return cell.type === 'code' ? cell.code : cell.text;
}
