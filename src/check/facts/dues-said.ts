import type { CivilDate } from '../../model/civil-date.ts';
import type { Deadline } from '../../model/deadline/deadline.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import {
  type Action,
  actionsOf,
  type DueWords,
  type Meeting,
  type Path,
  recommendationsOf,
} from '../../model/meeting/meeting.ts';
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
  const { date } = meeting;
  const stated = new Map(
    followedIndex(ledger)
      .ofFile(meeting.file)
      .map(({ action, history }) => [action, history[0]]),
  );
  for (const { action } of actionsOf(meeting)) {
    const due = stated.get(action)?.due ?? read(action.due, date);
    if (due) yield { ...placed(action), action: actionName(action), due, date };
    for (const update of action.updates) {
      const later = read(update.due, update.date);
      if (later) yield { ...placed(update), action: actionName(action), due: later, date: update.date };
    }
  }
  for (const review of meeting.review) {
    const due = read(review.due, date);
    const action = actionName({ id: review.action ?? null, text: review.text ?? '' });
    if (due) yield { ...placed(review), action, due, date };
  }
  for (const { recommendation } of recommendationsOf(meeting)) {
    const due = read(recommendation.due, date);
    if (due) yield { ...placed(recommendation), action: actionName(recommendation), due, date };
  }
}

function read(due: DueWords | undefined, date: CivilDate): Deadline | undefined {
  return due && parseDeadline(due, { date });
}

function placed({
  path,
  status,
}: {
  readonly path: Path;
  readonly status?: Action['status'];
}): Pick<DueSaid, 'path' | 'over'> {
  return { path: [...path, 'due'], over: status === 'done' || status === 'dropped' };
}
