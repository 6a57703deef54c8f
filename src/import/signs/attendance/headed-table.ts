// A table of those who attended with a row for each, under a head that says what its columns hold.
import { comings, marks } from '../../../words/attending.ts';
import { fields } from '../../../words/fields.ts';
import { foldText } from '../../../words/fold-text.ts';
import { anySaid } from '../../../words/vocabulary.ts';
import type { Cell, Line, Row, TableBlock } from '../../blocks/block.ts';
import type { Known } from '../sign.ts';
import { type Column, columnsOf, wordsOfCell } from './attendance-columns.ts';
import { isPerson, namesNobody } from './name-kind.ts';
import { namesInLines } from './names-in-lines.ts';
import { type Aside, joinAsides, type OwnState, readAside } from './said-of-one.ts';
import type { AttendanceTable, TableAttendee } from './table-attendee.ts';

/** A row for each, under a head that says what its columns hold. */
export function headedTable(table: TableBlock, known: Known, announced: boolean): AttendanceTable | null {
  const half = halfOf(table);
  const [head, ...rows] = table.rows;
  const columns = columnsOf(head?.cells ?? []);
  if (half > 0) return bothHalves(table, half, (part) => headedTable(part, known, announced));
  const named = columns.includes('name') || (columns.includes('structure') && (announced || columns.some(isState)));
  if (!named || !(announced || columns.some(isState) || arePeople(rows, columns))) return null;
  const found = rowsRead(rows, columns, known);
  return found.entries.length === 0 ? null : found;
}

/** How many columns stand twice beside each other, as "Nom | Présent | Nom | Présent"; 0 for none. */
function halfOf({ rows: [head] }: TableBlock): number {
  const words = (head?.cells ?? []).map(wordsOfCell).map(foldText);
  const half = words.length / 2;
  const isTwice =
    half > 1 && words.every((each, place) => each !== '' && each === words[(place + half) % words.length]);
  return isTwice ? half : 0;
}

/** Two people a row: the left columns over the right ones, under one head. */
function bothHalves(
  { rows, ...table }: TableBlock,
  half: number,
  read: (part: TableBlock) => AttendanceTable | null,
): AttendanceTable | null {
  const [left, right] = [0, half].map((from) =>
    rows.map((row) => ({ ...row, cells: row.cells.slice(from, from + half) })),
  );
  const found = read({ ...table, rows: [...(left ?? []), ...(right ?? []).slice(1)] });
  if (!found) return null;
  const rowOf = (row: number) => (row < rows.length ? row : row - rows.length + 1);
  const entries = found.entries.map((each) => ({ ...each, row: rowOf(each.row) }));
  const named = new Set(entries.map(({ row }) => row));
  const untold = new Set(found.left.map(rowOf).filter((row) => !named.has(row)));
  return { entries, labels: [0], left: [...untold] };
}

function rowsRead(rows: readonly Row[], columns: readonly Column[], known: Known): AttendanceTable {
  const ticks = tickedColumns(rows, columns);
  const [entries, labels, left]: [TableAttendee[], number[], number[]] = [[], [0], []];
  let group: string | undefined;
  for (const [index, row] of rows.entries()) {
    const place = index + 1;
    const title = groupTitle(row, columns);
    if (title !== undefined) {
      labels.push(place);
      group = known.index.lookup(title) ? title : undefined;
      continue;
    }
    const read = rowRead(row, columns, { known, ticks, group });
    if (read) entries.push(...read.map((each) => ({ ...each, row: place })));
    else if (row.cells.some((cell) => cell.lines.length > 0)) left.push(place);
  }
  return { entries, labels, left };
}

/** The words of a row that parts the table: one cell alone that is nobody's name. */
function groupTitle(row: Row, columns: readonly Column[]): string | undefined {
  const [only, ...more] = row.cells.filter((cell) => cell.lines.length > 0);
  if (!only || more.length > 0 || row.cells.length < 3 || isOne(row, columns)) return undefined;
  return wordsOfCell(only);
}

const STATES: ReadonlySet<Column> = new Set(['present', 'excused', 'absent', 'state', 'signature', 'proxy']);

function isState(column: Column): boolean {
  return STATES.has(column);
}

/** Whether the only filled cell of a row is the name of one, who has no tick. */
function isOne({ cells }: Row, columns: readonly Column[]): boolean {
  const at = cells.findIndex((cell) => cell.lines.length > 0);
  return columns[at] === 'name' && isPerson(wordsOfCell(cells[at]));
}

/** "Nom | Organisation | Poste": people and whom they come from. */
function arePeople(rows: readonly Row[], columns: readonly Column[]): boolean {
  const places = [columns.indexOf('firstName'), columns.indexOf('name')].filter((place) => place >= 0);
  const names = rows.map(({ cells }) => places.map((place) => wordsOfCell(cells[place])).join(' '));
  const people = names.filter(isPerson);
  return columns.includes('structure') && names.length > 2 && people.length > names.length / 2;
}

