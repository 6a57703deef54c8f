// The actions of a table: its columns in any order, cells with several actions, rows that go on from the one above.
import { nobodySaid } from '../model/owner-words.ts';
import { statusIn } from '../record/status-in.ts';
import { type ColumnKind, columnKinds, isActionHeader } from '../record/table-headers.ts';
import type { DraftAction, PlacedWords, Remark } from './draft.ts';
import { leadWords, withoutLeadWords } from './lead-words.ts';
import type { TableUnit, UnitCell, UnitRow } from './unit.ts';

export type TableReading = {
  readonly actions: readonly DraftAction[];
  readonly none: boolean;
  readonly remarks: readonly Remark[];
  /** Words of states and of who leads, which the record says in its own. */
  readonly placed: readonly PlacedWords[];
};

/** The row that heads a table of actions, by its index; -1 when the table is another. */
export function headOf(table: TableUnit): number {
  return table.rows.slice(0, 3).findIndex(({ cells }) => isActionHeader(cells.map(words)));
}

/** The actions under a head. Rows of slashes say that there is none. */
export function tableActions(table: TableUnit, head: number): TableReading {
  const kinds = (table.rows[head]?.cells ?? []).map((cell) => columnKinds(words(cell)));
  const titles = (table.rows[head]?.cells ?? []).map(words);
  const column = kinds.findIndex((each) => each.includes('action'));
  const state: State = { actions: [], remarks: [], pending: [], next: 0, none: false };
  for (const row of table.rows.slice(head + 1)) readRow(row, { kinds, titles, column }, state);
  const { actions, remarks } = state;
  return { actions, none: state.none && actions.length === 0, remarks, placed: readWords(table, head, kinds) };
}

/** The cells of states, and "chef de file" in those of owners: read for what they mean. */
function readWords(table: TableUnit, head: number, kinds: Columns['kinds']): readonly PlacedWords[] {
  return table.rows.slice(head + 1).flatMap(({ cells, line }) =>
    cells.flatMap((cell, place) => {
      const said = words(cell);
      const kind = kinds[place]?.[0];
      if (kind === 'status' && statusIn(said) !== undefined && said.split(' ').length < 3)
        return [{ text: said, reason: 'read' as const, line }];
      return kind === 'owner'
        ? cell.texts.map((text) => ({ text: leadWords(text), reason: 'read' as const, line }))
        : [];
    }),
  );
}

type Columns = {
  readonly kinds: readonly (readonly ColumnKind[])[];
  readonly titles: readonly string[];
  readonly column: number;
};
type State = { actions: DraftAction[]; remarks: Remark[]; pending: DraftAction[]; next: number; none: boolean };

function readRow(row: UnitRow, columns: Columns, state: State): void {
  const cells = row.cells.map(words);
  if (cells.every((cell) => cell === '' || /^[-=_\s]+$/.test(cell))) return;
  if (cells.every((cell) => cell === '' || nobodySaid(cell) === 'none')) {
    state.none = true;
    return;
  }
  if (isActionHeader(cells) || /^(?:sous-)?total\b/i.test(cells[columns.column] ?? '')) return;
  const texts = actionTexts(row.cells[columns.column]);
  if (texts.length === 0) {
    goOn(row, columns, state);
    return;
  }
  if (continues(row, columns, state)) return;
  const made = texts.map((text, index) => actionOf(text, row, { ...columns, index, count: texts.length }));
  state.actions.push(...made);
  state.pending = made;
  state.next = 1;
}

/** A row without action belongs to the next action of the cell above, or says more of the last one. */
function goOn(row: UnitRow, columns: Columns, state: State): void {
  const target = state.pending[state.next] ?? state.pending.at(-1);
  if (!target) return;
  state.next += 1;
  const more = actionOf(target.text, row, { ...columns, index: 0, count: 1 });
  if (more.owners.length > 0) target.owners = more.owners;
  if (more.due !== undefined) target.due = more.due;
  if (more.status !== undefined) target.status = more.status;
  state.remarks.push({ field: 'actions', from: target.text, reason: 'row', line: row.line });
}

