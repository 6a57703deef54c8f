// The actions of a table: its columns in any order, cells with several actions, rows that go on from the one above.
import { isActionHeader } from '../../record/body/table-headers.ts';
import { anyWritten } from '../../words/as-written.ts';
import { totals } from '../../words/column-headers.ts';
import { unfinished } from '../../words/small-words.ts';
import { cellText, type Line, type Row, type TableBlock } from '../blocks/block.ts';
import type { Remark } from '../blocks/remark.ts';
import type { ActionKnown } from '../signs/action/forms/action-sign.ts';
import { joinNotes } from '../signs/join-notes.ts';
import { saysNone } from '../signs/nothing.ts';
import { areKnownOwners } from '../signs/owner-names.ts';
import type { Known } from '../signs/sign.ts';
import { withoutMarks } from '../signs/without-marks.ts';
import { type ActionColumns, actionColumns } from './action-columns.ts';
import { actionsIn } from './cell-values.ts';
import type { DraftAction } from './draft/draft.ts';
import { rowAction } from './row-action.ts';

export type ActionTable = {
  readonly actions: readonly DraftAction[];
  /** All rows say that there is none. */
  readonly none: boolean;
  readonly remarks: readonly Remark[];
  /** The words of the record that each line of the rows says. */
  readonly claims: readonly { readonly line: Line; readonly words: readonly (string | undefined)[] }[];
};

/** The actions under a head, or of a table without headers where `head` is -1. Rows of slashes say that there is none. */
export function actionRows(table: TableBlock, head: number, known: Known): ActionTable {
  const listed = { ...known, listed: true };
  const columns = actionColumns(table, head, listed);
  const walk: Walk = { actions: [], remarks: [...columns.remarks], claims: [], pending: [], next: 0, none: false };
  for (const row of table.rows.slice(head + 1)) {
    const made = readRow(row, { ...columns, known: listed }, walk);
    const words = made.flatMap(wordsOf);
    if (words.length > 0) walk.claims.push(...row.cells.flatMap(({ lines }) => lines.map((line) => ({ line, words }))));
  }
  const { actions, remarks, claims, none } = walk;
  return { actions, remarks, claims, none: none && actions.length === 0 };
}

function wordsOf({ text, owners, lead, due, note, texts }: DraftAction): readonly (string | undefined)[] {
  return [text, ...owners, lead, due, note, ...Object.values(texts ?? {})];
}

type Columns = ActionColumns & { readonly known: ActionKnown };
/** What the rows read so far say. */
type Walk = {
  actions: DraftAction[];
  remarks: Remark[];
  claims: ActionTable['claims'][number][];
  /** The actions of the last row, and the one that a row below without any belongs to. */
  pending: DraftAction[];
  next: number;
  none: boolean;
  /** What a row over all columns says of those below it. */
  group?: string;
  /** Whether a cell of the number column was filled. */
  numbered?: boolean;
};

const TOTAL = new RegExp(`^${anyWritten(totals)}\\b`, 'iu');

/** The actions that a row makes or goes on with. */
function readRow(row: Row, columns: Columns, walk: Walk): readonly DraftAction[] {
  const cells = row.cells.map((cell) => withoutMarks(cellText(cell)));
  if (cells.every((cell) => /^[-=_\s]*$/.test(cell) && !/-{3}|_{3}/.test(cell))) return [];
  if (cells.every((cell) => cell === '' || /^[-=_\s]+$/.test(cell) || saysNone(cell))) {
    walk.none ||= cells.some(saysNone);
    return [];
  }
  if (isGroup(row, columns)) {
    walk.group = cells.find((cell) => cell !== '') ?? '';
    return [];
  }
  if (isActionHeader(cells) || isSame(cells, columns.titles) || TOTAL.test(cells[columns.column] ?? '')) return [];
  const texts = actionsIn(row, columns.column, columns);
  if (texts.length === 0) return goOn(row, columns, walk);
  const continued = continues(row, columns, walk);
  if (continued) return [continued];
  const made = texts.map((text, index) =>
    grouped(rowAction(text, row, { ...columns, index, count: texts.length }), walk.group, columns),
  );
  walk.numbered ||= numberOf(row, columns) !== '';
  walk.actions.push(...made);
  walk.pending = made;
  walk.next = 1;
  return made;
}

