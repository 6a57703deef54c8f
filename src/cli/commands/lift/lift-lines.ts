// The actions that people type line by line in the body, as actions of the front matter.

import { markedState } from '../../../import/blocks/marked-state.ts';
import type { ActionKnown } from '../../../import/signs/action/forms/action-sign.ts';
import { readAction } from '../../../import/signs/action/read-action.ts';
import { joinNotes } from '../../../import/signs/join-notes.ts';
import { dateOrder } from '../../../model/deadline/date-order.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import { ownersValue } from '../../../model/owners/owners-value.ts';
import { withoutUndefined } from '../../../model/without-undefined.ts';
import { type ActionLine, actionLines, runsOf } from '../../../record/body/action-lines.ts';
import { cellWords } from '../../../record/body/cell-words.ts';
import type { LiftedAction, TablesToLift } from '../../../record/body/lift-tables.ts';
import type { RecordSource } from '../../../record/read-record.ts';
import type { Opened } from '../../session/opened.ts';

/**
 * The lines of actions of a body that follow each other, with what they say. Who and when are taken where they plainly stand;
 * all other words are the action. Lines that hold a comment are left where they are.
 */
export function linesToLift(source: RecordSource, meeting: Meeting, opened: Opened): TablesToLift {
  const known = knownOf(meeting, opened);
  const runs = runsOf(
    actionLines(source, (words) => known.index.lookup(words) !== undefined),
    source,
  ).map((run) => ({ run, line: run[0]?.line ?? 0, endLine: run.at(-1)?.endLine ?? 0 }));
  const isPlain = ({ line, endLine }: { readonly line: number; readonly endLine: number }) =>
    !source.text.slice(source.lines.spanOf(line).start, source.lines.spanOf(endLine).end).includes('<!--');
  return {
    tables: runs
      .filter(isPlain)
      .map(({ run, line, endLine }) => ({ line, endLine, actions: run.map((each) => actionOf(each, known)) })),
    left: runs.filter((run) => !isPlain(run)).map(({ line }) => ({ line, reason: 'comment' as const })),
  };
}

function knownOf({ attendance, date }: Meeting, { index, config }: Opened): ActionKnown {
  const { present, excused, represented, guests } = attendance;
  const attending = [...present, ...excused, ...represented, ...guests].flatMap(({ name, structure }) => [
    ...(name === undefined ? [] : [name]),
    ...(structure === undefined ? [] : [structure]),
  ]);
  return { index, attending, date, order: dateOrder(config.value), listed: true };
}

function actionOf({ words, notes, done }: ActionLine, known: ActionKnown): LiftedAction {
  const { text, owners, lead, due, status, note } = readAction(words, known);
  const named = owners.map((owner) => (known.index.lookup(owner.slice(1)) ? owner.replace(/^@/, '') : owner));
  return {
    text: cellWords(text),
    ...withoutUndefined({
      owners: named.length > 0 ? ownersValue(named) : undefined,
      lead,
      due,
      status: markedState({ checked: done, struck: false }, status) ?? status,
      note: joinNotes([note, ...notes.map(cellWords)]),
    }),
  };
}
