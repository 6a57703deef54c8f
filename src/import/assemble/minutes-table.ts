// Minutes written as one table: a row for each item, with its discussion, its decisions and its actions in columns.
import { escapeInline } from '../../markup/escape-inline.ts';
import { titleNumber } from '../../model/meeting/tie-sections.ts';
import { type ColumnKind, columnKinds } from '../../record/body/table-headers.ts';
import { minutesHeaders } from '../../words/column-headers.ts';
import { fields } from '../../words/fields.ts';
import { foldText } from '../../words/fold-text.ts';
import { and } from '../../words/small-words.ts';
import { anySaid, type Said } from '../../words/vocabulary.ts';
import { type Cell, cellText, type Line, linesOfRow, type Row, type TableBlock } from '../blocks/block.ts';
import { isActionLine } from '../signs/action/is-action-line.ts';
import { isUndecided } from '../signs/is-undecided.ts';
import { isNothing, saysNoneOfWhat } from '../signs/nothing.ts';
import { actionRows } from './action-rows.ts';
import { actionIn, addAction } from './add-action.ts';
import { type Assembly, addItem, itemFor } from './assembly.ts';
import { openSection, tell } from './draft/body.ts';
import { claimLine, claimRest, claimWords } from './draft/claims.ts';
import { addRows } from './repeated-actions.ts';
import { takeVote } from './take-vote.ts';

type Part = 'title' | 'discussion' | 'decisions' | 'mixed' | 'action' | 'beside' | 'number' | 'other';

const TITLE = whole(minutesHeaders.title);
const DISCUSSION = whole(minutesHeaders.discussion);
const DECISIONS = whole(minutesHeaders.decisions);

function whole(said: Said): RegExp {
  return new RegExp(`^${anySaid(said)}$`);
}

/** The parts of the minutes that the columns hold; null for a table of another sort. */
export function minutesColumns(table: TableBlock): readonly Part[] | null {
  const parts = (table.rows[0]?.cells ?? []).map(partOf);
  const isTold = parts.includes('discussion') || parts.includes('decisions');
  const isDone = parts.includes('action') && (isTold || isAgenda(table));
  return parts.includes('title') && (isDone || parts.includes('mixed') || isOnlyTold(parts, table)) ? parts : null;
}

/** "Thème | Points clés": nothing but titles and what was said of each, in several rows. */
function isOnlyTold(parts: readonly Part[], { rows }: TableBlock): boolean {
  const [title, told, ...more] = parts.filter((part) => part !== 'number');
  return title === 'title' && told === 'discussion' && more.length === 0 && rows.length > FEWEST;
}

/** So many rows with their head. */
const FEWEST = 3;

const AGENDA = whole({
  fr: [...fields.agenda.fr, ...fields.agendaPoint.fr],
  en: [...fields.agenda.en, ...fields.agendaPoint.en],
});

/** "Agenda | Follow-up action": what was said of an item stands under its title. */
function isAgenda({ rows: [head] }: TableBlock): boolean {
  const kinds = (head?.cells ?? []).flatMap((cell) => columnKinds(cellText(cell)));
  return !kinds.includes('owner') && (head?.cells ?? []).some((cell) => AGENDA.test(foldText(cellText(cell))));
}

/** "Décision / Action": one column for both. */
const MIXED = new RegExp(
  `^${anySaid(minutesHeaders.decisions)} ?(?:/|&|${anySaid(and)}) ?${anySaid(fields.action)}(?: [a-z]+)?$`,
);

function partOf(cell: Cell): Part {
  const said = foldText(cellText(cell));
  const kinds: readonly ColumnKind[] = columnKinds(cellText(cell));
  if (MIXED.test(said)) return 'mixed';
  if (kinds.includes('action')) return 'action';
  if (TITLE.test(said)) return 'title';
  if (DISCUSSION.test(said)) return 'discussion';
  if (DECISIONS.test(said)) return 'decisions';
  if (kinds[0] === 'number') return 'number';
  return kinds.length > 0 && kinds[0] !== 'decoy' ? 'beside' : 'other';
}

