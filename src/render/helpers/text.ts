import { escapeInline } from '../../markup/escape-inline.ts';

/** `{{text title}}`: words on a line of their own or in a heading; "# x", "1. x" or "- x" stay as typed. */
export function text(value: string): string {
  return escapeInline(value)
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|[=-]+\s*$|[-+*_](?=(?:\s*[-+*_]){2,}\s*$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(?<=\s)(?=#+$)/, '\\');
}
