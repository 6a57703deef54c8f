import { escapeInline } from './escape-inline.ts';

/** Words inside a cell of a Markdown table: a bar or a line break in them cannot break the row. */
export function escapeCell(text: string): string {
  return escapeInline(text).replaceAll('|', '\\|');
}
