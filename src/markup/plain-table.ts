import type { Element, ElementContent, Properties } from 'hast';
import { plainInlines } from './plain-inlines.ts';

/** A table of which every row has bars at both ends, and as many cells as the first; undefined for any other. */
export function plainTable([head = '', delimiters = '', ...body]: readonly string[]): Element | undefined {
  const sides = delimitersOf(delimiters);
  const first = sides && rowOf(head, 'th', sides);
  if (!first) return undefined;
  const rows: Element[] = [];
  for (const line of body) {
    const row = rowOf(line, 'td', sides);
    if (!row) return undefined;
    rows.push(row);
  }
  const parts = [element('thead', [first]), ...(rows.length > 0 ? [element('tbody', rows)] : [])];
  return element('table', parts);
}

/** `| :--- | ---: |` as the properties of the cells of each column. */
function delimitersOf(line: string): readonly Properties[] | undefined {
  if (!/^\|(?: :?-+:? \|)+$/.test(line)) return undefined;
  return line
    .slice(2, -2)
    .split(' | ')
    .map((cell) => {
      const [left, right] = [cell.startsWith(':'), cell.endsWith(':')];
      return left && right ? { align: 'center' } : left ? { align: 'left' } : right ? { align: 'right' } : {};
    });
}

function rowOf(line: string, tagName: 'th' | 'td', sides: readonly Properties[]): Element | undefined {
  const texts = cellsOf(line);
  if (texts?.length !== sides.length) return undefined;
  const cells: Element[] = [];
  for (const [column, text] of texts.entries()) {
    const children = text === '' ? [] : plainInlines(text);
    if (!children) return undefined;
    cells.push({ type: 'element', tagName, properties: { ...sides[column] }, children: [...children] });
  }
  return element('tr', cells);
}

/** The words of the cells of a row: a bar behind a backslash parts none. */
function cellsOf(line: string): readonly string[] | undefined {
  const cells: string[] = [];
  let start = 1;
  for (let at = 1; at < line.length; at += 1) {
    if (line[at] === '\\' && (line[at + 1] === '\\' || line[at + 1] === '|')) at += 1;
    else if (line[at] === '|') {
      cells.push(line.slice(start, at).replace(/^ +| +$/g, ''));
      start = at + 1;
    }
  }
  return line.startsWith('|') && start === line.length ? cells : undefined;
}

function element(tagName: string, inside: readonly Element[]): Element {
  const lineEnd: ElementContent = { type: 'text', value: '\n' };
  return {
    type: 'element',
    tagName,
    properties: {},
    children: [lineEnd, ...inside.flatMap((each) => [each, lineEnd])],
  };
}
