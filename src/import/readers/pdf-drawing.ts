// A page that has no structure: tables by their ruling lines, the rest by the places of its words.
import { escaped, linesOf, type Span, tableHtml, textsOfLines } from './pdf-lines.ts';
import { type Codes, type Operator, type Rule, rulesOf } from './pdf-rules.ts';

type Page = { readonly operators: readonly Operator[]; readonly codes: Codes; readonly spans: readonly Span[] };

/** Rows from the top down, with the spans of each cell; `top` and `bottom` are those of the table. */
type Grid = { readonly top: number; readonly bottom: number; readonly rows: readonly (readonly (readonly Span[])[])[] };

const NEAR = 2.5;

/** The tables and paragraphs of a page, from the top down. */
export function drawingHtml({ operators, codes, spans }: Page): string {
  const grids = joined(rulesOf(operators, codes)).flatMap((rules) => gridOf(rules, spans));
  const inside = new Set(grids.flatMap(({ rows }) => rows.flat(2)));
  const lines = linesOf([...spans].filter((span) => !inside.has(span)).sort(fromTop));
  const right = Math.max(0, ...lines.map((line) => line.right));
  const pieces = [
    ...grids.map(({ top, rows }) => ({ top, html: tableHtml(rows, right) })),
    ...paragraphs(lines, grids).map((each) => ({
      top: each[0]?.bottom ?? 0,
      html: paragraphHtml(each, right, usual(lines)),
    })),
  ];
  return pieces
    .sort((a, b) => b.top - a.top)
    .map(({ html }) => html)
    .join('\n');
}

function fromTop(a: Span, b: Span): number {
  return Math.abs(a.bottom - b.bottom) > 3 ? b.bottom - a.bottom : a.left - b.left;
}

/** Rules that touch each other, group by group. */
function joined(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const touching = groups.filter((group) => group.some((other) => touches(rule, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), rule]);
  }
  return groups;
}

function touches(a: Rule, b: Rule): boolean {
  return a.left - NEAR <= b.right && b.left - NEAR <= a.right && a.bottom - NEAR <= b.top && b.bottom - NEAR <= a.top;
}

function gridOf(rules: readonly Rule[], spans: readonly Span[]): readonly Grid[] {
  const upright = rules.filter(({ flat }) => !flat);
  const columns = apart(upright.map(({ left }) => left));
  const levels = apart(rules.filter(({ flat }) => flat).map(({ top }) => top)).toReversed();
  const [top, bottom] = [levels[0], levels.at(-1)];
  if (columns.length < 3 || levels.length < 2 || top === undefined || bottom === undefined) return [];
  const rows = levels.slice(0, -1).flatMap((above, index) => {
    const below = levels[index + 1] ?? above;
    const middle = (above + below) / 2;
    const sides = columns.filter((side) =>
      upright.some((rule) => Math.abs(rule.left - side) <= NEAR && rule.bottom - 2 <= middle && rule.top + 2 >= middle),
    );
    const within = spans.filter(
      (span) => span.bottom + span.height * 0.3 <= above && span.bottom + span.height * 0.3 > below,
    );
    return sides.length < 2 ? [] : [cellsBetween(sides, within)];
  });
  return rows.some((row) => row.flat().length > 0) ? [{ top, bottom, rows }] : [];
}

function cellsBetween(sides: readonly number[], spans: readonly Span[]): readonly (readonly Span[])[] {
  return sides.slice(0, -1).map((left, index) => {
    const right = sides[index + 1] ?? left;
    return spans
      .filter((span) => span.left + Math.min(span.right - span.left, 4) / 2 >= left && span.left < right - 1)
      .sort(fromTop);
  });
}

/** The different numbers among near ones, the smallest first. */
function apart(numbers: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b))
    if (found.length === 0 || number - (found.at(-1) ?? 0) > NEAR) found.push(number);
  return found;
}

/** Lines in paragraphs: a gap, another size, the mark of a list or a table between them begins a new one. */
function paragraphs(lines: readonly Span[], grids: readonly Grid[]): readonly (readonly Span[])[] {
  const found: Span[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const above = last?.at(-1);
    if (last && above && isNext(above, line, grids)) last.push(line);
    else found.push([line]);
  }
  return found;
}

function isNext(above: Span, line: Span, grids: readonly Grid[]): boolean {
  const gap = above.bottom - line.bottom;
  const between = grids.some(({ top }) => above.bottom >= top && line.bottom < top);
  return (
    !between &&
    gap < Math.max(above.height, line.height) * 1.7 &&
    Math.abs(above.height - line.height) < 1.5 &&
    !BULLET.test(line.text)
  );
}

const BULLET = /^\s*[•▪◦\uF0B7\uF0A7]\s*/;

/** The height that most of the text has. */
function usual(lines: readonly Span[]): number {
  const counts = new Map<number, number>();
  for (const { height, text } of lines) {
    const size = Math.round(height);
    counts.set(size, (counts.get(size) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function paragraphHtml(lines: readonly Span[], right: number, height: number): string {
  const words = textsOfLines(lines, right).map(escaped).join('<br>');
  if (BULLET.test(words)) return `<ul><li>${words.replace(BULLET, '')}</li></ul>`;
  const isTitle = (lines[0]?.height ?? 0) > height * 1.15 && lines.length < 3;
  return isTitle ? `<h2>${words}</h2>` : `<p>${words}</p>`;
}
