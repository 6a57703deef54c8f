import { unzipSync } from 'fflate';
import { UserError } from '../../../model/errors.ts';
import type { SourceReading } from '../../blocks/source-reading.ts';
import { picturesOf } from '../../blocks/source-reading.ts';
import { allNamed, childAt, childrenNamed, elementsIn, parseXml, type Xml } from '../office/xml.ts';
import { type Grid, type GridCell, type GridRow, gridReading, isTooLarge, TOO_LARGE } from './grid.ts';
import { odsCell } from './ods-cell.ts';

/** The most that words are repeated: more is the rest of a sheet that was filled to its end. */
const MOST = { rows: 100, columns: 63 } as const;

/**
 * An OpenDocument sheet (ODF 1.3, part 3): what its cells show, days as 2024-04-15. A place in it is the number of the row.
 * Refused with a `UserError`: one that is encrypted, damaged or too large.
 */
export function readOds(bytes: Uint8Array): SourceReading {
  const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.has(name) });
  const manifest = new TextDecoder().decode(parts['META-INF/manifest.xml'] ?? new Uint8Array());
  if (/<(?:\w+:)?encryption-data\b/.test(manifest)) throw damaged();
  const content = contentOf(parts['content.xml']);
  const tables = childrenNamed(childAt(content, 'office:body', 'office:spreadsheet'), 'table:table');
  const styles = stylesOf(content);
  const grids = tables.map((table) => gridOf(table, styles));
  if (isTooLarge(grids)) throw new UserError('import/unreadable', TOO_LARGE);
  const reading = gridReading(grids);
  return { ...reading, remarks: picturesOf(tables.flatMap((table) => allNamed(table, 'draw:image')).length) };
}

const PARTS = new Set(['content.xml', 'META-INF/manifest.xml']);

function contentOf(part: Uint8Array | undefined): Xml {
  try {
    return parseXml(part ?? new Uint8Array());
  } catch {
    throw damaged();
  }
}

function damaged(): UserError {
  return new UserError('import/unreadable', {
    fr: 'Cette feuille OpenDocument est abîmée ou protégée par un mot de passe : elle ne peut pas être lue.',
    en: 'This OpenDocument sheet is damaged or protected by a password: it cannot be read.',
  });
}

type Styles = ReadonlyMap<string, Xml>;

function stylesOf(content: Xml): Styles {
  const all = childrenNamed(childAt(content, 'office:automatic-styles'), 'style:style');
  return new Map(all.map((style) => [style.attributes['style:name'] ?? '', style]));
}

function gridOf(table: Xml, styles: Styles): Grid {
  const properties = childAt(styles.get(table.attributes['table:style-name'] ?? ''), 'style:table-properties');
  const rows: GridRow[] = [];
  const columns = hiddenColumns(table);
  let line = 1;
  for (const row of partsNamed(table, 'table:table-row')) {
    const times = countOf(row, 'table:number-rows-repeated');
    const cells = cellsOf(row, columns, styles);
    const repeated = cells.length === 0 ? 1 : Math.min(times, MOST.rows);
    for (let at = 0; at < repeated; at += 1) rows.push({ cells, hidden: isHidden(row), line: line + at });
    line += times;
  }
  const name = table.attributes['table:name'] ?? '';
  return { name, hidden: properties?.attributes['table:display'] === 'false', rows };
}

/** Rows or columns, also those in groups. */
function partsNamed(parent: Xml, name: string): readonly Xml[] {
  return elementsIn(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return GROUP.test(child.name) ? partsNamed(child, name) : [];
  });
}

const GROUP = /^table:table-(?:header-)?(?:row|column)(?:s|-group)$/;

function isHidden({ attributes }: Xml): boolean {
  return ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
}

/** Which of the first columns are hidden. */
function hiddenColumns(table: Xml): readonly boolean[] {
  const columns: boolean[] = [];
  for (const column of partsNamed(table, 'table:table-column')) {
    const times = Math.min(countOf(column, 'table:number-columns-repeated'), MOST.columns);
    if (columns.length < 1024) columns.push(...Array<boolean>(times).fill(isHidden(column)));
  }
  return columns;
}

/** The cells of a row in their columns; those that another covers are none, empty ones at the end neither. */
function cellsOf(row: Xml, hidden: readonly boolean[], styles: Styles): readonly GridCell[] {
  const cells: GridCell[] = [];
  let column = 0;
  let empty = 0;
  for (const element of childrenNamed(row, 'table:table-cell', 'table:covered-table-cell')) {
    const times = Math.min(countOf(element, 'table:number-columns-repeated'), MOST.columns);
    const isCovered = element.name === 'table:covered-table-cell';
    const cell = odsCell(element, styles.get(element.attributes['table:style-name'] ?? ''));
    const isEmpty = cell.text.trim() === '' && cell.comment === undefined;
    for (let at = 0; at < times; at += 1, column += 1) {
      if (isCovered) continue;
      if (isEmpty) {
        empty += 1;
        continue;
      }
      for (; empty > 0; empty -= 1) cells.push({ text: '', hidden: false });
      cells.push({ ...cell, ...spansOf(element), hidden: hidden[column] === true });
    }
  }
  return cells;
}

function spansOf(element: Xml): Pick<GridCell, 'rows' | 'columns'> {
  const [rows, columns] = [
    countOf(element, 'table:number-rows-spanned'),
    countOf(element, 'table:number-columns-spanned'),
  ];
  return rows > 1 || columns > 1 ? { rows, columns } : {};
}

function countOf({ attributes }: Xml, name: string): number {
  const count = Number(attributes[name] ?? 1);
  return Number.isInteger(count) && count >= 1 ? count : 1;
}
