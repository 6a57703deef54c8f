import { escapeCell } from '../../markup/escape-cell.ts';

/** `{{cell text}}`: words inside a table cell; a pipe or a line break in them cannot break the row. */
export function cell(value: string): string {
  return escapeCell(value);
}
