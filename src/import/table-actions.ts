// The actions of a table: its columns in any order, cells with several actions, rows that go on from the one above.
import { PLAIN_COLON } from '../i18n/labels.ts';
import { actionTexts } from '../model/meeting/action-texts.ts';
import { withoutUndefined } from '../model/without-undefined.ts';
import { type RowCell, type RowFields, rowFields } from '../record/body/row-fields.ts';
import { statusIn } from '../record/body/status-in.ts';
import { type ColumnKind, columnKinds, isActionHeader } from '../record/body/table-headers.ts';
import { anyWritten } from '../words/as-written.ts';
import { totals } from '../words/column-headers.ts';
import { obligations } from '../words/obligations.ts';
import { unfinished } from '../words/small-words.ts';
import { isDeadline } from './action-due.ts';
import { actionLine } from './action-line.ts';
import { besideAction } from './action-owner.ts';
import type { Row, Cell as SourceCell, TableBlock } from './blocks/block.ts';
import type { Remark } from './blocks/remark.ts';
import type { DraftAction, PlacedWords } from './assemble/draft.ts';
import { cellText } from './cell-text.ts';
import { joinNotes } from './join-notes.ts';
import { leadWords, withoutLeadWords } from './lead-words.ts';
import type { Names } from './owner-names.ts';
import { isNoAction, placeNone, restOf, saysNone } from './state.ts';

export type TableReading = {
  readonly actions: readonly DraftAction[];
  readonly none: boolean;
  readonly remarks: readonly Remark[];
  /** Words of states and of who leads, which the record says in its own. */
  readonly placed: readonly PlacedWords[];
};

/** The row that heads a table of actions, by its index; -1 when the table is another. Under "Actions" a column of them is enough. */
export function headOf(table: TableBlock, listed: boolean): number {
  const isHead = (titles: readonly string[]) =>
    isActionHeader(titles) || (listed && titles.some((title) => columnKinds(title)[0] === 'action'));
  return table.rows.slice(0, 3).findIndex(({ cells }) => isHead(cells.map(cellText)));
}

/** The actions under a head. Rows of slashes say that there is none. */
export function tableActions(table: TableBlock, head: number, names: Names): TableReading {
  const titles = (table.rows[head]?.cells ?? []).map(cellText);
  const state: State = { actions: [], remarks: [], placed: [], pending: [], next: 0, none: false };
  const kinds = trueKinds(table, head, { names, state });
  const column = kinds.findIndex((each) => each.includes('action'));
  for (const row of table.rows.slice(head + 1)) readRow(row, { kinds, titles, column, names }, state);
  const placed = [...state.placed, ...readWords(table, head, kinds)];
  return { ...state, none: state.none && state.actions.length === 0, placed };
}

/**
 * What the columns hold. Headers can lie: where the cells under "Responsable" say who does what, the actions stand there,
 * and what the other column has is their subject.
 */
function trueKinds(
  table: TableBlock,
  head: number,
  { names, state }: { readonly names: Names; readonly state: State },
): Columns['kinds'] {
  const cells = table.rows[head]?.cells ?? [];
  const kinds = cells.map((cell) => columnKinds(cellText(cell)));
  const owner = kinds.findIndex((each) => each.includes('owner') && !each.includes('action'));
  const lines = table.rows.slice(head + 1).flatMap((row) => row.cells[owner]?.texts ?? []);
  const said = lines.filter(
    (line) => line.length > 25 && actionLine(line, names).owners.length > 0 && SAYS_WHO.test(line),
  );
  if (owner < 0 || said.length < 2 || said.length < lines.length * 0.6) return kinds;
  const title = cellText(cells[owner]);
  state.remarks.push({ field: 'actions', from: title, reason: 'header', line: table.rows[head]?.line ?? table.line });
  return kinds.map((each, place) => {
    if (place === owner) return ['action', 'owner'] as const;
    return each.includes('action') ? [] : each;
  });
}

/** The cells of numbers and of states, and "chef de file" in those of owners: read for what they mean. */
function readWords(table: TableBlock, head: number, kinds: Columns['kinds']): readonly PlacedWords[] {
  return table.rows.slice(head + 1).flatMap(({ cells, line }) =>
    cells.flatMap((cell, place): readonly PlacedWords[] => {
      const said = cellText(cell);
      const kind = kinds[place]?.[0];
      if (kind === 'number' && !/\p{L}/u.test(said)) return [{ text: said, reason: 'label', line }];
      if (kind === 'status' && statusIn(said) !== undefined && said.split(' ').length < 3)
        return [{ text: said, reason: 'read', line }];
      return kind === 'owner' ? cell.texts.map((text) => ({ text: leadWords(text), reason: 'read', line })) : [];
    }),
  );
}

