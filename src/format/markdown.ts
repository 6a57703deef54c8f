/** Markdown (GFM) tables, fit to be pasted in a mail: what is written in a record stays text, whatever it looks like. */
import { safeBlock, safeText } from '../model/safe-text.ts';
import type { Language } from '../model/words.ts';
import type { Column, Group, Report, UnreadFile } from '../query/report.ts';
import { cellText } from './layout/cell-text.ts';
import type { TextFormat } from './layout/format.ts';
import { reportEnd, reportTitle } from './layout/report-frame.ts';

export const markdown: TextFormat = {
  name: 'md',
  extension: 'md',
  format: (report, { language }) => {
    const columns = report.columns.filter((column) => column.on !== 'data');
    const blocks = [
      `# ${inline(reportTitle(report, language))}`,
      ...bodyBlocks(report, columns, language),
      ...[reportEnd(report, columns, language)].filter((end) => end !== '').map(paragraph),
      ...report.unread.map((file) => unreadBlock(file, language)),
    ];
    return `${blocks.join('\n\n')}\n`;
  },
};

function bodyBlocks<Row>(report: Report<Row>, columns: readonly Column<Row>[], language: Language): readonly string[] {
  const groups = report.groups.filter((group) => group.rows.length > 0);
  if (groups.length === 0) return [paragraph(report.empty[language])];
  return groups.flatMap((group) => groupBlocks(group, columns, language));
}

function groupBlocks<Row>(group: Group<Row>, columns: readonly Column<Row>[], language: Language): readonly string[] {
  return [
    ...(group.title ? [`## ${inline(group.title[language])}`] : []),
    ...(group.counts ? [paragraph(group.counts[language])] : []),
    tableBlock(group.rows, columns, language),
  ];
}

function tableBlock<Row>(rows: readonly Row[], columns: readonly Column<Row>[], language: Language): string {
  const cells = rows.map((row) => columns.map((column) => column.value(row)));
  const marks = columns.map((_, index) => (cells.every((row) => row[index]?.type === 'number') ? '--:' : '---'));
  const lines = [
    columns.map((column) => inline(column.title[language])),
    marks,
    ...cells.map((row) => row.map((cell) => tableCell(cellText(cell, language)))),
  ];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function unreadBlock({ file, line, column, message }: UnreadFile, language: Language): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const words = { fr: `Fichier non lu : ${place} : ${message.fr}`, en: `File not read: ${place}: ${message.en}` };
  return paragraph(words[language]);
}

function tableCell(text: string): string {
  return safeBlock(text).split('\n').map(asTyped).join('<br>');
}

function inline(text: string): string {
  return asTyped(safeText(text.trim()));
}

/** A line of its own: what would start a heading, a list or a quotation there is escaped too. */
function paragraph(text: string): string {
  return inline(text).replace(/^([#+=-]|\d+(?=[.)]))/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/**
 * Text as Markdown that shows that very text: HTML as entities, marks with a backslash; SP_CCM and "A & B" as they are.
 * Of another kind than the `escapeInline` of documents: a list is pasted where other marks count ("$"), and its tags show.
 */
function asTyped(text: string): string {
  return text
    .replace(/[\\`*[\]|~#$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
