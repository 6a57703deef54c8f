import { scanBody } from './parse-body.ts';

/**
 * The conflict markers that a merge left in a file (git, "How conflicts are presented"): seven signs at the start of a
 * line. In the body, markers inside code are text, `=======` alone underlines a heading, and a line of `>` is a quotation
 * unless it closes a conflict, alone among its neighbours. Gives the line of the first marker of each conflict.
 */
export function findConflicts(text: string, bodyStart: number): readonly number[] {
  if (!/<<<<<<<|>>>>>>>/.test(text)) return [];
  const header = text.slice(0, bodyStart).split(/\r\n|\n|\r/);
  const lines = [
    ...header.slice(0, -1).map((each, index) => ({ text: each, line: index + 1, code: false })),
    ...scanBody(text.slice(bodyStart), header.length),
  ];
  const found: number[] = [];
  let separator = false;
  let open = false;
  for (const [index, { text: content, line, code }] of lines.entries()) {
    if (code) continue;
    const quoted = lines[index - 1]?.text.startsWith('>') || lines[index + 1]?.text.startsWith('>');
    const opens = /^<{7}( |$)/.test(content);
    const closes = /^>{7}( |$)/.test(content) && (open || !quoted);
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
