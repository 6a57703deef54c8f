// One row of a table as an action: its own words, and what the cells beside say of it.
import { PLAIN_COLON } from '../../i18n/labels.ts';
import { actionTexts } from '../../model/meeting/action-texts.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import { type RowCell, type RowFields, rowFields } from '../../record/body/row-fields.ts';
import type { Row, Cell as SourceCell } from '../blocks/block.ts';
import { withoutStruck } from '../blocks/unstruck.ts';
import type { ActionKnown } from '../signs/action/forms/action-sign.ts';
import { type ActionReading, readAction } from '../signs/action/read-action.ts';
import { isDeadline } from '../signs/deadline-words.ts';
import { joinNotes } from '../signs/join-notes.ts';
import { withoutMarks } from '../signs/without-marks.ts';
import type { ActionColumns } from './action-columns.ts';
import { dueBehindOwner, isChecked, ownersAndDue, ownersIn, tickedAs } from './cell-values.ts';
import type { DraftAction } from './draft/draft.ts';

/** Which of the actions of a row is read. */
export type RowPlace = ActionColumns & { readonly known: ActionKnown; readonly index: number; readonly count: number };

/** A dash where a deadline might stand says that there is none; slashes are the group's own way to say it, and stay. */
function isDash(words: string | undefined): boolean {
  return /^\p{Pd}$/u.test(words?.trim() ?? '');
}

/** The action that a text of the action column is, with what stands beside it in its row. */
export function rowAction(text: string, row: Row, place: RowPlace): DraftAction {
  const { kinds, column, known, owner } = place;
  const alone = (kinds[column] ?? []).length > 1 || !kinds.some((each) => each.includes('owner'));
  const { claims: _, ...own } = alone ? readAction(text, known) : plainAction(text);
  const cells = row.cells.flatMap((cell, at) => (at === column ? [] : cellBeside(cell, at, place)));
  const fields = rowFields(cells, { colon: PLAIN_COLON.fr, isNoted: () => true, before: own });
  const done = row.cells[column] !== undefined && isDone(row.cells[column], place) ? ('done' as const) : undefined;
  const lead = cells.findLast((cell) => cell.lead !== undefined)?.lead;
  const said = cells.findLast(({ kind }) => kind === 'status')?.words;
  const named = [...own.owners, ...fields.owners];
  const action: DraftAction = {
    ...own,
    owners: named.length === 0 && owner !== undefined ? [owner] : named,
    line: row.line,
    ...withoutUndefined({
      lead,
      due: isDash(fields.due) ? undefined : fields.due,
      status: done ?? fields.statuses.at(-1),
      said,
    }),
    ...withoutUndefined({ note: joinNotes(fields.notes.concat(own.note ?? [])), texts: textsOf(fields) }),
  };
  return action.due === undefined && kinds.some((each) => each[0] === 'due') ? withDueOfOwner(action, known) : action;
}

/** The words of a cell, whose owner stands in another. */
function plainAction(text: string): ActionReading {
  const words = withoutMarks(text)
    .replace(/^[-•–*▪\s]+/, '')
    .replace(/\s*[;,]\s*$/, '');
  return { text: words, owners: [], claims: [] };
}

function isDone(cell: SourceCell, { index, count }: RowPlace): boolean {
  const line = count > 1 ? cell.lines[index] : undefined;
  return isChecked(line ? { ...cell, lines: [line] } : cell);
}

/** Of two columns of a kind, the last counts; the words of the other are told as left. Undefined when no column says one. */
function textsOf({ texts }: RowFields): DraftAction['texts'] {
  const said = withoutUndefined(actionTexts((key) => texts[key].at(-1)));
  return Object.keys(said).length > 0 ? said : undefined;
}

type CellBeside = RowCell & { readonly lead?: string };

/** What a cell gives to one of the actions of its row; nothing when it is empty. */
function cellBeside(cell: SourceCell, at: number, place: RowPlace): readonly CellBeside[] {
  const { kinds, titles, known } = place;
  const lines = linesFor(cell, place);
  const words = lines.join(' ').trim();
  const [kind, other] = kinds[at] ?? [];
  const ticked = kind === 'status' ? tickedAs(cell, titles[at] ?? '') : undefined;
  if (ticked !== undefined) return [{ kind: 'owner', title: undefined, words, owners: [], status: ticked }];
  if (words === '') return [];
  // A state needs no name.
  const title = kind === 'status' ? undefined : (titles[at] ?? '');
  // A deadline is nobody: it stands beside, with its header.
  if (kind === 'owner' && other !== 'due' && /\d/.test(words) && isDeadline(words, known))
    return [{ kind: undefined, title: titles[at] ?? '', words, owners: [] }];
  if (kind === 'owner')
    return [{ kind, title, words, ...(other === 'due' ? ownersAndDue(lines, known) : ownersIn(lines, known)) }];
  const isPlain = kind === 'date' && kinds.some((each) => each.includes('due'));
  return [{ kind: isPlain ? undefined : kind, title, words, owners: [] }];
}

/** Several actions of a cell share what stands beside, unless there is a line for each. What is struck out counts no more. */
function linesFor(cell: SourceCell, { index, count }: RowPlace): readonly string[] {
  const all = cell.lines.every(({ struck }) => struck) ? cell.lines : cell.lines.filter(({ struck }) => !struck);
  const texts = all.map((line) => withoutStruck(line).words).filter((text) => text !== '');
  return texts.length === count && count > 1 ? [texts[index] ?? ''] : texts;
}

function withDueOfOwner(action: DraftAction, known: ActionKnown): DraftAction {
  const apart = dueBehindOwner(action.owners.at(-1) ?? '', known);
  return apart ? { ...action, owners: [...action.owners.slice(0, -1), apart.owner], due: apart.due } : action;
}
