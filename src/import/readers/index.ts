// The kinds of files that are imported. The first that recognises a file reads it, so what is surer stands first; each is
// loaded when it reads.

import { isContainer, isRtf, readContainer, readRtf } from './old-office.ts';
import { headOf, openDocument, type Reader } from './reader.ts';
import { REFUSED } from './refusals.ts';
import { isCsv } from './sheet/csv-sign.ts';
import { isMail } from './text/is-mail.ts';
import { isTranscript } from './text/is-transcript.ts';

export const READERS: readonly Reader[] = [
  {
    name: 'docx',
    endings: ['docx', 'docm', 'dotx'],
    recognises: ({ parts }) => parts.some((part) => /^word\/document\d*\.xml$/i.test(part)),
    read: async ({ bytes }) => (await import('./word/docx.ts')).readDocx(bytes),
  },
  {
    name: 'odt',
    endings: ['odt', 'ott'],
    recognises: (source) => source.parts.includes('content.xml') && openDocument(source) === 'text',
    read: async ({ bytes }) => (await import('./odt/odt.ts')).readOdt(bytes),
  },
  {
    name: 'xlsx',
    endings: ['xlsx', 'xlsm', 'xltx'],
    recognises: ({ parts }) => parts.some((part) => /^xl\/workbook\d*\.xml$/i.test(part)),
    read: async ({ bytes }) => (await import('./sheet/xlsx.ts')).readXlsx(bytes),
  },
  {
    name: 'ods',
    endings: ['ods', 'ots'],
    recognises: (source) => openDocument(source) === 'spreadsheet',
    read: async ({ bytes }) => (await import('./sheet/ods.ts')).readOds(bytes),
  },
  {
    name: 'pdf',
    endings: ['pdf'],
    recognises: (source) => source.parts.length === 0 && headOf(source, 1024).includes('%PDF-'),
    read: async ({ bytes, ocr }) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, { ocr }),
  },
  { name: 'doc', endings: ['doc', 'dot', 'xls'], recognises: isContainer, read: readContainer },
  { name: 'rtf', endings: ['rtf'], recognises: isRtf, read: readRtf },
  ...REFUSED,
  {
    name: 'eml',
    endings: ['eml'],
    recognises: (source) => source.text !== null && isMail(headOf(source, 65_536)),
    read: async ({ bytes }) => (await import('./text/mail.ts')).readMail(bytes),
  },
  {
    name: 'transcript',
    endings: ['vtt', 'srt'],
    recognises: ({ text }) => text !== null && isTranscript(text),
    read: async ({ text }) => (await import('./text/transcript.ts')).readTranscript(text ?? ''),
  },
  {
    name: 'html',
    endings: ['html', 'htm', 'xhtml', 'xht'],
    recognises: ({ text }) => text !== null && MARKUP.test(text) && PAGE.test(text),
    read: async ({ text }) => (await import('./text/html.ts')).readHtml(text ?? ''),
  },
  {
    name: 'csv',
    endings: ['csv', 'tsv', 'tab'],
    recognises: ({ text, name }) => text !== null && isCsv(text, name),
    read: async ({ text }) => (await import('./sheet/csv.ts')).readCsv(text ?? ''),
  },
  {
    name: 'text',
    endings: ['md', 'markdown', 'txt', 'rst', 'text', 'org', 'adoc'],
    recognises: ({ text }) => text !== null,
    read: async ({ text }) => (await import('./text/markdown.ts')).readMarkdown(text ?? ''),
  },
];

/** A page, or a piece of one that has no Markdown before it. */
const MARKUP = /<(?:html|body|table|p|h[1-6])[\s>]/i;
const BEGINS = '!doctype|html|\\?xml|head|body|h[1-6]|p|ul|ol|dl|div|table';
const PAGE = new RegExp(`^\\s*<(?:${BEGINS}|section|article|main|header)\\b`, 'i');
