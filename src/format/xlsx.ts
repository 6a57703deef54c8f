/**
 * A workbook for Excel: a summary, then a sheet for each group. Days are typed as days, texts stay texts (nothing is ever
 * run as a formula), the head stays in sight, every column can be filtered, and states are chosen from their list.
 */
import type { Cell as SheetCell, WriteSheet } from 'hucre/xlsx';
import { daysBetween } from '../model/civil-date.ts';
import { oneLine } from '../model/safe-text.ts';
import type { Language, Words } from '../model/words.ts';
import type { Cell, Column, Group, Report } from '../query/report.ts';
import type { Format } from './layout/format.ts';
import { reportTitle } from './layout/report-frame.ts';

export const xlsx: Format = {
  name: 'xlsx',
  extension: 'xlsx',
  format: async (report, { language }) => {
    const { writeXlsx } = await import('hucre/xlsx');
    const at = new Date(`${report.asOf}T00:00:00Z`);
    const title = sheetText(reportTitle(report, language));
    return writeXlsx({
      sheets: sheetsOf(report, language),
      properties: { title, creator: 'gtm', created: at, modified: at },
    });
  },
};

const SUMMARY: Words = { fr: 'Synthèse', en: 'Summary' };

function sheetsOf<Row>(report: Report<Row>, language: Language): WriteSheet[] {
  const columns = forPeople(report.columns.filter((column) => column.on !== 'screen'));
  const groups = report.groups.filter(({ rows }) => rows.length > 0);
  const taken = new Set<string>();
  const summary = summarySheet(report, sheetName(SUMMARY[language], taken), language);
  return [
    summary,
    ...groups.map((group) => {
      const name = sheetName((group.title ?? report.title)[language], taken);
      return groupSheet(group, columns, { name, language });
    }),
  ];
}

/** At most 31 characters, none that Excel refuses, each name once whatever its case. */
function sheetName(title: string, taken: Set<string>): string {
  const clean =
    oneLine(title)
      .replace(/[[\]:*?/\\]/g, '-')
      .slice(0, 31)
      .toWellFormed()
      .replace(/^['\s]+|['\s]+$/g, '') || '-';
  // Excel keeps that name for itself.
  let name = /^history$/i.test(clean) ? `${clean}-` : clean;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const end = ` (${number})`;
    name = clean.slice(0, 31 - end.length) + end;
  }
  taken.add(name.toLowerCase());
  return name;
}

/** What people look for first; the other columns follow. */
const FIRST = ['id', 'text', 'owners', 'lead', 'dueText', 'dueLatest', 'timing', 'status', 'note'];

function forPeople<Row>(columns: readonly Column<Row>[]): readonly Column<Row>[] {
  const rank = ({ key }: Column<Row>) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
  return columns.toSorted((a, b) => rank(a) - rank(b));
}

const PRINT = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 'a4' } as const;
const HEAD = {
  font: { bold: true, name: 'Calibri', size: 11 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF3' } },
} as const;

function summarySheet<Row>(report: Report<Row>, name: string, language: Language): WriteSheet {
  const title = sheetText(reportTitle(report, language));
  const lines = report.groups.map(({ title: named, rows, counts }) => [
    sheetText((named ?? report.title)[language]),
    rows.length,
    sheetText(counts?.[language] ?? ''),
  ]);
  const head = { fr: ['Groupe', 'Nombre', 'Dont'], en: ['Group', 'Count', 'Of which'] }[language];
  const end = [report.summary?.[language] ?? (lines.length === 0 ? report.empty[language] : '')].filter(Boolean);
  const unread = report.unread.map(({ file, message }) => [sheetText(`${file} : ${message[language]}`)]);
  return {
    name,
    pageSetup: PRINT,
    columns: [{ width: 40 }, { width: 10 }, { width: 60 }],
    rows: [[title], [], head, ...lines, [], ...end.map((line) => [sheetText(line)]), ...unread],
    cells: new Map([
      ['0,0', styled(title, { font: { bold: true, name: 'Calibri', size: 14 } })],
      ...head.map((text, index) => [`2,${index}`, styled(text, HEAD)] as const),
    ]),
  };
}

function styled(value: string, style: NonNullable<SheetCell['style']>): Partial<SheetCell> {
  return { value, type: 'string', style };
}

type Named = { readonly name: string; readonly language: Language };

function groupSheet<Row>({ rows }: Group<Row>, columns: readonly Column<Row>[], { name, language }: Named): WriteSheet {
  const cells = rows.map((row) => columns.map((column) => column.value(row)));
  const titles = columns.map(({ title }) => title[language]);
  const last = `${letters(columns.length - 1)}${rows.length + 1}`;
  return {
    name,
    columns: columns.map((_, index) => ({
      width: widthOf(
        titles[index] ?? '',
        cells.map((row) => row[index] ?? null),
      ),
    })),
    rows: [titles, ...cells.map((row) => row.map((cell) => sheetValue(cell, language)))],
    cells: new Map([
      ...titles.map((text, index) => [`0,${index}`, styled(text, HEAD)] as const),
      ...cells.flatMap((row, y) =>
        row.flatMap((cell, x) => (cell === null ? [] : [[`${y + 1},${x}`, cellOf(cell, language)] as const])),
      ),
    ]),
    pageSetup: PRINT,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}` },
    dataValidations: columns.flatMap(({ choices }, index) =>
      choices
        ? [
            {
              type: 'list' as const,
              values: choices.map((words) => words[language]),
              allowBlank: true,
              range: `${letters(index)}2:${letters(index)}${rows.length + 1}`,
            },
          ]
        : [],
    ),
  };
}

const DAY = 'yyyy-mm-dd';

function cellOf(cell: NonNullable<Cell>, language: Language): Partial<SheetCell> {
  const value = sheetValue(cell, language);
  const alignment = { vertical: 'top', wrapText: cell.type === 'text' } as const;
  if (typeof value === 'string') return { value, type: 'string', style: { alignment } };
  return { value, type: 'number', style: { alignment, ...(cell.type === 'date' ? { numFmt: DAY } : {}) } };
}

/** Excel counts days from the end of 1899. */
function sheetValue(cell: Cell, language: Language): string | number | null {
  if (cell === null) return null;
  switch (cell.type) {
    case 'date':
      return daysBetween('1899-12-30', cell.date);
    case 'number':
      return Number.isFinite(cell.number) ? cell.number : null;
    case 'code':
      return sheetText(cell.words[language]);
    case 'text':
      return sheetText(cell.text);
  }
}

/** Without what XML cannot hold, no longer than a cell of Excel, and with no `_x0041_`, which Excel reads as an A. */
function sheetText(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .slice(0, 32_767)
    .replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_');
}

/** In characters: what is in it, within reason. */
function widthOf(title: string, cells: readonly Cell[]): number {
  const sizes = cells.map((cell) => (cell?.type === 'text' ? cell.text.length : 10));
  return Math.min(60, Math.max(title.length + 3, 8, ...sizes.slice(0, 500)) + 1);
}

/** A, B, … Z, AA: the name of a column from 0. */
function letters(index: number): string {
  const before = index >= 26 ? letters(Math.floor(index / 26) - 1) : '';
  return before + String.fromCharCode(65 + (index % 26));
}
