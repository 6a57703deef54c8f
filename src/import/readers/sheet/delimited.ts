/** A row of a text whose cells are parted by a sign, and the line that it begins on. */
export type DelimitedRow = { readonly cells: readonly string[]; readonly line: number };

/**
 * The rows of such a text. A cell in quotes holds signs, line ends, and quotes said twice; a quote that is never closed is a
 * sign like others, as are those behind it.
 */
export function delimitedRows(text: string, sign: string): readonly DelimitedRow[] {
  const rows: { cells: string[]; line: number }[] = [];
  const reading = { text, end: new RegExp(`[${sign}\\r\\n]`, 'g'), quotes: true };
  let [at, line, begins] = [0, 1, true];
  while (at < text.length || !begins) {
    if (begins) rows.push({ cells: [], line });
    const { cell, lines, end } = cellAt(at, reading);
    rows.at(-1)?.cells.push(cell);
    begins = text[end] !== sign;
    line += lines + (begins ? 1 : 0);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

/** `quotes`: whether a quote may still be closed. */
type Reading = { readonly text: string; readonly end: RegExp; quotes: boolean };

function cellAt(start: number, reading: Reading) {
  const { text, end, quotes } = reading;
  const close = quotes && text[start] === '"' ? closingQuote(text, start + 1) : start;
  if (close < 0) reading.quotes = false;
  const from = Math.max(close, start);
  end.lastIndex = from;
  const behind = end.exec(text)?.index ?? text.length;
  const quoted = from > start ? text.slice(start + 1, from - 1).replaceAll('""', '"') : '';
  const lines = quoted.match(/\r\n|\n|\r/g)?.length ?? 0;
  return { cell: quoted + text.slice(from, behind), lines, end: behind };
}

/** Where the text behind a quoted cell begins; -1 when no quote closes it. */
function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1;
  return -1;
}
