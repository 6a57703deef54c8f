// The few shapes of Markdown that the pages are made of. What is typed in records and sentences stays text in them.
import { escapeInline } from '../../src/markup/escape-inline.ts';

/** Words in a line of prose, or in the cell of a table. */
export function prose(text: string): string {
  return escapeInline(text);
}

/** Words as they are typed. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  const pad = /^[`]|[`]$|^ .*\S.* $/.test(text) ? ' ' : '';
  return `${ticks}${pad}${text.replace(/\s*\n\s*/g, ' ')}${pad}${ticks}`;
}

/** A block of text as it stands in a file; `info` says what it is. */
export function block(text: string, info: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/^`{3,}/gm)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${info}\n${text.replace(/\n$/, '')}\n${ticks}`;
}

/**
 * A table (GitHub Flavored Markdown, 4.10) of cells that are Markdown: their bars are escaped, in code too. A column that
 * no row fills is left out.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const filled = head.map((_, column) => rows.some((row) => row[column] !== ''));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, column) => filled[column])
      .map(cell)
      .join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(markdown: string): string {
  return markdown.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}

/** Where a heading can be linked to, as GitHub names it: small letters and digits, hyphens for spaces. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}

/** The parts of a page, a blank line between them; empty ones are left out. */
export function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
