// The heads and feet of pages: what stands again at the same place of several pages, and the numbers of pages.

import { anyWritten } from '../../../words/as-written.ts';
import { foldText } from '../../../words/fold-text.ts';
import { pages as pageWords } from '../../../words/meetings.ts';
import type { PageContent } from './page/page-content.ts';
import { type PrintedLine, printedLines } from './page/printed-lines.ts';
import { ruledTables } from './page/ruled-tables.ts';
import { type Span, weightOf } from './page/span.ts';

export type MarginLine = {
  readonly page: number;
  readonly line: PrintedLine;
  readonly role: 'page-header' | 'page-footer';
  /** It stands on an earlier page. */
  readonly again: boolean;
};

/** The pages without the lines of their heads and feet, and these. */
export function withoutMargins(pages: readonly PageContent[]): {
  readonly pages: readonly PageContent[];
  readonly margins: readonly MarginLine[];
} {
  const lines = pages.map((page) => ({ page, lines: printedLines(withoutTables(page)) }));
  const repeated = repeatedIn(lines);
  const seen = new Set<string>();
  const margins: MarginLine[] = [];
  const taken = new Set<Span>();
  for (const { page, lines: own } of lines)
    for (const line of marginLines({ page, lines: own }, repeated)) {
      const key = keyOf(line);
      const role = line.bottom > page.height / 2 ? 'page-header' : 'page-footer';
      margins.push({ page: page.number, line, role, again: seen.has(key) });
      seen.add(key);
      for (const span of [...line.spans, ...line.blanks]) taken.add(span);
    }
  const kept = pages.map((page) => ({ ...page, spans: page.spans.filter((span) => !taken.has(span)) }));
  return { pages: kept, margins };
}

/** The words outside of tables, whose heads are said again on each page; a table within a margin is one of it. */
function withoutTables(page: PageContent): readonly Span[] {
  const { rules, spans, height } = page;
  const tables = ruledTables(rules, spans).filter(
    ({ top, bottom }) => !(bottom > height * (1 - EDGE) || top < height * EDGE),
  );
  const inside = new Set(tables.flatMap((table) => table.spans));
  return spans.filter((span) => !inside.has(span));
}

type Printed = { readonly page: PageContent; readonly lines: readonly PrintedLine[] };

/** The outer lines of a page, from either edge inwards as long as each is one of a margin. */
function marginLines({ page, lines }: Printed, repeated: ReadonlySet<string>): readonly PrintedLine[] {
  const isMargin = (line: PrintedLine, outer: number) =>
    repeated.has(placeOf(line)) ||
    (outer < 2 && isPageNumber(line, page)) ||
    line.spans.every(({ artifact }) => artifact);
  const head = lines.findIndex((line, index) => !(isHigh(line, page) && isMargin(line, index)));
  const upwards = lines.toReversed();
  const foot = upwards.findIndex((line, index) => !(isLow(line, page) && isMargin(line, index)));
  const [top, bottom] = [head === -1 ? lines : lines.slice(0, head), foot === -1 ? [] : upwards.slice(0, foot)];
  const artifacts = lines.filter((line) => line.spans.every(({ artifact }) => artifact));
  return [...new Set([...top, ...bottom, ...artifacts])].sort((a, b) => b.bottom - a.bottom);
}

/** Margins are looked for in so much of the page at either end. */
const EDGE = 0.2;

function isHigh({ bottom }: PrintedLine, { height }: PageContent): boolean {
  return bottom > height * (1 - EDGE);
}

function isLow({ bottom }: PrintedLine, { height }: PageContent): boolean {
  return bottom < height * EDGE;
}

/** Words and places of lines that stand at the same height of two pages at least, and of half of three or more. */
function repeatedIn(printed: readonly Printed[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { page, lines } of printed) {
    const outer = lines.filter((line) => isHigh(line, page) || isLow(line, page));
    for (const place of new Set(outer.map(placeOf))) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(Math.min(printed.length, 12) / 3));
  return new Set([...counts].filter(([, count]) => count >= enough).map(([place]) => place));
}

function placeOf(line: PrintedLine): string {
  return `${Math.round(line.bottom / 6)} ${keyOf(line)}`;
}

/** The words of a line, whatever its figures: the number of the page changes. */
function keyOf({ text }: PrintedLine): string {
  return foldText(text)
    .replace(/\d+/g, '0')
    .replace(/[^a-z0]+/g, ' ')
    .trim();
}

/** "3", "- 3 -", "Page 3 sur 7", "3/7", at the edge of its page. */
function isPageNumber({ text, bottom }: PrintedLine, { height, number }: PageContent): boolean {
  const edge = bottom < height * 0.12 || bottom > height * 0.9;
  const figures = PAGE_NUMBER.exec(text);
  if (!edge || !figures) return false;
  return figures[1] === undefined || weightOf(text) > figures[1].length || Number(figures[1]) < number + 3;
}

const WORDS = `(?:${anyWritten(pageWords.page)}|p\\.?)`;
const OUT_OF = `(?:\\/|\\||${anyWritten(pageWords.outOf)})`;
const PAGE_NUMBER = new RegExp(`^[-–—|\\s]*(?:${WORDS}\\s*)?(\\d{1,3})(?:\\s*${OUT_OF}\\s*\\d{1,3})?[-–—|\\s]*$`, 'i');
