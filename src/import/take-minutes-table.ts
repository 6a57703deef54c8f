// Minutes written as one table: a row for each item, with its discussion, its decisions and its actions in columns.

import { type ColumnKind, columnKinds } from '../record/body/table-headers.ts';
import { minutesHeaders } from '../words/column-headers.ts';
import { foldText } from '../words/fold-text.ts';
import { anySaid, type Said } from '../words/vocabulary.ts';
import { type Cell, plainLine, type Row, type TableBlock } from './blocks/block.ts';
import { cellText } from './cell-text.ts';
import { readVote } from './read-votes.ts';
import { addRows } from './assemble/repeated-actions.ts';
import { openSection } from './sections.ts';
import { isNothing, itemFor, narrate, placeLabels, type State, tell } from './state.ts';
import { tableActions } from './table-actions.ts';

type Part = 'title' | 'discussion' | 'decisions' | 'action' | 'beside' | 'number' | 'other';

const TITLE = whole(minutesHeaders.title);
const DISCUSSION = whole(minutesHeaders.discussion);
const DECISIONS = whole(minutesHeaders.decisions);

function whole(said: Said): RegExp {
  return new RegExp(`^${anySaid(said)}$`);
}

/** The parts of the minutes that the columns hold; null for a table of another sort. */
export function minutesColumns(table: TableBlock): readonly Part[] | null {
  const parts = (table.rows[0]?.cells ?? []).map(partOf);
  const title = parts.indexOf('title');
  const told = parts.includes('discussion') || parts.includes('decisions');
  return title >= 0 && told && parts.includes('action') ? parts : null;
}

function partOf(cell: Cell): Part {
  const said = foldText(cellText(cell));
  const kinds: readonly ColumnKind[] = columnKinds(cellText(cell));
  if (kinds.includes('action')) return 'action';
  if (TITLE.test(said)) return 'title';
  if (DISCUSSION.test(said)) return 'discussion';
  if (DECISIONS.test(said)) return 'decisions';
  if (kinds[0] === 'number') return 'number';
  return kinds.length > 0 && kinds[0] !== 'decoy' ? 'beside' : 'other';
}

/** A section for each row that has a title; the others go on with the one above. */
export function takeMinutesTable(table: TableBlock, parts: readonly Part[], state: State): void {
  const [head, ...rows] = table.rows;
  for (const { texts } of head?.cells ?? []) placeLabels(texts, table.line, state);
  for (const row of rows) {
    const textsOf = (part: Part) => row.cells.flatMap(({ texts }, place) => (parts[place] === part ? texts : []));
    const title = textsOf('title').join(' ');
    if (title !== '') openSection({ kind: 'heading', depth: 9, ...plainLine(title, row.line) }, state);
    placeLabels(textsOf('number'), row.line, state);
    for (const text of [...textsOf('discussion'), ...textsOf('other')]) {
      readVote(text, row.line, state);
      tell(text, state);
    }
    for (const text of textsOf('decisions'))
      if (isNothing(text)) placeLabels([text], row.line, state);
      else {
        readVote(text, row.line, state);
        itemFor(state, row.line).decisions.push({ text, line: row.line });
      }
    takeRowActions(head ?? row, row, { parts, state });
  }
  state.mode = 'body';
}

type Rest = { readonly parts: readonly Part[]; readonly state: State };

/** The columns of actions, read as a table of their own. */
function takeRowActions(head: Row, row: Row, { parts, state }: Rest): void {
  const kept = ({ cells, line }: Row): Row => ({
    cells: cells.filter((_, place) => parts[place] === 'action' || parts[place] === 'beside'),
    line,
  });
  const { actions, remarks, placed } = tableActions(
    { kind: 'table', rows: [kept(head), kept(row)], line: row.line },
    0,
    state.names,
  );
  const item = itemFor(state, row.line);
  addRows(actions, state);
  const said = row.cells.flatMap(({ texts }, place) => (parts[place] === 'action' ? texts : []));
  if (actions.length === 0 && said.length > 0) {
    item.none = said.every(isNothing);
    if (item.none) placeLabels(said, row.line, state);
    else for (const text of said) narrate(text, state);
  }
  state.guesses.push(...remarks);
  state.placed.push(...placed);
}