/** What no sentence ends with. */
const OPEN_END = /(?:,|\s(?:et|and|de|du|des|la|le|les|of|the|à|au|aux|ou|or|un|une|a|an))$/i;

/** Words that begin small go on with those cut off above by the end of a page. */
function continues(row: UnitRow, columns: Columns, state: State): boolean {
  const last = state.actions.at(-1);
  const cell = row.cells[columns.column];
  const text = cell ? words(cell) : '';
  const full = row.cells.every((each) => words(each) !== '') && row.cells.length > 1;
  if (!last || (full && !OPEN_END.test(last.text)) || !/^\p{Ll}/u.test(text) || /[.;:!?]$/.test(last.text.trim()))
    return false;
  const more = actionOf(`${last.text} ${text}`, row, { ...columns, index: 0, count: 1 });
  Object.assign(last, { ...more, line: last.line, text: tidy(`${last.text} ${text}`) });
  state.remarks.push({ field: 'actions', from: text, reason: 'split', line: row.line });
  return true;
}

function actionTexts(cell: UnitCell | undefined): readonly string[] {
  const lines = (cell?.texts ?? []).filter((text) => /[\p{L}\p{N}]/u.test(text) && nobodySaid(text) !== 'none');
  const said = lines.filter((text) => !/^(?:aucune|pas d['’]|no) ?action/i.test(text));
  const listed = cell?.list === true || said.every((text) => /^[-•–*▪]|^\d+[.)-]/.test(text));
  return listed || said.length < 2 ? said : [said.join(' ')];
}

type One = Columns & { readonly index: number; readonly count: number };

function actionOf(text: string, row: UnitRow, { kinds, titles, column, index, count }: One): DraftAction {
  const action: DraftAction = { text: tidy(text), owners: [], line: row.line };
  const notes: string[] = [];
  for (const [place, cell] of row.cells.entries()) {
    if (place === column) continue;
    // Several actions of a cell share what stands beside, unless there is a line for each.
    const lines = cell.texts.length === count && count > 1 ? [cell.texts[index] ?? ''] : cell.texts;
    const said = lines.join(' ').trim();
    const [kind] = kinds[place] ?? [];
    const isPlain = kind === 'date' && kinds.some((each) => each.includes('due'));
    if (said !== '')
      putCell(action, notes, { kind: isPlain ? undefined : kind, title: titles[place] ?? '', said, lines });
  }
  if (notes.length > 0) action.note = notes.join(' ; ');
  return action;
}

type CellSaid = {
  readonly kind: ColumnKind | undefined;
  readonly title: string;
  readonly said: string;
  readonly lines: readonly string[];
};

function putCell(action: DraftAction, notes: string[], { kind, title, said, lines }: CellSaid): void {
  switch (kind) {
    case 'owner':
      takeOwners(action, lines);
      return;
    case 'due':
    case 'date':
      if (action.due === undefined) action.due = said;
      else notes.push(`${title} : ${said}`);
      return;
    case 'status': {
      const status = statusIn(said);
      action.said = said;
      if (status !== undefined) action.status = status;
      if (status === undefined || said.split(' ').length > 2) notes.push(said);
      return;
    }
    case 'deliverable':
    case 'priority':
    case 'observations':
      action[kind] = said;
      return;
    case 'number':
      if (!/^[\p{N}\p{P}\p{S}\s]*$/u.test(said)) notes.push(`${title} : ${said}`);
      return;
    default:
      notes.push(`${title} : ${said}`);
  }
}

/** One name, or several, for each line of the cell; the lead stands in brackets. */
function takeOwners(action: DraftAction, lines: readonly string[]): void {
  for (const line of lines) {
    const { words: owner, lead } = withoutLeadWords(line.replace(/^[-•–*]\s*/, '').trim());
    if (owner !== '') action.owners.push(owner);
    if (lead !== undefined) action.lead = lead;
  }
}

function words({ texts }: UnitCell): string {
  return texts.join(' ').replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim();
}

function tidy(text: string): string {
  return text
    .replace(/^[-•–*▪\s]+/, '')
    .replace(/\s*[;,]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
