// Tables of those who attended: a row for each, a column for each state, or names in any cell.
import { type Cell, linesOfRow, type Row, type TableBlock } from '../../blocks/block.ts';
import { hasStruck, withoutStruck } from '../../blocks/unstruck.ts';
import { headingLabel, isAttendance, labelledBy } from '../labels.ts';
import type { Known } from '../sign.ts';
import { columnsOf, wordsOfCell } from './attendance-columns.ts';
import { headedTable } from './headed-table.ts';
import { isAttendeeLine } from './is-attendee-line.ts';
import { isPerson, kindOfName } from './name-kind.ts';
import { namesInLines, withoutPlace } from './names-in-lines.ts';
import { readAttendees } from './read-attendees.ts';
import { isRemark, type OwnState, stateUnder } from './said-of-one.ts';
import type { AttendanceTable, TableAttendee } from './table-attendee.ts';

/** `announced`: a heading over it says that it lists those who attended; `state`, as what. */
type Announced = { readonly announced: boolean; readonly state?: OwnState };

/** What a table says of who attended; null for a table of something else. */
export function readAttendanceTable(
  source: TableBlock,
  known: Known,
  { announced, state = 'present' }: Announced,
): AttendanceTable | null {
  const table = withoutStruckLines(source);
  return (
    labelledRows(table, known) ??
    labelledColumns(table, known) ??
    labelledCells(table, known) ??
    titledTable(table, known) ??
    headedTable(table, known, announced) ??
    (announced ? (peopleBeside(table, known, state) ?? namesInCells(table, known, state)) : null)
  );
}

/** What is struck out holds no more: its lines say nothing, and the caller tells them. */
function withoutStruckLines(table: TableBlock): TableBlock {
  if (!table.rows.some((row) => linesOfRow(row).some((line) => line.struck || hasStruck(line)))) return table;
  const held = (cell: Cell): Cell => ({
    ...cell,
    lines: cell.lines.map((line) => ({ ...line, text: line.struck ? '' : withoutStruck(line).words })),
  });
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(held) })) };
}

/** The state that a header or a first cell announces, when it announces nothing else. */
function stateSaid(cell: Cell | undefined): OwnState | null {
  const words = wordsOfCell(cell).replace(/\s*\(\d+\)/, '');
  if (words === '' || words.length > 60) return null;
  const found = labelledBy(words) ?? headingLabel(words);
  return found && found.value === '' && isAttendance(found.label) ? (found.label as OwnState) : null;
}

/** "Présents | Excusés" over lists of names, with or without a column for whom they come from. */
function labelledColumns({ rows: [head, ...rows] }: TableBlock, known: Known): AttendanceTable | null {
  const states = (head?.cells ?? []).map(stateSaid);
  const named = states.filter((state) => state !== null).length;
  const under = rows
    .flatMap(({ cells }) => cells.flatMap((cell, place) => (states[place] ? cell.lines : [])))
    .filter(({ text }) => text !== '');
  const names = under.filter(({ text }) => text.length > 4 || known.index.lookup(text));
  if (named === 0 || states.length - named > 1 || names.length <= under.length / 2) return null;
  if (columnsOf(head?.cells ?? []).includes('name') && named < 2 && states.length > 1) return null;
  const entries = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, place) => {
      const state = states[place];
      return state
        ? namesInLines(cell.lines, known).map((each) => ({
            ...each,
            state: stateUnder(state, each.state),
            row: row + 1,
          }))
        : [];
    }),
  );
  return { entries, labels: [0], left: emptyRows(rows, entries, 1) };
}

/**
 * Each label over the names of its own column, down to the next: "Present | Also in attendance" over lists, "Apologies" below
 * one of them. Rows above the first label are a title.
 */
function labelledCells({ rows }: TableBlock, known: Known): AttendanceTable | null {
  const labels = [...rows.keys()].filter((row) => rows[row]?.cells.some((cell) => stateSaid(cell) !== null));
  const first = labels[0] ?? rows.length;
  if (first > MOST_TITLES || !isAllLabels(rows[first])) return null;
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const read = Array.from({ length: columns }, (_, place) => namesDown(rows, { place, first }, known));
  const entries = read.flatMap((each) => each ?? []);
  if (entries.length === 0 || read.includes(null)) return null;
  return { entries, labels, left: [...rows.keys()].filter((row) => row < first) };
}

/** The names of a column below its labels; null where it holds anything else. */
function namesDown(
  rows: readonly Row[],
  { place, first }: { readonly place: number; readonly first: number },
  known: Known,
): readonly TableAttendee[] | null {
  const entries: TableAttendee[] = [];
  let state: OwnState | null = null;
  for (const [row, { cells }] of rows.entries()) {
    const cell = cells[place];
    if (row < first || !cell || cell.lines.length === 0) continue;
    const label = stateSaid(cell);
    if (label === null && (state === null || !areAttendees(cell, known))) return null;
    const listed: OwnState = label ?? state ?? 'present';
    if (label === null)
      for (const each of namesInLines(cell.lines, known))
        entries.push({ ...each, state: stateUnder(listed, each.state), row });
    state = listed;
  }
  return entries;
}

/** How many rows of titles stand over the first labels. */
const MOST_TITLES = 2;

function isAllLabels(row: Row | undefined): boolean {
  const filled = (row?.cells ?? []).filter(({ lines }) => lines.length > 0);
  return filled.every((cell) => stateSaid(cell) !== null);
}

