// What the cells of a row give to an action: several actions of one cell, names line by line, ticks.
import type { ActionStatus } from '../../model/meeting/meeting.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import type { RowCell } from '../../record/body/row-fields.ts';
import { statusIn } from '../../record/body/status-in.ts';
import { anyWritten } from '../../words/as-written.ts';
import { marks } from '../../words/attending.ts';
import { unfinished } from '../../words/small-words.ts';
import { wordsOf } from '../../words/vocabulary.ts';
import { type Cell, cellText, type Row } from '../blocks/block.ts';
import { markedState } from '../blocks/marked-state.ts';
import type { ActionKnown } from '../signs/action/forms/action-sign.ts';
import { readBeside } from '../signs/action/forms/beside.ts';
import { withoutLeadWords } from '../signs/action/lead-words.ts';
import { readAction } from '../signs/action/read-action.ts';
import { isDeadline } from '../signs/deadline-words.ts';
import { isNoAction } from '../signs/nothing.ts';
import { withoutMarks } from '../signs/without-marks.ts';
import type { Kinds } from './action-columns.ts';

const BULLET = /^[-•–*▪]|^\d+[.)-]/;

/** The actions of a cell, one for each of its lines where they are a list, sentences, or have their own owners. */
export function actionsIn(
  row: Row,
  column: number,
  { kinds, known }: { kinds: Kinds; known: ActionKnown },
): readonly string[] {
  const cell = row.cells[column];
  const said = (cell?.lines ?? [])
    .map(({ text }) => text)
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && !isNoAction(text));
  if (said.length < 2 || cell?.list === true || said.every((text) => BULLET.test(text))) return said;
  const starts = said.every((text) => /^[\p{Lu}@]/u.test(text));
  const sentences = said.every((text, index) => index === said.length - 1 || /[.;!)]$/.test(text));
  const owned = () => said.every((text) => readAction(text, known).owners.length > 0);
  return starts && (sentences || isAligned(row, said.length, kinds) || owned()) ? said : [said.join(' ')];
}

/** As many names, or days, as actions, each on its line. */
function isAligned({ cells }: Row, count: number, kinds: Kinds): boolean {
  return cells.some(({ lines }, place) => {
    const beside = kinds[place]?.some((kind) => kind === 'owner' || kind === 'due') === true;
    const said = lines.filter(({ text }) => text !== '');
    return (
      beside &&
      !kinds[place]?.includes('action') &&
      said.length === count &&
      said.every(({ text }) => /^[\p{Lu}\d@]/u.test(text))
    );
  });
}

/** Whom a cell of owners names, and what it says beside. */
type Named = Pick<RowCell, 'owners' | 'due' | 'status'> & { readonly lead?: string };

/** One name, or several, for each line of the cell; the lead stands in brackets. */
export function ownersIn(lines: readonly string[], known: ActionKnown): Named {
  const read = wholeNames(lines, known).map((line) => withoutLeadWords(line.replace(/^[-•–*]\s*/, '').trim()));
  const owners = read.flatMap(({ words }) => (words === '' ? [] : withoutMarks(words)));
  return { owners, ...withoutUndefined({ lead: read.findLast(({ lead }) => lead !== undefined)?.lead }) };
}

const UNFINISHED = new RegExp(`(?:[,/&-]|\\s${anyWritten(unfinished)})$`, 'iu');

/** A name cut over two lines is one: "SP" over "CCM" of the registry, "Le secrétariat" over "du groupe". */
function wholeNames(lines: readonly string[], { index }: ActionKnown): readonly string[] {
  if (lines.length > 1 && index.lookup(lines.join(' ')) !== undefined) return [lines.join(' ')];
  const names: string[] = [];
  for (const line of lines) {
    const before = names.at(-1);
    const goesOn = before !== undefined && (UNFINISHED.test(before) || /^(?:\p{Ll}|[(/])/u.test(line));
    if (goesOn) names[names.length - 1] = `${before} ${line}`;
    else names.push(line);
  }
  return names;
}

/** A column of both: "DRECM/R / 5 mai", or the names on a line and the deadline on another. */
export function ownersAndDue(lines: readonly string[], known: ActionKnown): Named {
  const read = lines.map((line) => namedBeside(line.trim(), known));
  const first = <Key extends 'due' | 'status'>(key: Key) => read.find((each) => each[key] !== undefined)?.[key];
  return {
    owners: read.flatMap(({ owners }) => owners),
    ...withoutUndefined({ due: first('due'), status: first('status') }),
  };
}

function namedBeside(line: string, known: ActionKnown): Named {
  const claims = readBeside(line, known);
  if (!claims) return lastIsDue(line, known) ?? { owners: [line] };
  const said = (field: string) => claims.filter((claim) => claim.field === field).map(({ value }) => value);
  const [state = ''] = said('status');
  return { owners: said('owner'), ...withoutUndefined({ due: said('due')[0], status: statusIn(state) }) };
}

/** In a column of both, what stands before a deadline names somebody. */
function lastIsDue(line: string, known: ActionKnown): Named | null {
  const [, owner = '', due = ''] = /^(.{2,}?)\s*[:;,/–—-]\s+(.+)$/s.exec(line) ?? [];
  return owner !== '' && isDeadline(due, known) ? { owners: [owner], due } : null;
}

/** "Responsable du CISSE 8-12 septembre": two cells that were read as one. */
export function dueBehindOwner(
  owner: string,
  known: ActionKnown,
): { readonly owner: string; readonly due: string } | null {
  const [, before = '', due = ''] = /^(.{2,}?)\s+(\d{1,2}(?:er)?[\s/.-].{3,30}|\d{4})$/.exec(owner) ?? [];
  return before !== '' && isDeadline(due, known) ? { owner: before, due } : null;
}

const TICKS: ReadonlySet<string> = new Set(wordsOf(marks.yes));

/** A tick in a column of states: what the header says ("En cours"), or done; undefined for other cells. */
export function tickedAs(cell: Cell, title: string): ActionStatus | undefined {
  const said = cellText(cell).trim();
  const isTick =
    /^[xX✓✔☑✅☒]$/u.test(said) || TICKS.has(said.toLowerCase()) || (/^\W*$/u.test(said) && markedAs(cell) === 'done');
  return isTick ? (statusIn(title) ?? 'done') : undefined;
}

/** What all lines of a cell are marked as: ticked, or struck out. */
export function markedAs({ lines }: Cell): ActionStatus | undefined {
  const states = lines.map((line) => markedState(line, undefined));
  if (states.length === 0 || states.includes(undefined)) return undefined;
  return 'done';
}