/** Which columns of states are filled in at all. */
function tickedColumns(rows: readonly Row[], columns: readonly Column[]): ReadonlySet<Column> {
  return new Set(
    columns.filter((column, place) => isState(column) && rows.some(({ cells }) => wordsOfCell(cells[place]) !== '')),
  );
}

type Reading = { readonly known: Known; readonly ticks: ReadonlySet<Column>; readonly group: string | undefined };

/** The words of a row in the columns of one kind. */
type Said = (column: Column, mark?: string) => string;

function rowRead(
  { cells }: Row,
  columns: readonly Column[],
  { known, ticks, group }: Reading,
): readonly (Aside & { state: OwnState })[] | null {
  const said: Said = (column, mark = ' ') =>
    cells
      .flatMap((cell, place) => (columns[place] === column ? [wordsOfCell(cell)] : []))
      .filter(Boolean)
      .join(mark);
  const state = stateOf(said, ticks);
  const structure = said('structure') || (group ?? '');
  const people = peopleOf({ cells, columns, said, known });
  if (state === null || people === null || (people.length === 0 && (structure === '' || namesNobody(structure))))
    return null;
  const beside = { ...(structure === '' ? {} : { structure }), ...besideOf(said) };
  return (people.length === 0 ? [{}] : people).map((each: Aside) => ({
    ...joinAsides([each, beside]),
    state: each.state ?? (beside.by === undefined ? state : 'represented'),
  }));
}

type RowOf = { readonly cells: readonly Cell[]; readonly columns: readonly Column[]; readonly said: Said };

/** Whom a row names; none where only their structure stands, null where the name is struck out, or is that of a sum. */
function peopleOf({ cells, columns, said, known }: RowOf & { readonly known: Known }): readonly Aside[] | null {
  const name = [said('firstName'), said('name')].filter(Boolean).join(' ');
  const lines = linesOf(cells, columns, 'name');
  if (name === '') return lines.length > 0 ? null : [];
  if (namesNobody(name)) return null;
  return columns.includes('structure') ? namedRow(name, known) : namesInLines(lines, known);
}

function besideOf(said: Said): Aside {
  const proxy = TICK.test(foldText(said('proxy'))) ? '' : said('proxy');
  // Who is there needs nobody to speak for her: she speaks for the other.
  const isThere = TICK.test(foldText(said('present') || said('state')));
  const held = said('held') || (isThere ? proxy : '');
  const count = Number(said('count'));
  const spokenFor = held === '' ? '' : `${comings.proxy.fr[0]} : ${held}`;
  return {
    ...(proxy === '' || isThere ? {} : { by: proxy }),
    ...(count > 0 ? { count } : {}),
    ...noted([said('role'), said('note', ' ; '), notedBeside(said), spokenFor]),
  };
}

/** In a column of names, any words are one. */
function namedRow(name: string, known: Known): readonly Aside[] {
  const [, words = name, inside] = /^(.*?)\s*\(([^()]+)\)$/.exec(name) ?? [];
  if (inside === undefined) return [{ name: words }];
  return [{ ...readAside(inside, { kind: 'person', text: words }, known), name: words }];
}

function noted(notes: readonly string[]): Aside {
  const said = notes.filter((note) => note !== '');
  return said.length === 0 ? {} : { note: said.join(' ; ') };
}

const TICK = new RegExp(`^(?:${anySaid(marks.yes)}|✓|✔|☒|☑|✅|🗸|1|${anySaid(fields.present)}.*)$`);
const EXCUSED = new RegExp(
  `^(?:${anySaid(marks.excused)}|.*(?<![a-z])${anySaid(marks.excusedBeginning)}.*|${anySaid(fields.apologies)}.*)$`,
);
const ABSENT = new RegExp(`^(?:${anySaid(marks.no)}|${anySaid(fields.absent)}.*|☐|❌|✗|✘|0|-)$`);

/** What a column of ticks tells beside a tick. */
function notedBeside(said: (column: Column) => string): string {
  return (['excused', 'absent', 'present', 'signature'] as const)
    .map(said)
    .filter((words) => ![TICK, EXCUSED, ABSENT].some((form) => form.test(foldText(words))))
    .join(' ')
    .trim();
}

/** Null where the row does not say it though others do. */
function stateOf(said: (column: Column) => string, ticks: ReadonlySet<Column>): OwnState | null {
  const ticked = (column: Column) => said(column) !== '' && !ABSENT.test(foldText(said(column)));
  if (ticked('excused')) return 'excused';
  if (ticked('absent') || (said('absent') !== '' && /^(?:a|abs)$/.test(foldText(said('absent'))))) return 'absent';
  const words = foldText(said('present') || said('state') || said('signature'));
  if (EXCUSED.test(words)) return 'excused';
  if (ABSENT.test(words)) return 'absent';
  if (words !== '' || ticked('proxy')) return 'present';
  if (ticks.has('absent') && ticks.has('present')) return null;
  if (ticks.has('present') || ticks.has('state') || ticks.has('signature')) return 'absent';
  return 'present';
}

function linesOf(cells: readonly Cell[], columns: readonly Column[], column: Column): readonly Line[] {
  return cells.flatMap((cell, place) => (columns[place] === column ? cell.lines : []));
}