/** A row that heads those below it: over all columns, or alone in bold. */
function isGroup({ cells }: Row, { column }: Columns): boolean {
  if (cells[0]?.across) return true;
  const filled = cells.filter((cell) => cellText(cell).trim() !== '');
  const [only] = filled;
  if (filled.length !== 1 || !only || cells.length < 3) return false;
  return only.lines.every(({ bold }) => bold) || (cells.indexOf(only) === 0 && column > 1);
}

function isSame(cells: readonly string[], titles: readonly string[]): boolean {
  return titles.length > 0 && cells.every((cell, place) => cell === withoutMarks(titles[place] ?? ''));
}

/** A row that names somebody says whose those below it are; other words are noted. */
function grouped(action: DraftAction, group: string | undefined, { kinds, known }: Columns): DraftAction {
  const isOwner = group !== undefined && !kinds.some((each) => each.includes('owner')) && areKnownOwners(group, known);
  if (isOwner && action.owners.length === 0) return { ...action, owners: [group] };
  const note = joinNotes([group, action.note]);
  return note === undefined ? action : { ...action, note };
}

/** What the number column has; undefined where there is none. */
function numberOf(row: Row, { kinds }: Columns): string | undefined {
  const cell = row.cells[kinds.findIndex((each) => each[0] === 'number')];
  return cell && cellText(cell);
}

/** A row without action belongs to the next action of the cell above, or says more of the last one. */
function goOn(row: Row, columns: Columns, walk: Walk): readonly DraftAction[] {
  const target = walk.pending[walk.next] ?? walk.pending.at(-1);
  if (!target) return [];
  walk.next += 1;
  const more = rowAction(target.text, row, { ...columns, index: 0, count: 1 });
  goOnWith(target, more, walk.pending.length < 2 && /^\p{Ll}/u.test(more.owners[0] ?? ''));
  walk.remarks.push({ field: 'actions', from: target.text, reason: 'row', line: row.line });
  return [target];
}

/** What the rest of a row says: more of the same cells, or those of an action that had none of its own. */
function goOnWith(target: DraftAction, more: DraftAction, isMore: boolean): void {
  const joined = (before = '', after = '') => tidy(isMore ? `${before} ${after}` : after);
  const [first, ...others] = more.owners;
  if (first !== undefined)
    target.owners = isMore
      ? [...target.owners.slice(0, -1), joined(target.owners.at(-1), first), ...others]
      : more.owners;
  if (more.due !== undefined) target.due = joined(target.due, more.due);
  if (more.note !== undefined) target.note = [target.note, more.note].filter((each) => each !== undefined).join(' ');
  if (more.status !== undefined) target.status = more.status;
}

/** What no sentence ends with. */
const OPEN_END = new RegExp(`(?:,|\\s${anyWritten(unfinished)})$`, 'iu');

/** Words that begin small go on with those cut off above by the end of a page; the action that they go on with. */
function continues(row: Row, columns: Columns, walk: Walk): DraftAction | null {
  const last = walk.actions.at(-1);
  const text = withoutMarks(cellText(row.cells[columns.column]));
  const full = row.cells.every((each) => cellText(each) !== '') && row.cells.length > 1;
  const unnumbered = walk.numbered === true && numberOf(row, columns) === '';
  if (!last || (full && !OPEN_END.test(last.text)) || /[.;:!?]$/.test(last.text.trim())) return null;
  if (!unnumbered && !/^\p{Ll}/u.test(text)) return null;
  const more = rowAction(text, row, { ...columns, index: 0, count: 1 });
  last.text = tidy(`${last.text} ${text}`);
  goOnWith(last, more, walk.pending.length < 2);
  walk.remarks.push({ field: 'actions', from: text, reason: 'split', line: row.line });
  return last;
}

function tidy(text: string): string {
  return text
    .replace(/\s*[;,]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
