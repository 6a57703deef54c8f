// The actions that people type line by line in the body, as actions of the front matter.

import { markedState } from '../../../import/blocks/marked-state.ts';
import type { ActionKnown } from '../../../import/signs/action/forms/action-sign.ts';
import { readAction } from '../../../import/signs/action/read-action.ts';
import { joinNotes } from '../../../import/signs/join-notes.ts';
import { dateOrder } from '../../../model/deadline/date-order.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import { ownersValue } from '../../../model/owners/owners-value.ts';
import { withoutUndefined } from '../../../model/without-undefined.ts';
import { type ActionLine, actionLines } from '../../../record/body/action-lines.ts';
import { cellWords } from '../../../record/body/cell-words.ts';
import { attendingNames, knownWords } from '../../../record/body/known-words.ts';
import type { LeftReason, LiftedAction, LiftedTable, TablesToLift } from '../../../record/body/lift-tables.ts';
import type { RecordSource } from '../../../record/read-record.ts';
import type { Opened } from '../../session/opened.ts';

/**
 * The lines of actions of a body, with what they say. Who and when are taken where they plainly stand; all other words are the
 * action. Lines that hold a comment, or words struck through, are left where they are; what announces actions goes with the
 * last of them.
 */
export function linesToLift(source: RecordSource, meeting: Meeting, opened: Opened): TablesToLift {
  const known = knownOf(meeting, opened);
  const found = actionLines(source, knownWords(meeting, known.index));
  const read = found.map((each) => ({ ...each, reason: whyLeft(each, source) }));
  const kept = new Set(read.flatMap(({ heads, reason }) => (reason === undefined ? [] : heads)));
  const taken = read.filter(({ reason }) => reason === undefined);
  const actions = taken.map((each) => ({ ...pick(each), actions: [actionOf(each, known)] }));
  const heads = [...new Set(taken.flatMap((each) => each.heads))].filter((line) => !kept.has(line));
  const blocks = [...actions, ...heads.map((line) => ({ line, endLine: line, actions: [] }))];
  return {
    tables: joined(blocks, source),
    left: read.flatMap(({ line, reason }) => (reason === undefined ? [] : [{ line, reason }])),
  };
}

function pick({ line, endLine }: ActionLine) {
  return { line, endLine };
}

function whyLeft({ line, endLine, struck }: ActionLine, { text, lines }: RecordSource): LeftReason | undefined {
  if (/<!--|-->/.test(text.slice(lines.spanOf(line).start, lines.spanOf(endLine).end))) return 'comment';
  return struck ? 'struck' : undefined;
}

/** Those with nothing but blank lines between them go together, and these lines with them. */
function joined(blocks: readonly LiftedTable[], { lines }: RecordSource): readonly LiftedTable[] {
  const together: LiftedTable[] = [];
  for (const block of [...blocks].sort((a, b) => a.line - b.line)) {
    const last = together.at(-1);
    let next = (last?.endLine ?? 0) + 1;
    while (last && next < block.line && lines.textOf(next).trim() === '') next += 1;
    if (last && next === block.line)
      together[together.length - 1] = {
        line: last.line,
        endLine: block.endLine,
        actions: [...last.actions, ...block.actions],
      };
    else together.push(block);
  }
  return together;
}

function knownOf(meeting: Meeting, { index, config }: Opened): ActionKnown {
  const { date } = meeting;
  return { index, attending: attendingNames(meeting), date, order: dateOrder(config.value), listed: true };
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
