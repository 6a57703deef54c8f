import { scanBody } from './parse-body.ts';

/**
 * The conflict markers that a merge left in a file (git, "How conflicts are presented"): seven signs at the start of a
 * line. In the body, markers inside code are text, `=======` alone underlines a heading, and a line of `>` is a quotation
 * unless it closes a conflict. Gives the line of the first marker of each conflict.
 */
export function findConflicts(text: string, bodyStart: number): readonly number[] {
  const header = text.slice(0, bodyStart).split(/\r\n|\n|\r/);
  const found: number[] = [];
  let separator = false;
  let open = false;
  for (const { text: content, line, code } of [
    ...header.slice(0, -1).map((each, index) => ({ text: each, line: index + 1, code: false })),
    ...scanBody(text.slice(bodyStart), header.length),
  ]) {
    if (code) continue;
    const opens = /^<{7}( |$)/.test(content);
    const closes = /^>{7}( |$)/.test(content);
    if (opens || (closes && separator && !open)) found.push(line);
    if (opens) open = true;
    if (closes) {
      open = false;
      separator = false;
    }
    if (/^={7}$/.test(content)) separator = true;
  }
  return found;
}
