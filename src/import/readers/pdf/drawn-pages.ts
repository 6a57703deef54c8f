// Pages as they are drawn: tables by their rules or by what stands under each other, the rest column by column.
import { alignedTables } from './page/aligned-tables.ts';
import { type Region, regionsOf } from './page/columns.ts';
import type { PageContent } from './page/page-content.ts';
import { type PrintedLine, printedLines } from './page/printed-lines.ts';
import { type DrawnTable, ruledTables } from './page/ruled-tables.ts';
import type { Box } from './page/span.ts';
import { paragraphsOf, stepOf } from './paragraphs.ts';
import type { Piece } from './piece.ts';

/** The pieces of pages in reading order. */
export function drawnPieces(pages: readonly PageContent[]): readonly Piece[] {
  const layouts = pages.map(withoutIds).map(layoutOf);
  const measures = measuresOf(layouts);
  return layouts.flatMap((layout) => layout.parts.flatMap((part) => piecesOf(part, layout, measures)));
}

/** What a structure that is not read says of paragraphs says nothing. */
function withoutIds(page: PageContent): PageContent {
  return { ...page, spans: page.spans.map((span) => ({ ...span, id: null })) };
}

type Part = Region | { readonly table: DrawnTable };
type Layout = {
  readonly page: PageContent;
  readonly parts: readonly Part[];
  readonly tables: readonly Box[];
};

function layoutOf(page: PageContent): Layout {
  const ruled = ruledTables(page.rules, page.spans);
  const inside = new Set(ruled.flatMap(({ spans }) => spans));
  const lines = printedLines(page.spans.filter((span) => !inside.has(span)));
  const regions = regionsOf(lines, ruled);
  const places = ruled.map((table) => placeIn(regions, table));
  const parts = regions.flatMap(({ lines: own, column }, index) => {
    const aligned = alignedTables(own);
    const inTables = new Set(aligned.flatMap((each) => each.lines));
    const tables = [...aligned.map(({ table }) => table), ...ruled.filter((_, place) => places[place] === index)];
    return interleaved(
      own.filter((line) => !inTables.has(line)),
      tables,
      column,
    );
  });
  const last = ruled.filter((_, place) => places[place] === -1).sort((a, b) => b.top - a.top);
  return { page, parts: [...parts, ...last.map((table) => ({ table }))], tables: ruled };
}

/** The region that goes on below a table, under it; -1 where none does. */
function placeIn(regions: readonly Region[], table: Box): number {
  const middle = (table.top + table.bottom) / 2;
  return regions.findIndex(({ lines }) =>
    lines.some(({ bottom, left, right }) => bottom < middle && left < table.right && right > table.left),
  );
}

function interleaved(
  lines: readonly PrintedLine[],
  tables: readonly DrawnTable[],
  column: number | null,
): readonly Part[] {
  const parts: Part[] = [];
  let rest = lines;
  for (const table of [...tables].sort((a, b) => b.top - a.top)) {
    const middle = (table.top + table.bottom) / 2;
    const above = rest.filter(({ bottom }) => bottom > middle);
    if (above.length > 0) parts.push({ lines: above, column });
    parts.push({ table });
    rest = rest.filter(({ bottom }) => bottom <= middle);
  }
  return rest.length > 0 ? [...parts, { lines: rest, column }] : parts;
}

type Measures = {
  readonly leading: number;
  /** Where the lines of a column are wrapped, by its left side and the width of the page. */
  readonly rightOf: (column: number | null, width: number) => number;
};

function measuresOf(layouts: readonly Layout[]): Measures {
  const regions = layouts.flatMap(({ page, parts }) =>
    parts.flatMap((part) => ('table' in part ? [] : [{ ...part, width: page.width }])),
  );
  return {
    leading: leadingOf(regions.map(({ lines }) => lines)),
    rightOf: (column, width) => {
      const alike = regions.filter(
        (region) =>
          Math.abs(region.width - width) < 5 &&
          (column === null ? region.column === null : region.column !== null && Math.abs(region.column - column) < 12),
      );
      return marginOf(
        alike.flatMap(({ lines }) => proseOf(lines)),
        column === null ? width : 0,
      );
    },
  };
}

/**
 * Where lines are wrapped: at the end of the longest, where some go on from line to line; else, in text over the whole
 * page, as far from the right side of the page as they begin from the left one.
 */
export function marginOf(lines: readonly PrintedLine[], width: number): number {
  const longest = Math.max(0, ...lines.map(({ right }) => right));
  const wrapped = lines.some(({ text }) => /^\p{Ll}{2}/u.test(text));
  return wrapped ? longest : Math.max(longest, width - Math.min(width, ...lines.map(({ left }) => left)));
}

/** Lines that follow each other in running text say where the margin is; a line alone may be set anywhere. */
function proseOf(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const prose = lines.filter(({ text }) => text.split(' ').length > 3);
  return prose.length > 0 ? prose : lines;
}

/** The step from line to line that most lines of running text have, by the size of their letters. */
export function leadingOf(columns: readonly (readonly PrintedLine[])[]): number {
  const counts = new Map<number, number>();
  const pairs = columns.flatMap((lines) =>
    lines.slice(1).map((line, index) => ({ line, above: lines[index] ?? line })),
  );
  for (const { line, above } of pairs.filter((pair) => Math.abs(pair.above.height - pair.line.height) < 0.6)) {
    const step = Math.round(stepOf(above, line) * 20) / 20;
    // A line that begins in small letters goes on with the one above.
    const weight = /^\p{Ll}/u.test(line.text) ? 3 : 1;
    if (step > 0.8 && step < 2.6) counts.set(step, (counts.get(step) ?? 0) + weight);
  }
  const most = Math.max(0, ...counts.values());
  return Math.min(...[...counts].filter(([, count]) => count > most * 0.5).map(([step]) => step), 2.6) || 1.2;
}

function piecesOf(part: Part, { page, tables }: Layout, { leading, rightOf }: Measures): readonly Piece[] {
  if ('table' in part) {
    const { rows, sides } = part.table;
    return [{ kind: 'table', page: page.number, rows, sides }];
  }
  return paragraphsOf(part.lines, { page: page.number, right: rightOf(part.column, page.width), leading, tables });
}
