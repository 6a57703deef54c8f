/** A list as one page fit to be sent: a table for each group, states told in words and colour, nothing to load. */
import type { Language, Words } from '../model/words.ts';
import { escapeHtml } from '../page/escape-html.ts';
import { page } from '../page/page.ts';
import type { Cell, Column, Group, Report, UnreadFile } from '../query/report.ts';
import { cellText } from './layout/cell-text.ts';
import type { TextFormat } from './layout/format.ts';
import { reportEnd, reportTitle } from './layout/report-frame.ts';

export const html: TextFormat = {
  name: 'html',
  extension: 'html',
  format: (report, { language, style }) => {
    const title = reportTitle(report, language);
    const columns = report.columns.filter((column) => column.on !== 'data');
    const groups = report.groups.filter((group) => group.rows.length > 0);
    const shape = { columns, language, title };
    const blocks = [
      `<h1>${escapeHtml(title)}</h1>`,
      ...unreadBlock(report, language),
      ...(groups.length === 0 ? [paragraph(report.empty[language])] : groups.map((group) => groupBlock(group, shape))),
      ...[reportEnd(report, groups.length === 0 ? [] : columns, language)].filter((end) => end !== '').map(paragraph),
    ];
    return page({ title, language, style: style(), body: blocks.join('\n') });
  },
};

type Shape<Row> = { readonly columns: readonly Column<Row>[]; readonly language: Language; readonly title: string };

function groupBlock<Row>(group: Group<Row>, { columns, language, title }: Shape<Row>): string {
  const cells = group.rows.map((row) => columns.map((column) => column.value(row)));
  const numeric = columns.map((_, index) => cells.every((row) => row[index]?.type === 'number'));
  const side = (index: number) => {
    if (numeric[index]) return ' class="right"';
    return columns[index]?.key === 'id' ? ' class="id"' : '';
  };
  const heads = columns.map(
    (column, index) => `<th scope="col"${side(index)}>${escapeHtml(column.title[language])}</th>`,
  );
  const rows = cells.map(
    (row) => `<tr>${row.map((cell, index) => `<td${side(index)}>${shown(cell, language)}</td>`).join('')}</tr>`,
  );
  return [
    ...(group.title ? [`<h2>${escapeHtml(group.title[language])}</h2>`] : []),
    ...(group.counts ? [`<p class="counts">${escapeHtml(group.counts[language])}</p>`] : []),
    `<div class="table" role="group" aria-label="${escapeHtml(group.title?.[language] ?? title)}" tabindex="0">`,
    '<table>',
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

/** The words of a cell; its tone is a colour besides. */
function shown(cell: Cell, language: Language): string {
  const text = escapeHtml(cellText(cell, language)).replaceAll('\n', '<br>');
  return cell?.type === 'code' && cell.tone ? `<span class="${cell.tone}">${text}</span>` : text;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

const UNREAD: Words = { fr: 'Fichiers non lus, qui manquent ici :', en: 'Files not read, missing here:' };

function unreadBlock<Row>({ unread }: Report<Row>, language: Language): readonly string[] {
  if (unread.length === 0) return [];
  const items = unread.map((file) => `<li>${escapeHtml(placed(file, language))}</li>`);
  return [`<div class="note"><p>${UNREAD[language]}</p><ul>${items.join('')}</ul></div>`];
}

function placed({ file, line, column, message }: UnreadFile, language: Language): string {
  return `${[file, line, column].filter((part) => part !== null).join(':')} ${message[language]}`;
}
