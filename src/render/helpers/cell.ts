import { escapeInline } from '../../markup/escape-inline.ts';

/** `{{cell text}}`: words inside a table cell; a pipe or a line break in them cannot break the row. */
export function cell(value: string): string {
  return escapeInline(value).replace(/\|/g, '\\|');
}
