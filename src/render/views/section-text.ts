// The text of a section of the body, made to stand inside a document that has headings of its own.
import { fencedLines } from '../../model/fenced-lines.ts';

/** The deepest heading Markdown knows. */
const DEEPEST = 6;

/**
 * The Markdown as written, except that its headings are moved down together until the highest lies below a heading of
 * level `under`, and that a code block or comment left open is closed, so that it does not swallow what follows.
 */
export function sectionText(markdown: string, under: number): string {
  const lines = markdown.split(/\r\n|\n|\r/);
  const { fenced, unclosed } = fencedLines(lines);
  const headings = lines.flatMap((_, index) => (fenced[index] ? [] : (headingAt(lines, index) ?? [])));
  const highest = Math.min(...headings.map(({ level }) => level));
  const down = Math.max(0, under + 1 - highest);
  if (down > 0) for (const heading of headings) moveDown(lines, heading, down);
  const prose = lines.filter((_, index) => !fenced[index]).join('\n');
  if (unclosed !== null) lines.push(unclosed);
  if (unclosed === null && leavesCommentOpen(prose)) lines.push('-->');
  return withoutBlankLines(lines).join('\n').trimEnd();
}

type Heading = { readonly index: number; readonly level: number; readonly title: string; readonly underlined: boolean };

/** `### Title`, or one line of text underlined with === or ---. */
function headingAt(lines: readonly string[], index: number): Heading | undefined {
  const line = lines[index] ?? '';
  const marks = /^ {0,3}(#{1,6})(?=[ \t]|$)(.*)$/.exec(line);
  if (marks) return { index, level: marks[1]?.length ?? 1, title: marks[2]?.trim() ?? '', underlined: false };
  const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(lines[index + 1] ?? '');
  const plain = /^ {0,3}[^\s>#|=-]/.test(line) && !/^ {0,3}(?:[-+*]|\d{1,9}[.)])[ \t]/.test(line);
  const alone = index === 0 || lines[index - 1]?.trim() === '';
  if (!underline || !plain || !alone) return undefined;
  return { index, level: underline[1]?.startsWith('=') ? 1 : 2, title: line.trim(), underlined: true };
}

function moveDown(lines: string[], { index, level, title, underlined }: Heading, down: number): void {
  // Its indentation says which list holds it.
  const indent = /^ {0,3}(?=#)/.exec(lines[index] ?? '')?.[0] ?? '';
  lines[index] = `${indent}${'#'.repeat(Math.min(DEEPEST, level + down))} ${title}`.trimEnd();
  if (underlined) lines[index + 1] = '';
}

function leavesCommentOpen(prose: string): boolean {
  const text = prose.replace(/`[^`\n]+`/g, '');
  return text.lastIndexOf('<!--') > text.lastIndexOf('-->');
}

/** Without those at the beginning: an indented first line is code. */
function withoutBlankLines(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first);
}
