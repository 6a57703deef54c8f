// What plain text draws with signs: titles underlined in any way, and tables in boxes (reStructuredText and others).

const RULE = /^([~^*+"'#.:`_=-])\1{2,}\s*$/;

/** The lines, with every underlined title as one of Markdown, whose depth is the order in which its sign came. */
export function withTitles(lines: readonly string[]): readonly string[] {
  const order: string[] = [];
  const written = [...lines];
  for (const [index, line] of lines.entries()) {
    const [, sign] = RULE.exec(line) ?? [];
    const [above = '', title = ''] = [lines[index - 2], lines[index - 1]];
    const over = sign !== undefined && RULE.exec(above)?.[1] === sign;
    if (sign === undefined || !isTitle(title, line) || !(over || above.trim() === '')) continue;
    const style = over ? `${sign}${sign}` : sign;
    if (!order.includes(style)) order.push(style);
    written[index - 1] = `${'#'.repeat(Math.min(6, order.indexOf(style) + 1))} ${title.trim()}`;
    written[index] = '';
    if (over) written[index - 2] = '';
  }
  return written;
}

/** Not longer than the line under it; a list, a heading and a row of a table are none. */
function isTitle(words: string, rule: string): boolean {
  const text = words.trim();
  if (text === '' || RULE.test(words) || /^[-*+#>|] ?(?=\s|$)|\t/.test(words) || /\|/.test(words)) return false;
  return text.length <= rule.trim().length + 3;
}

const BORDER = /^\s*\+(?:[-=]+\+)+\s*$/;
const COLUMNS = /^\s*=+(?: +=+)+\s*$/;

/** The lines, with every table in boxes or under columns of "=" as one of HTML; each row stands where it began. */
export function withBoxes(lines: readonly string[]): readonly string[] {
  const written = [...lines];
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at] ?? '';
    const isBox = BORDER.test(first);
    if (!isBox && !COLUMNS.test(first)) continue;
    const end = isBox ? endOfBox(lines, at) : endOfColumns(lines, at);
    if (end <= at + 1) continue;
    const rows = isBox ? boxRows(lines, at, end) : columnRows(lines, at, end);
    written.fill('<!-- -->', at, end + 1);
    writeTable(rows, written);
    written[end] = '';
    at = end;
  }
  return written;
}

type BoxRow = { readonly line: number; readonly cells: readonly string[] };

function writeTable(rows: readonly BoxRow[], written: string[]): void {
  for (const [index, { line, cells }] of rows.entries()) {
    const row = `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    written[line] = `${index === 0 ? '<table>' : ''}${row}${index === rows.length - 1 ? '</table>' : ''}`;
  }
}

function endOfBox(lines: readonly string[], start: number): number {
  let end = start;
  while (/^\s*[|+].*[|+]\s*$/.test(lines[end + 1] ?? '')) end += 1;
  return end;
}

/** The last rule of "=" before an empty line. */
function endOfColumns(lines: readonly string[], start: number): number {
  let end = start;
  for (let line = start + 1; (lines[line] ?? '').trim() !== ''; line += 1)
    if (COLUMNS.test(lines[line] ?? '')) end = line;
  return end;
}

/** Between two borders, the lines of a row; its cells stand between the "|" under the "+" of the first border. */
function boxRows(lines: readonly string[], start: number, end: number): readonly BoxRow[] {
  const rows: { line: number; texts: string[][] }[] = [];
  let open = false;
  for (let line = start; line <= end; line += 1) {
    const text = lines[line] ?? '';
    if (BORDER.test(text)) {
      open = false;
      continue;
    }
    const cells = text
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|');
    if (!open) rows.push({ line, texts: cells.map(() => []) });
    open = true;
    for (const [place, cell] of cells.entries()) rows.at(-1)?.texts[place]?.push(cell.trim());
  }
  return rows.map(({ line, texts }) => ({ line, cells: texts.map(joined) }));
}

function columnRows(lines: readonly string[], start: number, end: number): readonly BoxRow[] {
  const starts = [...(lines[start] ?? '').matchAll(/=+/g)].map(({ index }) => index);
  const rows: BoxRow[] = [];
  for (let line = start + 1; line < end; line += 1) {
    const text = lines[line] ?? '';
    if (COLUMNS.test(text)) continue;
    rows.push({ line, cells: starts.map((from, place) => text.slice(from, starts[place + 1]).trim()) });
  }
  return rows;
}

function joined(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join(' ');
}
