// Minutes that are one table with a row for each item: its number, its title over what was said, who presented it.
import { looksLikePerson } from '../../model/owners/owner-person.ts';
import { columnKinds, isActionHeader } from '../../record/body/table-headers.ts';
import { minutesHeaders } from '../../words/column-headers.ts';
import { foldText } from '../../words/fold-text.ts';
import { anySaid } from '../../words/vocabulary.ts';
import { type Block, type Cell, cellText, type Line, linesIn, plainLine, type Row } from '../blocks/block.ts';
import { headingLabel, labelledBy } from '../signs/labels.ts';
import { beginsWithInfinitive } from '../signs/name-words.ts';

/**
 * The blocks, where the rows of such a table are headings with their lines: "3 | Budget, and what was said of it | AB" is
 * "3. Budget (AB)" over what was said. Only a table that holds most words of the source is taken for the minutes themselves.
 */
export function rowsOfItems(blocks: readonly Block[]): readonly Block[] {
  const all = wordsIn(blocks);
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'table' || wordsIn([block]) < all / 2 || isUnderList(blocks.slice(0, index))) return [block];
    return itemsOf(block.rows) ?? [block];
  });
}

function wordsIn(blocks: readonly Block[]): number {
  return blocks.flatMap(linesIn).reduce((sum, { text }) => sum + text.length, 0);
}

/** Tasks and decisions are numbered rows, too: they stand under what announces them. */
function isUnderList(before: readonly Block[]): boolean {
  const labels = before.flatMap((block) => {
    if (block.kind === 'table') return [];
    return labelledBy(block.text) ?? (block.kind === 'heading' ? headingLabel(block.text) : null) ?? [];
  });
  return ['actions', 'previous', 'decisions'].includes(labels.at(-1)?.label ?? '');
}

/** Which columns hold what, by their places; `title` and `text` are one where the title is the first line. */
type Columns = { readonly number: number; readonly title: number; readonly text: number; readonly by: number };

function itemsOf(rows: readonly Row[]): readonly Block[] | null {
  const [first, ...others] = rows;
  if (!first) return null;
  const head = isHead(first, others) ? first : null;
  const titles = (head?.cells ?? []).map(cellText);
  // A column of actions has its own way.
  if (isActionHeader(titles) || (titles.length > 1 && columnKinds(titles.at(-1) ?? '')[0] === 'action')) return null;
  const items = head ? others : rows;
  const columns = columnsOf(items, head);
  if (!columns) return null;
  const [opening, ...more] = items.flatMap((row) => blocksOf(row, columns));
  // Under the first title: what stands above the table is not theirs.
  return opening ? [opening, ...(head?.cells ?? []).flatMap(({ lines }) => lines).map(asHeader), ...more] : null;
}

function asHeader(line: Line): Block {
  return { kind: 'text', first: true, ...line, role: 'page-header' };
}

/** Short cells without a number over a row that has one, or over columns that they name. */
function isHead({ cells }: Row, [next]: readonly Row[]): boolean {
  if (cells.some((cell) => cell.lines.length > 1 || cellText(cell).length > HEADER || /^\d/.test(cellText(cell))))
    return false;
  return cells.some((cell) => TITLE.test(foldText(cellText(cell)))) || numberIn(next?.cells[0]) === 1;
}

/** A header is no longer (characters). */
const HEADER = 40;

const TITLE = new RegExp(`^${anySaid(minutesHeaders.title)}$`);
const TOLD = new RegExp(`^${anySaid(minutesHeaders.discussion)}$`);

function columnsOf(rows: readonly Row[], head: Row | null): Columns | null {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const sizes = Array.from({ length: width }, (_, at) =>
    rows.reduce((sum, { cells }) => sum + cellText(cells[at]).length, 0),
  );
  const number = isCounted(rows) ? 0 : -1;
  const text = sizes.indexOf(Math.max(...sizes));
  const between = text - number - 1;
  const named = head !== null && TITLE.test(foldText(cellText(head.cells[number + 1])));
  const by = text + 1;
  if (text === number || between > 1 || width > by + 1) return null;
  const title = between === 1 ? number + 1 : text;
  const columns = { number, title, text, by };
  const told = named && (title === text || TOLD.test(foldText(cellText(head?.cells[text]))));
  return (number === 0 || told) && areItems(rows, columns) ? columns : null;
}

