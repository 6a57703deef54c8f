// What reStructuredText and AsciiDoc write that Markdown does not know, line by line.
import { type MarkedLines, markedBy, withoutMatches } from './marked-lines.ts';

/** The lines with fields as labels, notes as words, comments and directives of pages told. */
export function withRstMarks(lines: readonly string[]): MarkedLines {
  return markedBy(lines, [
    (each) => withoutMatches(each, PAGE_DIRECTIVE, 'metadata'),
    (each) => ({ lines: each.map(plainMarks), leftOut: [] }),
    (each) => withoutMatches(each, COMMENT, 'comment'),
  ]);
}

const OF_PAGES = 'contents|image|figure|toctree|meta|sectnum|include|raw';
const PAGE_DIRECTIVE = new RegExp(String.raw`^\.\. (?:_[^:]{1,80}:|(?:${OF_PAGES})::).*$`);
const COMMENT = /^\.\. (?!\[)(?=\S).*$/;

function plainMarks(line: string): string {
  return line
    .replace(/^ {0,3}:([\p{L}][^:`]{0,40}): +(?=\S)/u, '$1 : ')
    .replace(/^(\s*)\.\. [a-z-]{3,20}:: */, '$1')
    .replace(/`([^`<>]{1,200}) <([^`<>\s]{1,300})>`__?/g, '[$1]($2)')
    .replace(/``([^`]{1,200})``/g, '`$1`');
}

/** Whether the headings of a text begin with "=" (AsciiDoc, wikis). */
export function hasEqualHeadings(lines: readonly string[]): boolean {
  return lines.some((line) => /^={1,6} \S/.test(line)) && !lines.some((line) => /^#{1,6} /.test(line));
}

/** Headings, items under items and numbered ones, and tables between "|===". */
export function asciidocLines(lines: readonly string[]): readonly string[] {
  const written = lines.map((line) =>
    line
      .trimEnd()
      .replace(HEADING, (_, signs: string, words: string) => `${'#'.repeat(signs.length)} ${words}`)
      .replace(/^(\*{2,5}) +(?=\S)/, (_, stars: string) => `${'  '.repeat(stars.length - 1)}* `)
      .replace(/^\. +(?=\S)/, '1. '),
  );
  const edges = lines.flatMap((line, index) => (/^\|={3,}\s*$/.test(line) ? [index] : []));
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const [start = 0, end = 0] = edges.slice(at, at + 2);
    const rows = asciidocRows(lines.slice(start + 1, end));
    for (let line = start; line <= end; line += 1) written[line] = rows[line - start - 1] ?? '';
  }
  return written;
}

const HEADING = /^(={1,6}) +(\S.*?)(?: \1)?$/;

/** A cell begins with "|"; a row has as many as the first line, or as stand before the first empty line. */
function asciidocRows(lines: readonly string[]): readonly string[] {
  const cells = cellsIn(lines.join('\n'));
  const [first = ''] = lines;
  const gap = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  const inFirst = cellsIn(first).length;
  const count = inFirst > 1 ? inFirst : cellsIn(lines.slice(0, gap < 0 ? 1 : gap).join('\n')).length;
  const rows = Math.ceil(cells.length / Math.max(1, count));
  return Array.from({ length: rows }, (_, row) => cells.slice(row * count, (row + 1) * count).join('\t'));
}

function cellsIn(text: string): readonly string[] {
  return text
    .split('|')
    .slice(1)
    .map((cell) => cell.replace(/\s+/g, ' ').trim());
}
