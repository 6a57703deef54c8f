/** Cells of plain text are parted by so many blanks. */
const GAP = / {3,}/;
/** Rows that a table has at least. */
const FEWEST = 3;

/**
 * The lines where rows whose cells begin in the same columns ("Action      Qui      Quand") have tabs between their cells.
 * A line of a list is none.
 */
export function withColumns(lines: readonly string[]): readonly string[] {
  const written = [...lines];
  for (let at = 0; at < lines.length; at += 1) {
    const starts = startsOf(lines[at] ?? '');
    if (starts.length < 2) continue;
    let end = at + 1;
    while (end < lines.length && fits(lines[end] ?? '', starts)) end += 1;
    if (end - at < FEWEST) continue;
    for (let line = at; line < end; line += 1) written[line] = cellsOf(lines[line] ?? '', starts).join('\t');
    at = end - 1;
  }
  return written;
}

/** Where the cells of a line begin; none when it is no row. */
function startsOf(line: string): readonly number[] {
  if (!GAP.test(line.trimEnd()) || /\t|^\s*(?:[-*+>#|]|\d{1,3}[.)])\s/.test(line) || line.startsWith('    ')) return [];
  const gaps = [...line.trimEnd().matchAll(/ +/g)].filter(({ index, 0: gap }) => index === 0 || gap.length > 2);
  const starts = gaps.map(({ index, 0: gap }) => index + gap.length);
  return line.startsWith(' ') ? starts : [0, ...starts];
}

/** Each cell begins where one of the first row does, give or take a sign; the first one too. */
function fits(line: string, starts: readonly number[]): boolean {
  const own = startsOf(line);
  return own.length > 1 && own.every((start) => starts.some((each) => Math.abs(each - start) < 2));
}

function cellsOf(line: string, starts: readonly number[]): readonly string[] {
  const own = startsOf(line);
  return starts.map((start, place) => {
    const at = own.findIndex((each) => Math.abs(each - start) < 2);
    if (at < 0) return '';
    return line.slice(own[at], own[at + 1] ?? (place < starts.length ? undefined : line.length)).trim();
  });
}