/** 1, 2, 3 … in the first cells; a row without one goes on with the row above. */
function isCounted(rows: readonly Row[]): boolean {
  const numbers = rows.map(({ cells }) => cells[0]).filter((cell) => cellText(cell).trim() !== '');
  const counted = numbers.map(numberIn);
  return counted.length > 1 && counted.every((number, at) => number === (counted[0] ?? 0) + at) && counted[0] === 1;
}

const NUMBER = /^\D{0,8}?(\d{1,2})\s*[.):]?$/u;

function numberIn(cell: Cell | undefined): number | null {
  const [, number] = NUMBER.exec(cellText(cell).trim()) ?? [];
  return number === undefined ? null : Number(number);
}

/** Short titles, none of them a name; several rows that tell at length; who presented, or nothing, in the last cell. */
function areItems(rows: readonly Row[], { title, text, by }: Columns): boolean {
  const titles = rows.flatMap(({ cells }) => cells[title]?.lines[0]?.text ?? []);
  const lengths = rows.map(({ cells }) => cells[text]?.lines.length ?? 0);
  const told = rows.filter(({ cells }, at) => (lengths[at] ?? 0) > 1 || cellText(cells[text]).length > LONG);
  return (
    titles.length > 1 &&
    titles.every((words) => words.length <= LONG) &&
    titles.filter(looksLikePerson).length <= titles.length / 2 &&
    (title !== text || (Math.max(...lengths) > 2 && titles.filter(beginsWithInfinitive).length <= titles.length / 2)) &&
    (title === text || rows.every(({ cells }) => (cells[title]?.lines.length ?? 0) <= 2)) &&
    told.length > 1 &&
    rows.every(({ cells }) => !/\d/.test(cellText(cells[by])) || (cells[by]?.lines.length ?? 0) > 1)
  );
}

/** A title is not as long (characters). */
const LONG = 120;

function blocksOf({ cells, line }: Row, columns: Columns): readonly Block[] {
  const number = cellText(cells[columns.number]).trim();
  const titled = cells[columns.title]?.lines ?? [];
  const opens = columns.number < 0 || columns.title !== columns.text ? titled.length > 0 : number !== '';
  const by = cells[columns.by]?.lines ?? [];
  const own = columns.title === columns.text;
  const title = opens ? (own ? titled.slice(0, 1) : titled) : [];
  const presenter = opens && by.length === 1 && isShort(by[0]) ? (by[0]?.text ?? '') : '';
  const told = [...(own ? titled.slice(title.length) : (cells[columns.text]?.lines ?? []))];
  const list = cells[columns.text]?.list === true;
  return [
    ...(opens ? [headingOf([number, title.map(({ text }) => text).join(' '), presenter], title[0]?.line ?? line)] : []),
    ...[...told, ...(presenter === '' ? by : [])].map((each) => lineOf(each, list && told.includes(each))),
  ];
}

/** "AB", "Ada Bello", "All": no sentence, nor a dash for nobody. */
function isShort(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= HEADER && /\p{L}/u.test(line.text);
}

/** Below every heading of the source, so that what stands over the table holds its items. */
const DEPTH = 6;

function headingOf([number = '', title = '', presenter = '']: readonly string[], line: number): Block {
  const counted = number === '' ? '' : /[.):]$/.test(number) ? `${number} ` : `${number}. `;
  const words = `${counted}${title}${presenter === '' ? '' : ` (${presenter})`}`;
  return { kind: 'heading', depth: DEPTH, ...plainLine(words, line) };
}

function lineOf(line: Line, listed: boolean): Block {
  return listed ? { kind: 'item', depth: 0, number: null, ...line } : { kind: 'text', first: true, ...line };
}
