/**
 * A list for people at a terminal: columns under light rules, cells wrapped between words. When the terminal is too
 * narrow, optional columns go first, and then each row becomes a card; no word is ever cut.
 */
import { safeText } from '../model/safe-text.ts';
import type { Words } from '../model/words.ts';
import { columnWidths } from './layout/column-widths.ts';
import { displayWidth } from './layout/display-width.ts';
import type { FormatOptions, TextFormat } from './layout/format.ts';
import { type Field, type Grid, type GridGroup, gridOf, gridOfColumns } from './layout/grid.ts';
import { reportEnd, reportTitle } from './layout/report-frame.ts';
import { longestWord, wrapWords } from './layout/wrap-words.ts';

const HIDDEN: Words = { fr: 'Colonnes masquées faute de place :', en: 'Columns left out for want of room:' };

export const table: TextFormat = {
  name: 'table',
  extension: 'txt',
  format: (report, options) => {
    const { language, width, paint } = options;
    const wrap = (text: string) => wrapWords(safeText(text.trim()), width);
    const empty = report.groups.every((group) => group.rows.length === 0);
    const columns = report.columns.filter((column) => column.on !== 'data');
    const { lines, shown } = gridLines(gridOf(report, language), options);
    const end = reportEnd(report, empty ? [] : columns.filter((_, index) => shown.includes(index)), language);
    const all = [
      ...wrap(reportTitle(report, language)).map((line) => paint.bold(line)),
      '',
      ...(empty ? wrap(report.empty[language]) : lines),
      ...(end === '' ? [] : wrap(end)),
    ];
    return all.map((line) => `${line}\n`).join('');
  },
};

/** The lines, and the indexes of the columns that they show. */
type Shown = { readonly lines: readonly string[]; readonly shown: readonly number[] };

/** As a table, with a word on the columns left out, else as cards. */
function gridLines(grid: Grid, options: FormatOptions): Shown {
  const rows = grid.groups.flatMap((group) => group.rows);
  const columns = grid.columns.map((column, index) => {
    return { ...column, texts: [column.title, ...rows.map((row) => row[index]?.text ?? '')] };
  });
  const shares = columnWidths(columns, options.width, GAP.length);
  if (!shares) return { lines: cardLines(grid, options), shown: [...grid.columns.keys()] };
  const hidden = grid.columns.filter((_, index) => !shares.shown.includes(index)).map((column) => column.title);
  const lines = tableLines(gridOfColumns(grid, shares.shown), shares.widths, options);
  return { lines: [...lines, ...hiddenLines(hidden, options)], shown: shares.shown };
}

function hiddenLines(titles: readonly string[], { language, width, paint }: FormatOptions): readonly string[] {
  if (titles.length === 0) return [];
  return wrapWords(`${HIDDEN[language]} ${titles.join(', ')}`, width).map((line) => paint.dim(line));
}

// Rows as cards, one value under another: the table of a terminal too narrow for columns.

/** Narrower than this, values do not have a column of their own. */
const READABLE = 18;

const COLON: Words = { fr: '\u00A0:', en: ':' };

/** The lines of every card, each under a rule; empty values are left out. */
function cardLines(grid: Grid, options: FormatOptions): readonly string[] {
  const titles = grid.columns.map((column) => column.title);
  const label = Math.max(...titles.map(displayWidth)) + 2;
  const rule = options.paint.dim('─'.repeat(options.width));
  const groups = grid.groups.map((group) => {
    const cards = group.rows.map((row) => card(row, titles, { ...options, label }));
    return [
      ...groupRule(group, options.width, options),
      ...cards.flatMap((one, index) => (index > 0 ? [rule, ...one] : one)),
    ];
  });
  return [...groups.flatMap((group, index) => (index > 0 ? ['', ...group] : group)), rule];
}

type CardOptions = FormatOptions & { readonly label: number };

function card(row: readonly Field[], titles: readonly string[], options: CardOptions): readonly string[] {
  return row.flatMap((field, index) => (field.text === '' ? [] : valueLines(field, titles[index] ?? '', options)));
}

/** Beside its title when its words have room there, else behind it. */
function valueLines(
  { text, tone }: Field,
  title: string,
  { width, label, paint, language }: CardOptions,
): readonly string[] {
  const shown = (line: string) => (tone ? paint.tone(line, tone) : line);
  const room = width - label;
  if (room < READABLE || room < longestWord(text))
    return wrapWords(`${title}${COLON[language]} ${text}`, width).map(shown);
  const head = paint.dim(title) + ' '.repeat(label - displayWidth(title));
  return wrapWords(text, room).map((line, index) => (index === 0 ? head : ' '.repeat(label)) + shown(line));
}

// The lines of a table, once the width of each column is known.

/** Between two columns. */
const GAP = '  ';

/** Titles once, then each group under its rule; rows are set apart by a blank line where one takes several lines. */
function tableLines(grid: Grid, widths: readonly number[], options: FormatOptions): readonly string[] {
  const { paint } = options;
  const width = widths.reduce((total, each) => total + each + GAP.length, -GAP.length);
  const right = grid.columns.map((column) => column.right);
  const titles = grid.columns.map((column) => ({ text: column.title, tone: null }));
  const painted = (text: string, { tone }: Field) => (tone ? paint.tone(text, tone) : text);
  const groups = grid.groups.flatMap((group, index) => [
    ...(index > 0 ? [''] : []),
    ...groupRule(group, width, options),
    ...apart(group.rows.map((row) => rowLines(row, { widths, right, paint: painted }))),
  ]);
  return [...rowLines(titles, { widths, right, paint: paint.bold }), ...groups, paint.dim('─'.repeat(width))];
}

function apart(rows: readonly (readonly string[])[]): readonly string[] {
  const tall = rows.some((lines) => lines.length > 1);
  return rows.flatMap((lines, index) => (tall && index > 0 ? ['', ...lines] : lines));
}

type Shape = {
  readonly widths: readonly number[];
  readonly right: readonly boolean[];
  readonly paint: (text: string, field: Field) => string;
};

/** The lines of one row: each cell wrapped in its column, and no blanks at the end of a line. */
function rowLines(row: readonly Field[], { widths, right, paint }: Shape): readonly string[] {
  const cells = row.map((field, index) => wrapWords(field.text, widths[index] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const pieces = row.map((field, index) => {
      const text = cells[index]?.[line] ?? '';
      const blanks = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(text)));
      const shown = text === '' ? '' : paint(text, field);
      return right[index] ? blanks + shown : shown + blanks;
    });
    return pieces.join(GAP).trimEnd();
  });
}

// The rule above a group of rows, which bears its title and counts.

/** "── DRECM/R · 3 points d'action, 1 en retard ─────"; a title too long for it stands above a plain rule. */
function groupRule(group: GridGroup, width: number, { width: terminal, paint }: FormatOptions): readonly string[] {
  if (group.title === null) return [paint.dim('─'.repeat(width))];
  const counts = group.counts ?? `${group.rows.length}`;
  const left = width - displayWidth(`── ${group.title} · ${counts} `);
  if (left >= 2)
    return [`${paint.dim('──')} ${paint.bold(group.title)} ${paint.dim(`· ${counts} ${'─'.repeat(left)}`)}`];
  const title = wrapWords(group.title, terminal).map((line) => paint.bold(line));
  return [...title, ...wrapWords(counts, terminal), paint.dim('─'.repeat(width))];
}
