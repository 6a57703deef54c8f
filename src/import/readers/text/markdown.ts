import { libraryTree } from '../../../markup/library-tree.ts';
import { readBlocks } from '../../blocks/read-blocks.ts';
import type { SourceReading } from '../../blocks/source-reading.ts';
import { withoutFrames } from './callouts.ts';
import { withoutComments } from './comments.ts';
import { frontFacts } from './front-facts.ts';
import { type MarkedLines, markedBy } from './marked-lines.ts';
import { withNoteMarks } from './note-marks.ts';
import { isOrg, orgLines } from './org.ts';
import { plainLines } from './plain-lines.ts';
import { prepareText } from './prepare-text.ts';
import { asciidocLines, hasEqualHeadings, withRstMarks } from './rst-marks.ts';
import { withBoxes, withTitles } from './text-marks.ts';

/**
 * Markdown, plain text, what text recognition gives, and what other programs write in their own marks: tables whose cells
 * are set apart by tabs are tables, and a line end means a new line. The number of lines stays, so that every unit knows its
 * own.
 */
export function readMarkdown(whole: string): SourceReading {
  const { text, remarks } = prepareText(whole);
  const { lines, front } = withoutFrontMatter(withoutVariables(text).split(/\r\n|\n|\r/));
  const marked = isOrg(text) ? orgLines(lines) : markedBy(lines, [withoutComments, withNoteMarks, otherMarks]);
  const markdown = withTables(apartLists(withTitles(withBoxes(plainLines(marked.lines))))).join('\n');
  const units = [...frontFacts(front), ...readBlocks(libraryTree(markdown, 'fr'), { softBreaks: true })];
  return { units, remarks, leftOut: marked.leftOut, ...(front === '' ? {} : { front }) };
}

function otherMarks(lines: readonly string[]): MarkedLines {
  const { lines: marked, leftOut } = withRstMarks(lines);
  const unframed = withoutFrames(marked);
  return { lines: hasEqualHeadings(unframed) ? asciidocLines(unframed) : unframed, leftOut };
}

/** A variable of a site's program in the address of a link would keep Markdown from seeing the link. */
function withoutVariables(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/(?<=\]\()\{\{[^{}\n]*\}\}/g, '')
    .replace(LOOSE, '**$1**');
}

/** "**Action **:": a blank within keeps Markdown from seeing that the label is bold. */
const LOOSE = /\*\*(?=\S)([^*\n]{1,60}?) +\*\*(?=\s*[:：])/g;

/** Front matter is not minutes, and is kept apart; YAML may be closed by `...`. */
function withoutFrontMatter(lines: readonly string[]): { readonly lines: readonly string[]; readonly front: string } {
  if (lines[0]?.trim() !== '---') return { lines, front: '' };
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return { lines, front: '' };
  return { lines: lines.map((line, index) => (index <= end ? '' : line)), front: lines.slice(1, end).join('\n') };
}

/** A list that begins again at 1 is another list: Markdown would go on counting. */
function apartLists(lines: readonly string[]): readonly string[] {
  let last = 0;
  return lines.map((line, index) => {
    const next = lines[index + 1] ?? '';
    const number = Number(/^ {0,3}(\d{1,3})[.)] /.exec(line)?.[1] ?? 0);
    if (number > 0) last = number;
    const begins = line.trim() === '' && /^ {0,3}1[.)] /.test(next) && last > 0;
    return begins ? '<!-- -->' : line;
  });
}

/** "| Ada Bello | x |". */
const BARS = /^\s*\|.*\|\s*$/;

/** Runs of lines with tabs as HTML tables, a row a line. */
function withTables(lines: readonly string[]): readonly string[] {
  // Behind a bullet, and between the bars of a row, a tab is a blank.
  const isRow = (line = '') =>
    !/^\s*[-*+•]\s+[^\s-]/.test(line) &&
    !BARS.test(line) &&
    (/^\t\S/.test(line) || line.slice(0, Math.max(0, line.lastIndexOf('\t'))).trim() !== '');
  return lines.map((line, index) => {
    if (!isRow(line)) return BARS.test(line) ? line.replaceAll('\t', ' ') : line;
    const rule = /^[-\s\t]+$/.test(line);
    const cells = line.split('\t').map((cell) => `<td>${cell.trim()}</td>`);
    const row = rule ? '' : `<tr>${cells.join('')}</tr>`;
    const opens = isRow(lines[index - 1]) ? '' : '<table>';
    const closes = isRow(lines[index + 1]) ? '' : '</table>\n';
    return `${opens}${row}${closes === '' ? '' : '</table>'}`;
  });
}
