import type { CivilDate } from '../../model/civil-date.ts';
import type { Deadline } from '../../model/deadline/deadline.ts';
import { deadlineReader } from '../../model/deadline/reading/parse-deadline.ts';
import type { Ledger } from '../../model/ledger/followup.ts';
import {
  type ActionStatus,
  actionsOf,
  type DueWords,
  type Meeting,
  type Path,
  recommendationsOf,
} from '../../model/meeting/meeting.ts';
import { onceFor } from '../../model/once.ts';
import { actionName } from './action-name.ts';
import { followedIndex } from './followed-index.ts';
import type { RecordContext } from './rule.ts';

/** A deadline that a record says, with the date its words are read from. */
export type DueSaid = {
  readonly path: Path;
  /** The action it is about, as a sentence names it. */
  readonly action: string;
  readonly due: Deadline;
  readonly date: CivilDate;
  /** Said together with the news that the action is over. */
  readonly over: boolean;
};

const known = new WeakMap<Meeting, readonly DueSaid[]>();

/** Every deadline of a record: of its actions, their updates, its reviews and its recommendations. Read once. */
export function duesSaid(context: RecordContext): readonly DueSaid[] {
  const dues = known.get(context.meeting) ?? [...readDues(context)];
  known.set(context.meeting, dues);
  return dues;
}

function* readDues({ meeting, ledger }: RecordContext): Generator<DueSaid> {
  for (const { part, action, date, settled } of partsOf(meeting, ledger)) {
    const due = settled ?? (part.due && readerOf(ledger)(part.due, { date, order: ledger.order }));
    const over = part.status === 'done' || part.status === 'dropped';
    if (due) yield { path: [...part.path, 'due'], action, due, date, over };
  }
}

/** One reader for all records, so that the words that they repeat are folded and cut once. */
const readerOf = onceFor((_: Ledger) => deadlineReader());

/** A part of a record that can say a deadline, and the action it is about. */
type Part = Pick<DueSaid, 'action' | 'date'> & {
  readonly part: { readonly path: Path; readonly due?: DueWords; readonly status?: ActionStatus };
  /** The deadline that the ledger has settled already: it knows which day "the next meeting" is. */
  readonly settled?: Deadline | undefined;
};

function* partsOf(meeting: Meeting, ledger: Ledger): Generator<Part> {
  const { date } = meeting;
  const stated = followedIndex(ledger).ofFile(meeting.file);
  const settled = new Map(stated.map(({ action, history }) => [action, history[0]?.due]));
  for (const { action } of actionsOf(meeting)) {
    const name = actionName(action);
    yield { part: action, action: name, date, settled: settled.get(action) };
    for (const update of action.updates) yield { part: update, action: name, date: update.date };
  }
  for (const review of meeting.review) {
    yield { part: review, action: actionName({ id: review.action ?? null, text: review.text ?? '' }), date };
  }
  for (const { recommendation } of recommendationsOf(meeting)) {
    yield { part: recommendation, action: actionName(recommendation), date };
  }
}
