// One row of a table as an action: its own words, and what the cells beside say of it.
import { PLAIN_COLON } from '../../i18n/labels.ts';
import { actionTexts } from '../../model/meeting/action-texts.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import { type RowCell, type RowFields, rowFields } from '../../record/body/row-fields.ts';
import { cellText, type Row, type Cell as SourceCell } from '../blocks/block.ts';
import { withoutStruck } from '../blocks/unstruck.ts';
import type { ActionKnown } from '../signs/action/forms/action-sign.ts';
import { mayOwn } from '../signs/action/forms/beside.ts';
import { type ActionReading, readAction } from '../signs/action/read-action.ts';
import { isDeadline, tellsOfOtherDay } from '../signs/deadline-words.ts';
import { joinNotes } from '../signs/join-notes.ts';
import { arePeople } from '../signs/owner-names.ts';
import { withoutMarks } from '../signs/without-marks.ts';
import type { ActionColumns } from './action-columns.ts';
import { dueBehindOwner, markedAs, ownersAndDue, ownersIn, tickedAs } from './cell-values.ts';
import type { DraftAction } from './draft/draft.ts';

/** Which of the actions of a row is read. */
export type RowPlace = ActionColumns & { readonly known: ActionKnown; readonly index: number; readonly count: number };

/** A dash where a deadline might stand says that there is none; slashes are the group's own way to say it, and stay. */
function isDash(words: string | undefined): boolean {
  return /^\p{Pd}$/u.test(words?.trim() ?? '');
}

/** The action that a text of the action column is, with what stands beside it in its row. */
export function rowAction(text: string, row: Row, columns: RowPlace): DraftAction {
  const place = placeOf(row, columns);
  const { kinds, column, known, owner } = place;
  const alone = (kinds[column] ?? []).length > 1 || !kinds.some((each) => each.includes('owner'));
  const { claims: _, ...own } = alone ? readAction(text, known) : plainAction(text);
  const cells = row.cells.flatMap((cell, at) => (at === column ? [] : cellBeside(cell, at, place)));
  const fields = rowFields(cells, { colon: PLAIN_COLON.fr, isNoted: () => true, before: own });
  const marked = row.cells[column] && stateOf(row.cells[column], place);
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
      status: marked ?? fields.statuses.at(-1),
      said,
    }),
    ...withoutUndefined({ note: joinNotes(fields.notes.concat(own.note ?? [])), texts: textsOf(fields) }),
  };
  return action.due === undefined && kinds.some((each) => each[0] === 'due') ? withDueOfOwner(action, known) : action;
}

/** In a row whose day and names stand in each other's columns, these are changed over. */
function placeOf({ cells }: Row, place: RowPlace): RowPlace {
  const { kinds, known } = place;
  const only = (kind: 'owner' | 'due') => kinds.findIndex((each) => each.length === 1 && each[0] === kind);
  const [owner, due] = [only('owner'), only('due')];
  if (owner < 0 || due < 0) return place;
  const [who, when] = [owner, due].map((at) => cellText(cells[at]).trim());
  const isNamed = arePeople(when ?? '', known);
  const isChanged = isDeadline(who ?? '', known) ? when === '' || isNamed : isNamed && !mayOwn(who ?? '', known);
  if (!isChanged) return place;
  const other = new Map([
    [owner, due],
    [due, owner],
  ]);
  return { ...place, kinds: kinds.map((each, at) => kinds[other.get(at) ?? at] ?? each) };
}

/** The words of a cell, whose owner stands in another. */
function plainAction(text: string): ActionReading {
  const words = withoutMarks(text)
    .replace(/^[-•–*▪\s]+/, '')
    .replace(/\s*[;,]\s*$/, '');
  return { text: words, owners: [], claims: [] };
}

function stateOf(cell: SourceCell, { index, count }: RowPlace): DraftAction['status'] {
  const line = count > 1 ? cell.lines[index] : undefined;
  return markedAs(line ? { ...cell, lines: [line] } : cell);
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
  if (isOther(kind, other, { words, known })) return [{ kind: undefined, title: titles[at] ?? '', words, owners: [] }];
  if (kind === 'owner')
    return [{ kind, title, words, ...(other === 'due' ? ownersAndDue(lines, known) : ownersIn(lines, known)) }];
  const isPlain = kind === 'date' && kinds.some((each) => each.includes('due'));
  return [{ kind: isPlain ? undefined : kind, title, words, owners: [] }];
}

/** A deadline is nobody, and neither names nor a day that has been are a deadline: they stand beside, with their header. */
function isOther(
  kind: RowCell['kind'],
  other: RowCell['kind'],
  { words, known }: { readonly words: string; readonly known: ActionKnown },
): boolean {
  if (kind === 'due' && other === undefined)
    return arePeople(words, known) || (/\d/.test(words) && tellsOfOtherDay(words));
  return kind === 'owner' && other !== 'due' && /\d/.test(words) && isDeadline(words, known);
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