type Columns = {
  readonly kinds: readonly (readonly ColumnKind[])[];
  readonly titles: readonly string[];
  readonly column: number;
  readonly names: Names;
};
type State = {
  actions: DraftAction[];
  remarks: Remark[];
  placed: PlacedWords[];
  pending: DraftAction[];
  next: number;
  none: boolean;
  /** What a row over all columns says of those below it. */
  group?: string;
  /** The cells of the number column so far. */
  numbered?: boolean;
};

function readRow(row: Row, columns: Columns, state: State): void {
  const cells = row.cells.map(cellText);
  if (cells.every((cell) => cell === '' || /^[-=_\s]+$/.test(cell))) return;
  if (cells.every((cell) => cell === '' || saysNone(cell))) {
    for (const cell of cells) placeNone(cell, row.line, state);
    state.none = true;
    return;
  }
  if (row.cells[0]?.across) {
    state.group = cells[0] ?? '';
    return;
  }
  if (isActionHeader(cells) || TOTAL.test(cells[columns.column] ?? '')) {
    state.placed.push({ text: cells.join(' '), reason: 'repeated', line: row.line });
    return;
  }
  const texts = actionWords(row.cells[columns.column], columns.names);
  if (texts.length === 0) {
    goOn(row, columns, state);
    return;
  }
  if (continues(row, columns, state)) return;
  const made = texts.map((text, index) => {
    const action = actionOf(text, row, { ...columns, index, count: texts.length });
    const rest = restOf(text, [action.text, ...action.owners, action.due, action.note]);
    state.placed.push({ text: rest, reason: 'read', line: row.line });
    return groupBy(action, state);
  });
  state.numbered ||= numberOf(row, columns) !== '';
  state.actions.push(...made);
  state.pending = made;
  state.next = 1;
}

function groupBy(action: DraftAction, { group }: State): DraftAction {
  const note = joinNotes([group, action.note]);
  return note === undefined ? action : { ...action, note };
}

/** What the number column has; undefined where there is none. */
function numberOf(row: Row, { kinds }: Columns): string | undefined {
  const cell = row.cells[kinds.findIndex((each) => each[0] === 'number')];
  return cell && cellText(cell);
}

/** A row without action belongs to the next action of the cell above, or says more of the last one. */
function goOn(row: Row, columns: Columns, state: State): void {
  const target = state.pending[state.next] ?? state.pending.at(-1);
  if (!target) return;
  state.next += 1;
  const more = actionOf(target.text, row, { ...columns, index: 0, count: 1 });
  goOnWith(target, more, state.pending.length < 2 && /^\p{Ll}/u.test(more.owners[0] ?? ''));
  state.remarks.push({ field: 'actions', from: target.text, reason: 'row', line: row.line });
}

/** What the rest of a row says: more of the same cells, or those of an action that had none of its own. */
function goOnWith(target: DraftAction, more: DraftAction, isMore: boolean): void {
  const joined = (before = '', after = '') => tidy(isMore ? `${before} ${after}` : after);
  const [first, ...others] = more.owners;
  if (first !== undefined && isMore)
    target.owners = [...target.owners.slice(0, -1), joined(target.owners.at(-1), first), ...others];
  else if (first !== undefined) target.owners = more.owners;
  if (more.due !== undefined) target.due = joined(target.due, more.due);
  if (more.note !== undefined) target.note = [target.note, more.note].filter((each) => each !== undefined).join(' ');
  if (more.status !== undefined) target.status = more.status;
}

const SAYS_WHO = new RegExp(` ${anyWritten(obligations.infinitive, obligations.one, obligations.several)} `, 'u');
const TOTAL = new RegExp(`^${anyWritten(totals)}\\b`, 'iu');
/** What no sentence ends with. */
const OPEN_END = new RegExp(`(?:,|\\s${anyWritten(unfinished)})$`, 'iu');

/** Words that begin small go on with those cut off above by the end of a page. */
function continues(row: Row, columns: Columns, state: State): boolean {
  const last = state.actions.at(-1);
  const cell = row.cells[columns.column];
  const text = cell ? cellText(cell) : '';
  const full = row.cells.every((each) => cellText(each) !== '') && row.cells.length > 1;
  const unnumbered = state.numbered === true && numberOf(row, columns) === '';
  if (!last || (full && !OPEN_END.test(last.text)) || /[.;:!?]$/.test(last.text.trim())) return false;
  if (!unnumbered && !/^\p{Ll}/u.test(text)) return false;
  const more = actionOf(text, row, { ...columns, index: 0, count: 1 });
  last.text = tidy(`${last.text} ${text}`);
  goOnWith(last, more, state.pending.length < 2);
  state.remarks.push({ field: 'actions', from: text, reason: 'split', line: row.line });
  return true;
}

