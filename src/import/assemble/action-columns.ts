// What the columns of a table of actions hold: by their headers where these tell the truth, else by their cells.

import { statusIn } from '../../record/body/status-in.ts';
import { type ColumnKind, columnKinds, isActionHeader } from '../../record/body/table-headers.ts';
import { anyWritten } from '../../words/as-written.ts';
import { nameless } from '../../words/column-headers.ts';
import { fields } from '../../words/fields.ts';
import { obligations } from '../../words/obligations.ts';
import { type Cell, cellText, type TableBlock } from '../blocks/block.ts';
import type { Remark } from '../blocks/remark.ts';
import type { ActionKnown } from '../signs/action/forms/action-sign.ts';
import { mayOwn } from '../signs/action/forms/beside.ts';
import { ownerOfHeading } from '../signs/action/owned-heading.ts';
import { readAction } from '../signs/action/read-action.ts';
import { isDeadline } from '../signs/deadline-words.ts';
import { hoursIn } from '../signs/facts/hours.ts';
import { areKnownOwners } from '../signs/owner-names.ts';
import type { Known } from '../signs/sign.ts';

export type Kinds = readonly (readonly ColumnKind[])[];

/** The columns of a table, their headers, the one of the actions, and the rows under them. */
export type ActionColumns = {
  readonly kinds: Kinds;
  readonly titles: readonly string[];
  readonly column: number;
  readonly remarks: readonly Remark[];
  /** Whose all of them are, where a header says it: "Tâches de Zoé". */
  readonly owner?: string;
};

/** The row that heads a table of actions, by its index; -1 when the table is another. Under "Actions" a column of them is enough. */
export function headOf(table: TableBlock, listed: boolean, known: Known): number {
  if (isTimetable(table)) return -1;
  const says = (titles: readonly string[], kind: ColumnKind) => titles.some((title) => columnKinds(title)[0] === kind);
  const isHead = (titles: readonly string[], row: number) =>
    isActionHeader(titles) ||
    isWorkHead(table, row, known) ||
    titles.some((title) => ownerOfHeading(title, known, true) !== null) ||
    (listed && (says(titles, 'action') || (says(titles, 'owner') && (says(titles, 'due') || says(titles, 'status')))));
  return table.rows.slice(0, 3).findIndex(({ cells }, row) => isHead(cells.map(cellText), row));
}

/** A programme: the first column says from when to when. */
function isTimetable({ rows }: TableBlock): boolean {
  const said = rows.flatMap(({ cells }) => cellText(cells[0]).trim() || []);
  return said.length > 1 && said.filter(isHours).length >= said.length / 2;
}

function isHours(words: string): boolean {
  const hours = hoursIn(words);
  return hours !== null && hours.from === 0 && hours.to >= words.length - 1;
}

const NAMELESS = new RegExp(`^${anyWritten(nameless)}$`, 'iu');

/** "Libellé | Pilote | Délai", "Item | Owner | Status" over states; "Membre | Tâches" over names that are known. */
function isWorkHead(table: TableBlock, head: number, known: Known): boolean {
  const titles = (table.rows[head]?.cells ?? []).map(cellText);
  const kinds = titles.map((title) => columnKinds(title));
  const place = (kind: ColumnKind) => kinds.findIndex((each) => each[0] === kind);
  const said = (at: number) => table.rows.slice(head + 1).flatMap(({ cells }) => cellText(cells[at]) || []);
  if (place('decoy') >= 0) return false;
  if (place('action') >= 0) return TASKS.test(titles[place('action')] ?? '') && ownersAt(kinds, said, known) >= 0;
  const stated = place('status') >= 0 && mostly(said(place('status')), (words) => statusIn(words) !== undefined);
  return place('owner') >= 0 && (place('due') >= 0 || stated) && titles.some((title) => NAMELESS.test(title.trim()));
}

const TASKS = new RegExp(`^${anyWritten(fields.task)}$`, 'iu');

/** Where no header says who does it, the column whose cells all name somebody known; -1 without one. */
function ownersAt(kinds: Kinds, said: (place: number) => readonly string[], known: Known): number {
  if (kinds.some((each) => each.includes('owner'))) return -1;
  return kinds.findIndex(([kind], place) => {
    const words = kind === undefined ? said(place) : [];
    return words.length > 1 && words.every((each) => areKnownOwners(each, known));
  });
}

/** `head` -1: the table has no headers, and is read by what its cells say. */
export function actionColumns(table: TableBlock, head: number, known: ActionKnown): ActionColumns {
  const titles = (table.rows[head]?.cells ?? []).map(cellText);
  const { kinds, remarks } =
    head < 0 ? { kinds: bareColumns(table, known) ?? [], remarks: [] } : trueKinds(table, head, known);
  const own = titles.map((title) => ownerOfHeading(title, known, true));
  const column = own.findIndex((owner) => owner !== null);
  const owner = own[column] ?? null;
  if (owner !== null)
    return {
      ...{ titles, column, remarks, owner },
      kinds: kinds.map((each, place) => (place === column ? ['action'] : each)),
    };
  return { kinds, titles, column: kinds.findIndex((each) => each.includes('action')), remarks };
}

/**
 * What the columns of a table without headers hold: what is to be done, who does it and, where there are three, by when.
 * Null when its cells do not say so; to be asked only under a heading of actions.
 */
