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

function closes(fence: string, mark: string): boolean {
  return mark[0] === fence[0] && mark.length >= fence.length;
}