function actionWords(cell: SourceCell | undefined, names: Names): readonly string[] {
  const said = (cell?.texts ?? []).filter((text) => /[\p{L}\p{N}]/u.test(text) && !isNoAction(text));
  const listed = cell?.list === true || said.every((text) => /^[-•–*▪]|^\d+[.)-]/.test(text));
  const starts = said.every((text) => /^[\p{Lu}@]/u.test(text));
  const sentences = starts && said.every((text, index) => index === said.length - 1 || /[.;!)]$/.test(text));
  const owned = starts && said.every((text) => actionLine(text, names).owners.length > 0);
  return listed || sentences || owned || said.length < 2 ? said : [said.join(' ')];
}

type One = Columns & { readonly index: number; readonly count: number };

function actionOf(text: string, row: Row, one: One): DraftAction {
  const { kinds, column, names } = one;
  const alone = (kinds[column] ?? []).length > 1 || !kinds.some((each) => each.includes('owner'));
  const own = alone ? actionLine(text, names) : { text: tidy(text), owners: [] };
  const cells = row.cells.flatMap((cell, place) => (place === column ? [] : rowCell(cell, place, one)));
  const fields = rowFields(cells, { colon: PLAIN_COLON.fr, isNoted: () => true, before: own });
  const action: DraftAction = {
    ...own,
    owners: [...own.owners, ...fields.owners],
    line: row.line,
    ...withoutUndefined({
      lead: cells.findLast(({ lead }) => lead !== undefined)?.lead,
      due: fields.due,
      status: fields.statuses.at(-1),
      said: cells.findLast(({ kind }) => kind === 'status')?.words,
      note: joinNotes(fields.notes),
      texts: textsOf(fields),
    }),
  };
  if (action.due === undefined && kinds.some((each) => each[0] === 'due')) takeDueOfOwners(action, names);
  return action;
}

/** Of two columns of a kind, the last counts; the words of the other are told as left. Undefined when no column says one. */
function textsOf({ texts }: RowFields): DraftAction['texts'] {
  const said = withoutUndefined(actionTexts((key) => texts[key].at(-1)));
  return Object.keys(said).length > 0 ? said : undefined;
}

type Cell = RowCell & { readonly lead?: string };

/** What a cell gives to one of the actions of its row; nothing when it is empty. */
function rowCell(cell: SourceCell, place: number, { kinds, titles, names, index, count }: One): readonly Cell[] {
  // Several actions of a cell share what stands beside, unless there is a line for each.
  const lines = cell.texts.length === count && count > 1 ? [cell.texts[index] ?? ''] : cell.texts;
  const words = lines.join(' ').trim();
  if (words === '') return [];
  const [kind, other] = kinds[place] ?? [];
  // A state needs no name.
  const title = kind === 'status' ? undefined : (titles[place] ?? '');
  if (kind === 'owner') return [{ kind, title, words, ...(other === 'due' ? withDue(lines, names) : ownersOf(lines)) }];
  const isPlain = kind === 'date' && kinds.some((each) => each.includes('due'));
  return [{ kind: isPlain ? undefined : kind, title, words, owners: [] }];
}

/** "Responsable du CISSE 8-12 septembre": two cells that were read as one. */
function takeDueOfOwners(action: DraftAction, { date }: Names): void {
  const [, owner = '', due = ''] =
    /^(.{2,}?)\s+(\d{1,2}(?:er)?[\s/.-].{3,30}|\d{4})$/.exec(action.owners.at(-1) ?? '') ?? [];
  if (owner === '' || !isDeadline(due, date)) return;
  action.owners = [...action.owners.slice(0, -1), owner];
  action.due = due;
}

/** A column of both: "DRECM/R / 5 mai", or the names on a line and the deadline on another. */
function withDue(lines: readonly string[], names: Names): Pick<Cell, 'owners' | 'due' | 'status'> {
  const read = lines.map((line) => besideAction(line, names) ?? { owners: [line] });
  const first = <Key extends 'due' | 'status'>(key: Key) => read.find((each) => each[key] !== undefined)?.[key];
  return {
    owners: read.flatMap(({ owners }) => owners),
    ...withoutUndefined({ due: first('due'), status: first('status') }),
  };
}

/** One name, or several, for each line of the cell; the lead stands in brackets. */
function ownersOf(lines: readonly string[]): Pick<Cell, 'owners' | 'lead'> {
  const read = lines.map((line) => withoutLeadWords(line.replace(/^[-•–*]\s*/, '').trim()));
  const owners = read.flatMap(({ words }) => (words === '' ? [] : words));
  return { owners, ...withoutUndefined({ lead: read.findLast(({ lead }) => lead !== undefined)?.lead }) };
}

function tidy(text: string): string {
  return text
    .replace(/^[-•–*▪\s]+/, '')
    .replace(/\s*[;,]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
