// Tables: of actions, of facts with their labels, or told as they are.
import { actionTexts } from '../model/meeting/action-texts.ts';
import { anyWritten } from '../words/as-written.ts';
import { marks } from '../words/attending.ts';
import { fields } from '../words/fields.ts';
import { attendanceTable, isAttendanceTable } from './attendance-table.ts';
import { type LineBlock, plainLine, type Row, type TableBlock } from './blocks/block.ts';
import type { DraftAction, DraftReview } from './assemble/draft.ts';
import { joinNotes } from './join-notes.ts';
import { headingLabel, type Label, labelledBy } from './signs/labels.ts';
import { addRows } from './assemble/repeated-actions.ts';
import { isAttendance, LISTS, narrate, placeLabels, type State, tell } from './state.ts';
import { headOf, tableActions } from './table-actions.ts';
import { tableMarkdown } from './table-markdown.ts';
import { addReview } from './take-actions.ts';
import { takeFact } from './take-facts.ts';
import { takeListed } from './take-lists.ts';
import { minutesColumns, takeMinutesTable } from './take-minutes-table.ts';

type TakeLine = (unit: LineBlock, state: State) => void;

/** What the rows of a table say; cells that hold lines of minutes go to `takeLine`. */
export function takeTable(table: TableBlock, state: State, takeLine: TakeLine): void {
  const columns = minutesColumns(table);
  if (columns) {
    takeMinutesTable(table, columns, state);
    return;
  }
  if (takeAttendanceColumns(table, state)) return;
  const head = headOf(table, state.mode === 'actions');
  if (head < 0 && (isAttendance(state.mode) || isAttendanceTable(table))) {
    takeNames(table, state);
    return;
  }
  const above = head < 0 ? table.rows : table.rows.slice(0, head);
  const told = above.filter((row) => !takeRow(row, state, takeLine));
  const [only] = told;
  const text = only && told.length === 1 ? only.cells.flatMap(({ texts }) => texts) : [];
  if (only?.cells[0]?.texts.length && filledCells(only).length === 1)
    for (const each of text) takeLine(lineOf(each, only.line), state);
  else if (told.length > 0) narrate(tableMarkdown({ ...table, rows: told }), state);
  if (head >= 0) takeActions(table, head, state);
}

/** "Présents | Excusés" over lists of names, with or without a column for whom they come from. */
function takeAttendanceColumns(table: TableBlock, state: State): boolean {
  const [head, ...rows] = table.rows;
  const labels = (head?.cells ?? []).map(({ texts }) => {
    const found = labelledBy(texts.join(' ')) ?? headingLabel(texts.join(' '));
    return found && found.value === '' && isAttendance(found.label) ? found.label : null;
  });
  const isOf = (place: number) => labels[place] !== null && labels[place] !== undefined;
  const names = rows.flatMap(({ cells }) => cells.filter((_, place) => isOf(place)).flatMap(({ texts }) => texts));
  const listed = labels.filter((label) => label !== null).length;
  if (listed === 0 || labels.length - listed > 1 || names.filter((name) => name.length > 4).length <= names.length / 2)
    return false;
  for (const { texts } of head?.cells ?? []) placeLabels(texts, table.line, state);
  for (const { cells, line } of rows)
    for (const [place, cell] of cells.entries()) {
      const label = labels[place];
      if (label !== null && label !== undefined) state.mode = label;
      for (const text of cell.texts)
        if (isOf(place)) takeListed(text, lineOf(text, line), state);
        else tell(text, state);
    }
  state.mode = 'body';
  return true;
}

/** Names in the cells of a table under "Présents". */
function takeNames(table: TableBlock, state: State): void {
  const found = attendanceTable(table, state.index);
  if (found) {
    state.announced = null;
    for (const [to, attendee] of found) state.draft.attendance[to].push({ ...attendee, line: table.line });
    // What the head, the ticks, the numbers and the lines between say is in the lists.
    const rest = table.rows.flatMap(({ cells }, row) => {
      const texts = cells.flatMap((cell) => cell.texts);
      return texts.filter((text) => row === 0 || texts.length === 1 || text.length < 4 || ATTENDED.test(text));
    });
    placeLabels([rest.join(' ')], table.line, state);
    state.mode = 'body';
    return;
  }
  for (const { cells, line } of table.rows)
    for (const text of cells.flatMap(({ texts }) => texts)) takeListed(text, lineOf(text, line), state);
  state.mode = 'body';
}

