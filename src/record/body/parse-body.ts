import type { Body, Section } from '../../model/meeting/meeting.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import { visibleBody } from './visible-body.ts';

/**
 * Cuts the body at its `## ` headings: what stands before the first is the opening. What HTML comments hide is no text; it
 * stays in `typed` for who writes the file.
 */
export function parseBody(body: string, first: number): Body {
  const { lines, shown, stands } = visibleBody(body, first);
  const written = body.split(/\r\n|\n|\r/);
  const heads = lines.flatMap(({ text }, index) => {
    const isHead = headingOf(text) !== null && stands(index);
    return isHead ? [{ title: headingOf(shown[index] ?? '') ?? '', index }] : [];
  });
  const partOf = (from: number, to: number | undefined) => {
    const [seen, typed] = [trimLines(shown.slice(from, to)), trimLines(written.slice(from, to))];
    const hidden = seen.text === typed.text ? undefined : typed.text;
    return { part: { text: seen.text, ...withoutUndefined({ typed: hidden }) }, line: first + from + typed.start };
  };
  const opening = partOf(0, heads[0]?.index ?? lines.length).part;
  const sections = heads.map(({ title, index }, order): Section => {
    const { part, line } = partOf(index + 1, heads[order + 1]?.index ?? lines.length);
    return { title, line: first + index, ...part, textLine: line };
  });
  return { opening: opening.text, ...withoutUndefined({ typedOpening: opening.typed }), sections };
}

/** The title of a `## ` heading (ATX, CommonMark 0.31, 4.2); null for any other line. */
function headingOf(line: string): string | null {
  const match = /^ {0,3}##(?:[ \t]+(.*))?$/s.exec(line);
  if (!match) return null;
  return (match[1] ?? '').replace(/(^|[ \t])#+[ \t]*$/, '').trim();
}

/** The lines without the blank ones around them, and how many of these stand before. */
function trimLines(lines: readonly string[]): { readonly text: string; readonly start: number } {
  const start = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findLastIndex((line) => line.trim() !== '');
  return start < 0 ? { text: '', start: 0 } : { text: lines.slice(start, end + 1).join('\n'), start };
}
