import type { Body, Section } from '../../model/meeting/meeting.ts';

/** A line of Markdown with what stands around it: whether it is code, and so neither heading nor table nor marker. */
export type BodyLine = { readonly text: string; readonly line: number; readonly code: boolean };

/** The lines of a Markdown text; `first` is the number of its first line in the file. Fences as CommonMark 0.31, 4.5. */
export function scanBody(text: string, first: number): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  let fence: string | null = null;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    const opens = fence === null && mark !== null && !(mark[1]?.startsWith('`') && mark[2]?.includes('`'));
    const code = fence !== null || opens || /^(?: {4}|\t)/.test(line);
    if (opens) fence = mark?.[1] ?? null;
    else if (fence !== null && mark && closes(fence, mark[1] ?? '') && mark[2]?.trim() === '') fence = null;
    lines.push({ text: line, line: first + index, code });
  }
  return lines;
}

/** Cuts the body at its `## ` headings: what stands before the first is the opening. */
export function parseBody(text: string, first: number): Body {
  const lines = scanBody(text, first);
  const heads = lines.flatMap((line, index) => {
    const title = line.code ? null : headingOf(line.text);
    return title === null ? [] : [{ title, index }];
  });
  const opening = trimLines(lines.slice(0, heads[0]?.index ?? lines.length)).text;
  const sections = heads.map(({ title, index }, order): Section => {
    const under = trimLines(lines.slice(index + 1, heads[order + 1]?.index ?? lines.length));
    return { title, line: first + index, text: under.text, textLine: under.line ?? first + index + 1 };
  });
  return { opening, sections };
}

/** The title of a `## ` heading (ATX, CommonMark 0.31, 4.2); null for any other line. */
function headingOf(line: string): string | null {
  const match = /^ {0,3}##(?:[ \t]+(.*))?$/.exec(line);
  if (!match) return null;
  return (match[1] ?? '').replace(/(^|[ \t])#+[ \t]*$/, '').trim();
}

function closes(fence: string, mark: string): boolean {
  return mark[0] === fence[0] && mark.length >= fence.length;
}

function trimLines(lines: readonly BodyLine[]): { readonly text: string; readonly line: number | null } {
  const start = lines.findIndex((line) => line.text.trim() !== '');
  if (start < 0) return { text: '', line: null };
  const end = lines.findLastIndex((line) => line.text.trim() !== '');
  const kept = lines.slice(start, end + 1);
  return { text: kept.map((line) => line.text).join('\n'), line: kept[0]?.line ?? null };
}