function areAttendees({ lines }: Cell, known: Known): boolean {
  return lines.filter(({ text }) => isAttendeeLine(text, known)).length > lines.length / 2;
}

/** "Participants" alone in the first row announces the head and the people below it. */
function titledTable({ rows: [title, ...rows], ...table }: TableBlock, known: Known): AttendanceTable | null {
  const filled = (title?.cells ?? []).filter(({ lines }) => lines.length > 0);
  if (filled.length !== 1 || (title?.cells.length ?? 0) < 2 || stateSaid(filled[0]) === null) return null;
  const found = headedTable({ ...table, rows }, known, true);
  if (!found) return null;
  return {
    entries: found.entries.map((each) => ({ ...each, row: each.row + 1 })),
    labels: [0, ...found.labels.map((row) => row + 1)],
    left: found.left.map((row) => row + 1),
  };
}

/** "Présents | Ada, Sani" and "Excusés | Zoé", one under the other. */
function labelledRows({ rows }: TableBlock, known: Known): AttendanceTable | null {
  const states = rows.map(({ cells }) => stateSaid(cells[0]));
  const filled = rows.map(({ cells }) => cells.slice(1).some((cell) => cell.lines.length > 0));
  const read = states.filter((state, row) => state !== null && filled[row]).length;
  if (read === 0 || (read < 2 && rows.length > 1) || states.some((state, row) => state === null && filled[row]))
    return null;
  const entries = rows.flatMap(({ cells }, row) => {
    const state = states[row];
    if (!state) return [];
    return namesInLines(
      cells.slice(1).flatMap(({ lines }) => lines),
      known,
    ).map((each) => ({ ...each, state: stateUnder(state, each.state), row }));
  });
  return { entries, labels: [], left: [] };
}

const SHOUTED = /^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){1,3}$/u;

/** "DREAL | ADA BELLO, SANI MOUSSA": beside a column of structures whoever stands there is somebody, in capitals too. */
function peopleBeside({ rows }: TableBlock, known: Known, state: OwnState): AttendanceTable | null {
  const filled = rows.map(({ cells }) => cells.filter(({ lines }) => lines.length > 0));
  if (rows.length < 3 || filled.some((cells) => cells.length !== 2)) return null;
  const structures = filled
    .map(([cell]) => wordsOfCell(cell))
    .filter((words) => kindOfName(words, known) === 'structure');
  const people = filled.map(([, cell]) => wordsOfCell(cell).split(/\s*[,;]\s*/));
  const isOne = (words: string) => !known.index.lookup(words) && (isPerson(words) || SHOUTED.test(words));
  if (structures.length < rows.length * MOST || !people.flat().every(isOne)) return null;
  const entries = people.flatMap((names, row) =>
    names.map((name) => ({ name, structure: wordsOfCell(filled[row]?.[0]), state, row })),
  );
  return { entries, labels: [], left: [] };
}

/** So large a part of a column says what all of it holds. */
const MOST = 2 / 3;

/** Under a heading that announces them: a person, or several, in any cell; a row may be one person in several columns. */
function namesInCells({ rows }: TableBlock, known: Known, state: OwnState): AttendanceTable | null {
  if (rows.some(({ cells }) => cells.some(isLabel))) return null;
  const wide = rows.filter(({ cells }) => isPersonInColumns(cells, known)).length;
  const byRow =
    wide > 0 && wide >= rows.filter(({ cells }) => cells.filter(({ lines }) => lines.length > 0).length > 1).length / 2;
  const entries = rows.flatMap(({ cells }, row): readonly TableAttendee[] => {
    if (byRow && isPersonInColumns(cells, known)) {
      const words = cells.map(wordsOfCell).filter((each) => each !== '' && !/^\d+\.?$/.test(each));
      return readAttendees(words.join('\t'), known, { isItem: true, pairs: false }).map((each) => ({
        state,
        ...withoutPlace(each),
        row,
      }));
    }
    return namesInLines(
      cells.flatMap(({ lines }) => lines),
      known,
    ).map((each) => ({ ...each, state: stateUnder(state, each.state), row }));
  });
  const lines = rows.flatMap(({ cells }) => cells.flatMap(({ lines: said }) => said));
  const listed = lines.filter(({ text }) => isAttendeeLine(text, known) || isRemark(text)).length;
  if (entries.length === 0 || listed < lines.length / 2) return null;
  return { entries, labels: [], left: emptyRows(rows, entries, 0) };
}

/** "Presenter:" announces what the next cell holds, whatever stands over the table. */
function isLabel(cell: Cell): boolean {
  return /[:：]$/.test(wordsOfCell(cell));
}

/** "Ada Bello | OIM | directrice": one cell is a person, the others are none. */
function isPersonInColumns(cells: readonly Cell[], known: Known): boolean {
  const filled = cells
    .filter(({ lines }) => lines.length === 1)
    .map(wordsOfCell)
    .filter((words) => !/^\d+\.?$/.test(words));
  const [first = '', ...rest] = filled;
  return (
    rest.length > 0 &&
    isPerson(first) &&
    rest.every((words) => !isPerson(words) || kindOfName(words, known) === 'structure')
  );
}

function emptyRows(rows: readonly Row[], entries: readonly TableAttendee[], from: number): readonly number[] {
  const read = new Set(entries.map(({ row }) => row));
  return rows.flatMap(({ cells }, row) =>
    !read.has(row + from) && cells.some(({ lines }) => lines.length > 0) ? [row + from] : [],
  );
}