export function bareColumns({ rows }: TableBlock, known: ActionKnown): Kinds | null {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (rows.length < 2 || width < 2 || width > 4) return null;
  const columns = Array.from({ length: width }, (_, place) => rows.map(({ cells }) => cells[place]));
  const kinds = columns.map((cells, place): readonly ColumnKind[] => {
    const said = cells.map(cellText).filter((words) => words !== '');
    if (said.length === 0) return [];
    if (place === 0 && said.every((words) => /^[A-Z]?\d{1,3}[.)]?$/.test(words))) return ['number'];
    if (mostly(said, (words) => isDeadline(words, known))) return ['due'];
    if (mostly(said, (words) => mayOwn(words, { ...known, listed: true }))) return ['owner'];
    return mostly(said, (words) => words.split(' ').length > 2) ? ['action'] : [];
  });
  const count = (kind: ColumnKind) => kinds.filter(([each]) => each === kind).length;
  return count('action') === 1 && count('owner') === 1 && (count('due') === 1 || width === 2) ? kinds : null;
}

/** A column whose cells all say the same word ("Action") holds none: the words stand in the longest of the others. */
function withContents(kinds: Kinds, cells: (place: number) => readonly Cell[]): Kinds {
  const column = kinds.findIndex((each) => each[0] === 'action');
  const said = cells(column)
    .map(cellText)
    .filter((words) => words !== '');
  const [word = ''] = said;
  if (said.length < 2 || word.includes(' ') || said.some((words) => words !== word)) return kinds;
  const lengths = kinds.map((each, place) =>
    each.length === 0 || each[0] === 'observations'
      ? cells(place).reduce((sum, cell) => sum + cellText(cell).length, 0)
      : 0,
  );
  const longest = lengths.indexOf(Math.max(...lengths));
  if ((lengths[longest] ?? 0) === 0) return kinds;
  return kinds.map((each, place) =>
    place === column ? (['number'] as const) : place === longest ? (['action'] as const) : each,
  );
}

/** Beside those responsible, a column that says no more than "Item" or "Sujet" has what is to be done. */
function withWork(kinds: Kinds): Kinds {
  if (kinds.some((each) => each.includes('action'))) return kinds;
  const place = kinds.findIndex(([kind]) => kind === undefined || kind === 'subject');
  return kinds.map((each, at) => (at === place ? (['action'] as const) : each));
}

function withOwners(kinds: Kinds, cells: (place: number) => readonly Cell[], known: ActionKnown): Kinds {
  const said = (place: number) => cells(place).flatMap((cell) => cellText(cell) || []);
  const owners = ownersAt(kinds, said, known);
  return kinds.map((each, place) => (place === owners ? (['owner'] as const) : each));
}

type Read = Pick<ActionColumns, 'kinds' | 'remarks'>;

/** Headers can lie: two of them may be changed over, or the cells under "Responsable" say who does what. */
function trueKinds(table: TableBlock, head: number, known: ActionKnown): Read {
  const titles = (table.rows[head]?.cells ?? []).map(cellText);
  const cells = (place: number) => table.rows.slice(head + 1).flatMap((row) => row.cells[place] ?? []);
  const kinds = withContents(withOwners(withWork(titles.map((title) => columnKinds(title))), cells, known), cells);
  const owner = kinds.findIndex((each) => each.includes('owner') && !each.includes('action'));
  const due = kinds.findIndex((each) => each[0] === 'due');
  const told = (place: number): Remark => {
    const line = table.rows[head]?.line ?? table.line;
    return { field: 'actions', from: titles[place] ?? '', reason: 'header', line };
  };
  if (owner < 0) return { kinds, remarks: [] };
  if (due >= 0 && areChanged(cells(owner), cells(due), known))
    return { kinds: swapped(kinds, owner, due), remarks: [told(owner)] };
  if (!sayWhoDoesWhat(cells(owner), known)) return { kinds, remarks: [] };
  const own = kinds.map((each, place): readonly ColumnKind[] =>
    place === owner ? ['action', 'owner'] : each.includes('action') ? [] : each,
  );
  return { kinds: own, remarks: [told(owner)] };
}

/** Days under "Responsable", and names under "Délai". */
function areChanged(owners: readonly Cell[], dues: readonly Cell[], known: ActionKnown): boolean {
  const [who, when] = [owners, dues].map((cells) => cells.map(cellText).filter((words) => words !== ''));
  if (!who || !when || who.length < 2 || when.length < 2) return false;
  const isName = (words: string) => !isDeadline(words, known) && mayOwn(words, { ...known, listed: true });
  return mostly(who, (words) => isDeadline(words, known)) && mostly(when, isName);
}

function swapped(kinds: Kinds, one: number, other: number): Kinds {
  return kinds.map((each, place) => {
    if (place === one) return kinds[other] ?? each;
    return place === other ? (kinds[one] ?? each) : each;
  });
}

const SAYS_WHO = new RegExp(` ${anyWritten(obligations.infinitive, obligations.one, obligations.several)} `, 'u');
/** Shorter words are names. */
const SENTENCE = 25;

/** Whether the cells say who does what, so that the actions stand there and another column has their subject. */
function sayWhoDoesWhat(cells: readonly Cell[], known: ActionKnown): boolean {
  const lines = cells.flatMap((cell) => cell.lines.map(({ text }) => text));
  const said = lines.filter(
    (line) => line.length > SENTENCE && SAYS_WHO.test(line) && readAction(line, known).owners.length > 0,
  );
  return said.length > 1 && said.length >= lines.length * 0.6;
}

function mostly(words: readonly string[], test: (words: string) => boolean): boolean {
  return words.filter(test).length >= words.length * 0.6;
}
