// Tables: of the whole minutes, of those who attended, of actions, or told as they are.

import { actionTexts } from '../../model/meeting/action-texts.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import { actionMarks } from '../../words/action-marks.ts';
import { anyWritten } from '../../words/as-written.ts';
import { putOff } from '../../words/moved-days.ts';
import { cellText, linesOfRow, type Row, type TableBlock } from '../blocks/block.ts';
import { markedState } from '../blocks/marked-state.ts';
import type { OutlineNode } from '../outline/node.ts';
import { isActionLine } from '../signs/action/is-action-line.ts';
import { markedClauses } from '../signs/action/marked-clauses.ts';
import { verdictIn } from '../signs/action/verdict.ts';
import { readAttendanceTable } from '../signs/attendance/attendance-table.ts';
import { isDeadline } from '../signs/deadline-words.ts';
import { joinNotes } from '../signs/join-notes.ts';
import { isAttendance } from '../signs/labels.ts';
import { areKnownOwners } from '../signs/owner-names.ts';
import { bareColumns, headOf } from './action-columns.ts';
import { actionRows } from './action-rows.ts';
import { actionIn, addAction } from './add-action.ts';
import type { Assembly } from './assembly.ts';
import { takeRows } from './attendance.ts';
import { isDecisionTable, takeDecisionTable } from './decisions.ts';
import { tell } from './draft/body.ts';
import { claimLine, claimRest, claimWords } from './draft/claims.ts';
import type { DraftAction, DraftReview } from './draft/draft.ts';
import { tableMarkdown } from './draft/table-markdown.ts';
import { addReview } from './earlier-actions.ts';
import { minutesColumns, takeMinutesTable } from './minutes-table.ts';
import { addRows } from './repeated-actions.ts';
import { isVoteTable, takeVoteRows } from './take-vote.ts';

/** Takes a table under `node` (null under no list) by what its columns hold. */
export function takeTable(table: TableBlock, node: OutlineNode | null, assembly: Assembly): void {
  const columns = minutesColumns(table);
  if (columns) takeMinutesTable(table, columns, assembly);
  else if (!takeAttendanceTable(table, node, assembly)) takeListTable(table, { node, assembly });
}

/** By its head, a list of actions, votes or decisions; else told. */
function takeListTable(table: TableBlock, { node, assembly }: Place): void {
  const listed = node !== null && ['actions', 'owner', 'previous'].includes(node.kind);
  const head = headOf(table, listed, assembly.known);
  const isBare = head < 0 && listed && bareColumns(table, assembly.known) !== null;
  if (head >= 0 || isBare) {
    tellTable(table.rows.slice(0, Math.max(head, 0)), assembly);
    takeActionTable(table, head, { node, assembly });
  } else if (listed && node.kind !== 'previous' && headsPeople(table, assembly)) takePeopleTable(table, assembly);
  else if (isVoteTable(table)) {
    tellTable(table.rows, assembly);
    takeVoteRows(table, node?.words ?? '', assembly);
  } else if (isDecisionTable(table)) takeDecisionTable(table, node?.words ?? '', assembly);
  else {
    tellTable(table.rows, assembly);
    if (node?.kind !== 'previous') takeMarkedLines(table, assembly);
  }
}

/** Under "Répartition des tâches", a column for each person. */
function headsPeople({ rows: [head, ...rows] }: TableBlock, { known }: Assembly): boolean {
  const names = (head?.cells ?? []).map(cellText);
  return names.length > 1 && rows.length > 0 && names.every((name) => areKnownOwners(name, known));
}

function takePeopleTable({ rows: [head, ...rows] }: TableBlock, assembly: Assembly): void {
  const { claims, known } = assembly;
  for (const line of linesOfRow({ cells: head?.cells ?? [] })) claimLine(claims, line, 'read');
  for (const [place, cell] of rows.flatMap(({ cells }) => [...cells.entries()])) {
    const owner = cellText(head?.cells[place]);
    for (const line of cell.lines.filter(({ text }) => /\p{L}{2}/u.test(text))) {
      const read = actionIn(line.text, line.line, { ...known, listed: true });
      const owners = read.owners.length > 0 ? read.owners : [owner];
      addAction({ ...read, owners, list: rows[0]?.line ?? 0 }, null, assembly);
      claimWords(claims, line, [read.text, ...read.owners, read.due, read.note]);
      claimRest(claims, line, 'read');
    }
  }
}

