// Spans as the lines that they make.
import { withAccents } from './glyphs.ts';
import { around, type Box, type Span, weightOf } from './span.ts';

/** Words set alike. */
export type Run = { readonly text: string; readonly bold: boolean; readonly struck: boolean };

/** A line as printed: its baseline is its `bottom`, `height` the size of most of its letters. */
export type PrintedLine = Box & {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly bold: boolean;
  readonly height: number;
  /** In reading order, blanks apart. */
  readonly spans: readonly Span[];
  readonly blanks: readonly Span[];
};

/** The lines of spans of one column, from the top down. A small raised or lowered span belongs to the line beside it. */
export function printedLines(spans: readonly Span[]): readonly PrintedLine[] {
  const groups: Row[] = [];
  const sorted = [...spans].sort((a, b) => middleOf(b) - middleOf(a));
  for (const span of sorted.filter(({ text }) => text.trim() !== '')) {
    const group = groups.findLast((each, index) => index > groups.length - 4 && isBeside(each, span));
    if (group) put(span, group);
    else groups.push({ spans: [span], bottom: span.bottom, height: span.height });
  }
  for (const blank of sorted.filter(({ text }) => text.trim() === '')) {
    const group = groups.find((each) => isBeside(each, blank));
    if (group) group.spans.push(blank);
  }
  return groups.map(lineOf).sort((a, b) => b.bottom - a.bottom);
}

type Row = { spans: Span[]; bottom: number; height: number };

function put(span: Span, row: Row): void {
  row.spans.push(span);
  if (span.height > row.height) [row.bottom, row.height] = [span.bottom, span.height];
}

function middleOf({ bottom, height }: Span): number {
  return bottom + height * 0.3;
}

/** Whether more than half of the height of the smaller is beside the other; letters reach a little below their line. */
function isBeside(row: Row, { bottom, height }: Span): boolean {
  const high = Math.min(row.bottom + row.height * 0.8, bottom + height * 0.8);
  const low = Math.max(row.bottom - row.height * 0.2, bottom - height * 0.2);
  return high - low > Math.min(row.height, height) * 0.55;
}

/** The line of spans that stand beside each other. */
export function lineOf({ spans }: { readonly spans: readonly Span[] }): PrintedLine {
  const sorted = [...spans].sort((a, b) => a.left - b.left);
  const words = sorted.filter(({ text }) => text.trim() !== '');
  const height = mostOf(words);
  const main = words.find((span) => Math.abs(span.height - height) < 0.6) ?? words[0];
  const runs = runsOf(sorted, height);
  const lettered = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return {
    ...around(words),
    bottom: main?.bottom ?? 0,
    text: runs.map(({ text }) => text).join(''),
    runs,
    bold: lettered.length > 0 && lettered.every(({ bold }) => bold),
    height,
    spans: words,
    blanks: sorted.filter(({ text }) => text.trim() === ''),
  };
}

/** The size that most letters have. */
function mostOf(spans: readonly Span[]): number {
  const weights = new Map<number, number>();
  for (const { height, text } of spans) weights.set(height, (weights.get(height) ?? 0) + weightOf(text) + 0.1);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function runsOf(spans: readonly Span[], height: number): readonly Run[] {
  const runs: Run[] = [];
  let last: Span | undefined;
  for (const span of spans) {
    const blank = last !== undefined && isApart(last, span, height) ? ' ' : '';
    runs.push({ text: blank + span.text.replace(/ +/g, ' '), bold: span.bold, struck: span.struck });
    last = span;
  }
  return trimmed(joinedRuns(runs));
}

function isApart(last: Span, span: Span, height: number): boolean {
  return span.left - last.right > Math.max(1, height * 0.15);
}

/** Runs of the same look as one; blanks and what says nothing take the look of what stands before. */
export function joinedRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const next of runs) {
    const [last, run] = withWholeWord(joined.pop(), next);
    if (!last) joined.push(run);
    else if (alike(last, run) || run.text.trim() === '')
      joined.push({ ...last, text: (last.text + run.text).replace(/ {2,}/g, ' ') });
    else joined.push(last, last.text.endsWith(' ') ? { ...run, text: run.text.trimStart() } : run);
  }
  return joined;
}

/** Two runs, a word cut by them whole: where a ligature of a borrowed font looks otherwise, as its longer part looks. */
function withWholeWord(last: Run | undefined, run: Run): readonly [Run | undefined, Run] {
  if (!last || last.bold === run.bold || last.struck !== run.struck) return [last, run];
  const [start = ''] = /^\p{L}+/u.exec(run.text) ?? [];
  const end = last.text.slice(last.text.search(/\p{L}*$/u));
  if (start === '' || end === '') return [last, run];
  if (end.length >= start.length)
    return [
      { ...last, text: last.text + start },
      { ...run, text: run.text.slice(start.length) },
    ];
  const text = last.text.slice(0, -end.length);
  return [text === '' ? undefined : { ...last, text }, { ...run, text: end + run.text }];
}

function alike(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.struck === b.struck;
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  return runs
    .map((run, index) => ({ ...run, text: withAccents(index === 0 ? run.text.trimStart() : run.text) }))
    .map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '');
}
