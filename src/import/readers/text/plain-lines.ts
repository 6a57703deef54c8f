// What plain text and word processors write that Markdown would take for something else, line by line.
import { withColumns } from './plain-columns.ts';

/** The lines, as many as there were, so that Markdown reads them as people mean them. */
export function plainLines(lines: readonly string[]): readonly string[] {
  const begun = withBlanks(lines.map((line) => line.replace(/^[\f\v]+/, '').replace(DEEP_QUOTE, '$1')));
  return withColumns(withDefinitions(withoutRulers(withShortRules(begun))).map(plainLine));
}

const GLUED = /^#{2,6}(?=[^\s#])/;

/** "##Budget": a heading whose blank is missing; "#Budget" too where others are written so, else it is a tag. */
function withBlanks(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => GLUED.test(line))) return lines;
  return lines.map((line) => line.replace(/^#{1,6}(?=[\p{L}\d*])/u, '$& '));
}

/** Nobody quotes so deep: more signs would exhaust what walks the tree. */
const DEEP_QUOTE = /^( {0,3}(?:> ?){20})[> ]+/;

/** A title over one or two signs, which Markdown takes quadratic time to see among thousands. */
function withShortRules(lines: readonly string[]): readonly string[] {
  const written = [...lines];
  for (const [index, line] of lines.entries()) {
    const [, sign] = /^ {0,3}(=(?==?\s*$)|-(?=-\s*$))/.exec(line) ?? [];
    const [above = '', title = ''] = [written[index - 2], lines[index - 1]];
    if (sign === undefined || above.trim() !== '' || !isProse(title)) continue;
    written[index - 1] = `${sign === '=' ? '#' : '##'} ${title.trim()}`;
    written[index] = '';
  }
  return written;
}

/** "| 4. Review of items" quotes a line of an agenda; deep blanks are no code; a bullet of Word is one of Markdown. */
function plainLine(line: string): string {
  const quoted = /^\|\s(?!.*\|\s*$)(.*)$/.exec(line)?.[1] ?? (line.trim() === '|' ? '' : line);
  const bullet = quoted.replace(/^(\s*[•▪◦●■–]|\s{2,}\.)(?=\s)/, dashed).replace(/^(\s*[-*+])(?=\[[ xX]\] )/, '$1 ');
  // A bullet without words would be words of the line above.
  if (/^\s*[*+]\s*$|^\s+-\s*$/.test(bullet)) return '';
  return /\t/.test(bullet) ? bullet : bullet.replace(/^ {4,}(?![ \-*+\d])/, '   ');
}

/** Its blanks, and a dash for the sign behind them: a bullet that Markdown does not know, or a lone dot set in. */
function dashed(mark: string): string {
  return `${mark.slice(0, -1)}-`;
}

/** A ruler of "~" opens no code, and one under several lines of text makes no title of them. */
function withoutRulers(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => {
    if (/^\s*~{5,}\s*$/.test(line) && (lines[index - 1] ?? '').trim() === '') return '';
    const isUnder = /^\s*(?:-{3,}|={3,})\s*$/.test(line) && [1, 2].every((back) => isProse(lines[index - back]));
    return isUnder ? '' : line;
  });
}

function isProse(line = ''): boolean {
  return /^ {0,3}[\p{L}\d"«(*]/u.test(line) && !/^ {0,3}(?:[*+-]|\d{1,3}[.)])\s|\t|\|/.test(line);
}

/** ": words" under a term, which Markdown does not know (Pandoc, PHP Markdown Extra), stand behind it. */
function withDefinitions(lines: readonly string[]): readonly string[] {
  const written = [...lines];
  for (const [index, line] of lines.entries()) {
    const [, words] = /^: {1,3}(?=\S)(.+)$/.exec(line) ?? [];
    const at = (lines[index - 1] ?? '').trim() === '' ? index - 2 : index - 1;
    const term = written[at] ?? '';
    if (words === undefined || !isProse(term) || term.length > 60 || /[:.;]\s*$/.test(term)) continue;
    written[at] = `${term.trimEnd()} : ${words}`;
    written[index] = '';
  }
  return written;
}