/** "Action ADA : …" on a line of a cell that tells of something else; the words stay in their table. */
function takeMarkedLines(table: TableBlock, assembly: Assembly): void {
  const listed = { ...assembly.known, listed: true };
  for (const { lines } of table.rows.flatMap(({ cells }) => cells))
    for (const [index, line] of lines.entries()) {
      for (const clause of markedClauses(line.text, assembly.known))
        addAction(actionIn(clause, line.line, listed), null, assembly);
      if (!isActionLine(line.text, assembly.known)) continue;
      const read = actionIn(line.text, line.line, listed);
      const status = stateOf(lines[index + 1]?.text ?? '') ?? markedState(line, read.status) ?? read.status;
      if (/\p{L}{2}/u.test(read.text)) addAction({ ...read, ...withoutUndefined({ status }) }, null, assembly);
    }
}

const MARK = new RegExp(`^${anyWritten(actionMarks.action)}\\s+`, 'iu');

/** How far "Action complete" on the line below says it is. */
function stateOf(words: string): DraftAction['status'] {
  return words.length < 40 ? verdictIn(words.replace(MARK, '')) : undefined;
}

/** Names in the cells of a table that says by itself who attended. Under a label of attendance they were taken before. */
function takeAttendanceTable(table: TableBlock, node: OutlineNode | null, assembly: Assembly): boolean {
  if (node !== null && isAttendance(node.kind)) {
    const rows = table.rows.filter((row) => isUntaken(row, assembly));
    tellTable(rows, assembly);
    takeMarkedLines({ ...table, rows }, assembly);
    return true;
  }
  const found = readAttendanceTable(table, assembly.known, { announced: false });
  if (!found) return false;
  takeRows(table, found, assembly);
  tellTable(
    table.rows.filter(
      (row, place) => isPartly(row, assembly) || (found.left.includes(place) && !found.labels.includes(place)),
    ),
    assembly,
  );
  return true;
}

function isUntaken(row: Row, assembly: Assembly): boolean {
  return isPartly(row, assembly) || !linesOfRow(row).some((line) => assembly.claims.has(line));
}

function isPartly(row: Row, { partly }: Assembly): boolean {
  return linesOfRow(row).some((line) => partly.has(line));
}

type Place = { readonly node: OutlineNode | null; readonly assembly: Assembly };

/** The rows under a head of actions, as actions of this meeting or as the follow-up of earlier ones. */
function takeActionTable(table: TableBlock, head: number, { node, assembly }: Place): void {
  const { actions, none, remarks, claims } = actionRows(table, head, assembly.known);
  if (node?.kind === 'previous')
    for (const action of actions) addReview(reviewOf(action, assembly), action.said ?? '', assembly);
  else addRows(actions, assembly);
  if (none && assembly.item) assembly.item.none = true;
  assembly.guesses.push(...remarks);
  for (const { line, words } of claims) claimWords(assembly.claims, line, words);
  claimBlockRest(table.rows.slice(Math.max(head, 0)), assembly);
}

function claimBlockRest(rows: readonly Row[], { claims }: Assembly): void {
  for (const line of rows.flatMap(linesOfRow)) claimRest(claims, line, 'read');
}

/** What a review has no key for stands in its note. */
function reviewOf(
  { note, texts, said = '', ref: _, list: __, ...action }: DraftAction,
  { known }: Assembly,
): DraftReview {
  const { observations, ...others } = actionTexts((key) => texts?.[key]);
  const due = PUT_OFF.exec(said.trim())?.[1];
  const isPutOff = due !== undefined && isDeadline(due, known);
  const all = joinNotes([observations, isPutOff && note === said ? undefined : note, ...Object.values(others)]);
  return { ...action, ...(isPutOff ? { due } : {}), ...(all === undefined ? {} : { note: all }) };
}

/** "Reporté à fin juin" in a column of states: open, with another deadline. */
const PUT_OFF = new RegExp(`^${anyWritten(putOff.said)} (?:${anyWritten(putOff.to)} )(.+?)\\.?$`, 'iu');

function tellTable(rows: readonly Row[], { body, claims }: Assembly): void {
  const said = rows.filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''));
  if (said.length === 0) return;
  tell(body, tableMarkdown({ rows: said }));
  for (const line of said.flatMap(linesOfRow)) claimLine(claims, line, 'body');
}
