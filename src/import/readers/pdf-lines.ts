// Words at their places on a page, as lines, and lines as paragraphs.
import { anyWritten } from '../../words/as-written.ts';
import { unfinished } from '../../words/small-words.ts';

/** A piece of text: its baseline, its sides and its height, in points from the lower left of the page. */
export type Span = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
};

/** Spans in their order as lines: a new one where the baseline changes. */
export function linesOf(spans: readonly Span[]): readonly Span[] {
  const lines: Span[] = [];
  for (const span of spans.filter(({ text }) => text !== '')) {
    const last = lines.at(-1);
    if (last && Math.abs(last.bottom - span.bottom) < Math.max(2, last.height * 0.5))
      lines[lines.length - 1] = join(last, span);
    else if (span.text.trim() !== '') lines.push(span);
  }
  return lines;
}

function join(last: Span, span: Span): Span {
  const apart = span.left - last.right > Math.max(1, last.height * 0.15);
  return {
    text: `${last.text}${apart && !/\s$/.test(last.text) ? ' ' : ''}${span.text}`,
    left: Math.min(last.left, span.left),
    right: Math.max(last.right, span.right),
    bottom: last.bottom,
    height: Math.max(last.height, span.height),
  };
}

/**
 * The texts of lines that follow each other, where `right` is the furthest that a line of theirs may go: a line goes on
 * where the first word of the next one had no room left.
 */
export function textsOfLines(lines: readonly Span[], right: number): readonly string[] {
  const texts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const last = texts.at(-1);
    const text = line.text.replace(/\s+/g, ' ').trim();
    if (above && last !== undefined && goesOn(above, line, right)) texts[texts.length - 1] = glued(last, text);
    else texts.push(text);
  }
  return texts;
}

function goesOn(above: Span, line: Span, right: number): boolean {
  if (/^(?:[-•▪–*]|\d{1,2}[.)-])\s/.test(line.text)) return false;
  const [word = ''] = line.text.trim().split(' ');
  const width = ((line.right - line.left) / Math.max(1, line.text.length)) * (word.length + 1);
  return above.right + width > right || /^\p{Ll}/u.test(line.text) || OPEN_END.test(above.text);
}

/** What nothing ends with: a bracket that is open, a comma, a word that calls for another. */
const OPEN_END = new RegExp(`(?:\\([^)]*|,|[/&]|\\s${anyWritten(unfinished)})\\s*$`, 'iu');

function glued(before: string, after: string): string {
  if (/[\u00AD\u2010]$/.test(before)) return before.slice(0, -1) + after;
  return /[\p{L}\d]-$/u.test(before) ? before + after : `${before} ${after}`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Between the words of a cell and those of the next one, with the rule between them (points). */
const GUTTER = 14;

/** Rows of cells of spans. A column is as wide as its furthest line, or goes to the next column, or to the `edge` of text. */
export function tableHtml(rows: readonly (readonly (readonly Span[])[])[], edge: number): string {
  const lines = rows.map((row) => row.map(linesOf));
  const column = (place: number) => lines.flatMap((row) => row[place] ?? []);
  const right = (place: number) => {
    const next = Math.min(...column(place + 1).map(({ left }) => left));
    const own = Math.max(0, ...column(place).map((line) => line.right));
    return Math.max(own, Number.isFinite(next) ? next - GUTTER : edge - GUTTER / 2);
  };
  const cell = (own: readonly Span[], place: number) =>
    `<td>${textsOfLines(own, right(place)).map(escaped).join('<br>')}</td>`;
  return `<table>${lines.map((row) => `<tr>${row.map(cell).join('')}</tr>\n`).join('')}</table>`;
}