/** A section for each row that has a title; the others go on with the one above. */
export function takeMinutesTable(
  { rows: [head, ...rows] }: TableBlock,
  parts: readonly Part[],
  assembly: Assembly,
): void {
  if (!head) return;
  for (const line of linesOfRow(head)) claimLine(assembly.claims, line, 'label');
  for (const row of rows) {
    const linesOf = (...wanted: readonly Part[]) =>
      row.cells.flatMap(({ lines }, place) => (wanted.includes(parts[place] ?? 'other') ? lines : []));
    // Without a column of its own, what was said stands under the title.
    const titled = linesOf('title');
    const own = parts.some((part) => part === 'discussion' || part === 'decisions') ? titled.length : 1;
    openRow(titled.slice(0, own), row, assembly);
    for (const line of [...titled.slice(own), ...linesOf('discussion', 'other')]) tellCell(line, assembly);
    for (const line of linesOf('number')) claimLine(assembly.claims, line, 'label');
    for (const line of linesOf('mixed')) takeMixed(line, assembly);
    for (const line of linesOf('decisions')) takeDecided(line, assembly);
    takeRowActions(head, row, { parts, assembly });
  }
  assembly.item = null;
}

function openRow(lines: readonly Line[], row: Row, assembly: Assembly): void {
  const said = lines.map(({ text }) => text).join(' ');
  const title = said.slice(titleNumber(said)?.words.length ?? 0);
  if (title === '') return;
  const same = assembly.draft.agenda.find((item) => foldText(item.title) === foldText(title));
  assembly.item = same ?? addItem(title, row.line, assembly.draft);
  openSection(assembly.body, assembly.item.title);
  for (const line of lines) {
    if (!same) claimWords(assembly.claims, line, [title]);
    claimRest(assembly.claims, line, same ? 'repeated' : 'label');
  }
}

function tellCell(line: Line, assembly: Assembly): void {
  takeVote(line, assembly);
  tell(assembly.body, escapeInline(line.text));
  claimLine(assembly.claims, line, 'body');
}

/** What was decided or is to be done, which of both its own words say. */
function takeMixed(line: Line, assembly: Assembly): void {
  const { text, line: at } = line;
  if (isActionLine(text, assembly.known)) addAction(actionIn(text, at, assembly.known), null, assembly);
  tellCell(line, assembly);
}

function takeDecided(line: Line, assembly: Assembly): void {
  if (saysNoneOfWhat(line.text) || isUndecided(line.text)) {
    tellCell(line, assembly);
    return;
  }
  if (isNothing(line.text)) {
    claimLine(assembly.claims, line, 'label');
    return;
  }
  takeVote(line, assembly);
  itemFor('', line.line, assembly).decisions.push({ text: line.text, line: line.line });
  claimLine(assembly.claims, line, 'field');
}

type Rest = { readonly parts: readonly Part[]; readonly assembly: Assembly };

/** The columns of actions, read as a table of their own. */
function takeRowActions(head: Row, row: Row, { parts, assembly }: Rest): void {
  const kept = ({ cells, line }: Row): Row => ({
    cells: cells.filter((_, place) => parts[place] === 'action' || parts[place] === 'beside'),
    line,
  });
  const table = { kind: 'table', rows: [kept(head), kept(row)], line: row.line } as const;
  const { actions, remarks, claims } = actionRows(table, 0, assembly.known);
  const item = itemFor('', row.line, assembly);
  addRows(actions, assembly);
  const said = row.cells.flatMap(({ lines }, place) => (parts[place] === 'action' ? lines : []));
  if (actions.length === 0 && said.length > 0) {
    item.none = said.every(({ text }) => isNothing(text));
    if (!item.none) for (const line of said) tellCell(line, assembly);
  }
  for (const { line, words } of claims) claimWords(assembly.claims, line, words);
  for (const line of linesOfRow(table.rows[1])) claimRest(assembly.claims, line, 'read');
  assembly.guesses.push(...remarks);
}
