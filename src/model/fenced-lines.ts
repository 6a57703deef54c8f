// Which lines of a Markdown text stand in a fenced code block (CommonMark 0.31, 4.5), in lists and quotes too.

export type FencedLines = {
  /** For each line, whether it is part of a fenced block, its fences included. */
  readonly fenced: readonly boolean[];
  /** The line that would close the block still open at the end; null when none is. */
  readonly unclosed: string | null;
};

/** Reads the lines of a text, without their ends. A block that is never closed runs to the last line. */
export function fencedLines(lines: readonly string[]): FencedLines {
  let open: string | null = null;
  const fenced = lines.map((line) => {
    const [, mark, rest = ''] = FENCE.exec(line) ?? [];
    if (open === null) {
      if (mark === undefined || (mark.startsWith('`') && rest.includes('`'))) return false;
      open = mark;
      return true;
    }
    if (mark?.startsWith(open) && rest.trim() === '') open = null;
    return true;
  });
  return { fenced, unclosed: open };
}

const FENCE = /^[ \t>]*(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})(.*)$/;
