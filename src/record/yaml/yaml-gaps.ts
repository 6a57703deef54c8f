// What stands between the values of an ordinary YAML text: spaces, ends of lines (LF or CRLF) and remarks.

const SPACE = 32;
const HASH = 35;
const LINE_FEED = 10;
const RETURN = 13;

/** Where the spaces that begin at a place end. */
export function skipSpaces(text: string, at: number): number {
  let index = at;
  while (text.charCodeAt(index) === SPACE) index += 1;
  return index;
}

/** Where what is no space and no end of line begins. */
export function skipBlanks(text: string, at: number): number {
  let index = at;
  for (;;) {
    const code = text.charCodeAt(index);
    if (code !== SPACE && code !== LINE_FEED && code !== RETURN) return index;
    index += 1;
  }
}

/** Where what is no space, no end of line and no remark begins, from a place behind a value or a sign on. */
export function skipGap(text: string, at: number): number {
  let index = skipBlanks(text, at);
  while (text.charCodeAt(index) === HASH && opensRemark(text, index)) index = skipBlanks(text, lineEnd(text, index));
  return index;
}

/** Where the line of a place ends, before its line feed. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Where the line after that of a place begins. */
export function nextLine(text: string, at: number): number {
  return Math.min(text.length, lineEnd(text, at) + 1);
}

function opensRemark(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at === 0 || before === SPACE || before === LINE_FEED;
}

/** The column at which a place stands on its line, from 0. */
export function columnOf(text: string, at: number): number {
  return at - text.lastIndexOf('\n', at - 1) - 1;
}

/** The remarks of the gap behind a value: whether there is one, and how far in the furthest that has a line of its own. */
export type Remarks = { readonly any: boolean; readonly column: number };

const NO_REMARKS: Remarks = { any: false, column: -1 };

/** Looks for the remarks from a place behind a value to the next value. */
export function remarksAfter(text: string, at: number): Remarks {
  const end = skipGap(text, at);
  if (end === at || !text.slice(at, end).includes('#')) return NO_REMARKS;
  let column = -1;
  for (let hash = text.indexOf('#', at); hash >= 0 && hash < end; hash = text.indexOf('#', nextLine(text, hash))) {
    const indent = columnOf(text, hash);
    if (hash - indent >= at) column = Math.max(column, indent);
  }
  return { any: true, column };
}