const ATTENDED = new RegExp(`^${anyWritten(fields.present, fields.absent, marks.excusedBeginning)}`, 'iu');

function takeActions(table: TableBlock, head: number, state: State): void {
  const { actions, none, remarks, placed } = tableActions(table, head, state.names);
  state.announced = null;
  for (const { texts } of table.rows[head]?.cells ?? []) placeLabels(texts, table.line, state);
  if (state.mode === 'previous') for (const action of actions) addReview(reviewOf(action), action.said ?? '', state);
  else addRows(actions, state);
  if (none && state.item) state.item.none = true;
  state.mode = 'body';
  state.owner = null;
  state.guesses.push(...remarks);
  state.placed.push(...placed);
}

/** What a review has no key for stands in its note. */
function reviewOf({ note, texts, said: _, ...action }: DraftAction): DraftReview {
  const { observations, ...others } = actionTexts((key) => texts?.[key]);
  const all = joinNotes([observations, note, ...Object.values(others)]);
  return { ...action, ...(all === undefined ? {} : { note: all }) };
}

function filledCells({ cells }: Row): Row['cells'] {
  return cells.filter(({ texts }) => texts.length > 0);
}

/** A row of facts ("Lieu | Zinder"), or cells of "label: value" lines; false for another row. */
function takeRow(row: Row, state: State, takeLine: TakeLine): boolean {
  const { line } = row;
  const cells = filledCells(row);
  const [first, ...rest] = cells;
  const label = first && labelledBy(first.texts.join(' '));
  const labelled = cells.filter(({ texts }) => labelledBy(texts[0] ?? '') !== null);
  if (takePairs(row, state)) return true;
  const isHead =
    cells.length > 2 &&
    labelled.length > 0 &&
    cells.every(({ texts }) => texts.length < 2 && !/[:：]/.test(texts[0] ?? ''));
  if (labelled.length === 0 || isHead) return false;
  if (label && rest.length > 0 && labelled.length === 1) {
    state.placed.push({ text: label.words, reason: 'label', line });
    for (const text of rest.flatMap(({ texts }) => texts)) takeCell(label.label, lineOf(text, line), state);
  } else for (const text of cells.flatMap(({ texts }) => texts)) takeLine({ ...lineOf(text, line), bold: true }, state);
  state.mode = 'body';
  return true;
}

/** "Date | 4 mai | Lieu | Zinder": a label before each value. */
function takePairs({ cells, line }: Row, state: State): boolean {
  const pairs = cells.flatMap((cell, place) => (place % 2 === 0 ? [{ label: cell, value: cells[place + 1] }] : []));
  const read = pairs.map(({ label, value }) => ({
    label: labelledBy(label.texts.join(' ')),
    texts: value?.texts ?? [],
  }));
  const isPair = read.every(
    ({ label, texts }) => label !== null && label.value === '' && labelledBy(texts[0] ?? '') === null,
  );
  if (cells.length < 4 || cells.length % 2 > 0 || !isPair) return false;
  for (const { label, texts } of read) {
    if (!label) continue;
    state.placed.push({ text: label.words, reason: 'label', line });
    for (const text of texts) takeCell(label.label, lineOf(text, line), state);
  }
  state.mode = 'body';
  return true;
}

function takeCell(label: Label, line: ReturnType<typeof lineOf>, state: State): void {
  if (!LISTS.has(label)) {
    takeFact(label, line.text, line.line, state);
    return;
  }
  state.mode = label;
  takeListed(line.text.replace(/^[-•–]\s*/, ''), line, state);
}

function lineOf(text: string, line: number) {
  return { kind: 'text', first: true, ...plainLine(text, line) } as const;
}
