// Which cells of a table head a row or a column.
import type { Element, ElementContent, Nodes } from 'hast';
import { textOfTree } from './text-of-tree.ts';

/**
 * Says of each heading cell whether it heads a column or a row. A first column that is all in bold heads the rows; a table
 * of two columns made so (Markdown gives every table a head) is a list of facts, whose first row is a fact as well. How
 * cells are aligned becomes a class; a column of numbers is narrow.
 */
export function headTable(table: Element): Element {
  const head = partsOf(table, 'thead').flatMap(rowsOf);
  const body = partsOf(table, 'tbody').flatMap(rowsOf);
  const byRows = body.length > 0 && body.every((row) => isBold(cellsOf(row)[0]));
  // The head alone, of two cells, is a single fact.
  const single = body.length === 0 && head.length === 1;
  const facts = (byRows || single) && [...head, ...body].every((row) => cellsOf(row).length === 2);
  for (const row of head) headCells(row, facts);
  for (const row of body) bodyCells(row, byRows);
  for (const cell of [...head, ...body].flatMap(cellsOf)) align(cell);
  if (!facts) return table;
  const rows: ElementContent[] = [...head, ...body];
  return {
    ...table,
    properties: { className: ['facts'] },
    children: [{ type: 'element', tagName: 'tbody', properties: {}, children: rows }],
  };
}

function headCells(row: Element, facts: boolean): void {
  for (const [index, cell] of cellsOf(row).entries()) {
    if (facts && index > 0) cell.tagName = 'td';
    else if (textOfTree(cell).trim() === '') cell.tagName = 'td';
    else cell.properties.scope = facts ? 'row' : 'col';
  }
}

function bodyCells(row: Element, byRows: boolean): void {
  const [first] = cellsOf(row);
  if (!first || !byRows) return;
  first.tagName = 'th';
  first.properties.scope = 'row';
  first.children = first.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'strong' ? child.children : [child],
  );
}

function align({ properties }: Element): void {
  const { align: side } = properties;
  delete properties.align;
  if (side === 'right') properties.className = ['right'];
  if (side === 'center') properties.className = ['center'];
}

/** Whether all the words of a cell are in bold. */
function isBold(cell: Element | undefined): boolean {
  const told = cell?.children.filter((child) => textOfTree(child).trim() !== '') ?? [];
  return told.length > 0 && told.every((child) => child.type === 'element' && child.tagName === 'strong');
}

function partsOf(table: Element, tagName: string): readonly Element[] {
  return table.children.filter((child): child is Element => isElement(child, tagName));
}

function rowsOf(part: Element): readonly Element[] {
  return part.children.filter((child): child is Element => isElement(child, 'tr'));
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter((child): child is Element => isElement(child, 'td') || isElement(child, 'th'));
}

function isElement(node: Nodes, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
