import type { ActionEvent, FollowedAction } from '../../model/ledger/followup.ts';
import type { Path } from '../../model/meeting/meeting.ts';
import { followedIndex } from './followed-index.ts';
import type { RecordContext } from './rule.ts';

/** Something that a record says of an action, with its rank in the history of that action. */
export type EventSaid = {
  readonly followed: FollowedAction;
  readonly event: ActionEvent;
  readonly rank: number;
  readonly path: Path;
};

/** The events that stand in a record: its statements, their updates, and its reviews of earlier actions. */
export function* eventsSaid(context: RecordContext): Generator<EventSaid> {
  const { meeting, ledger } = context;
  const index = followedIndex(ledger);
  for (const followed of index.ofFile(meeting.file)) {
    for (const [rank, event] of followed.history.entries()) {
      const path = event.source === 'review' ? undefined : pathOf(followed, event);
      if (path) yield { followed, event, rank, path };
    }
  }
  for (const { action, line, path } of meeting.review) {
    const followed = action === undefined ? undefined : (index.byId(action) ?? index.byId(`${meeting.id}/${action}`));
    const rank = followed?.history.findIndex(
      (each) => each.source === 'review' && each.file === meeting.file && each.line === line,
    );
    const event = followed?.history[rank ?? -1];
    if (followed && event && rank !== undefined) yield { followed, event, rank, path };
  }
}

function pathOf({ action }: FollowedAction, { source, date, line }: ActionEvent): Path | undefined {
  if (source === 'statement') return action.path;
  return action.updates.find((update) => update.date === date && update.line === line)?.path;
}
