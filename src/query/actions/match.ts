import type { FollowedAction, Ledger } from '../../model/ledger/followup.ts';
import { ACTION_TEXT_KEYS } from '../../model/meeting/action-texts.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { holdsWords, isAskedDue, isAskedMeeting, isAskedStatus, liesIn } from '../is-asked.ts';
import { type ActionQuery, endOf } from '../query.ts';
import { rowsFor } from '../rows-for.ts';
import type { ActionRow } from './action-item.ts';

/** The actions that a query asks for, in the order of the ledger, with how each concerns the owners asked for. */
export function matchActions(ledger: Ledger, query: ActionQuery, index: RegistryIndex): readonly ActionRow[] {
  const tests = [byState(query), byDeadline(query, ledger.day), byText(query)];
  const matching = ledger.actions.filter((followed) => tests.every((test) => test(followed)));
  return rowsFor(matching, query, { ledger, index, namedAt: namingMeeting });
}

type Test = (followed: FollowedAction) => boolean;

function byState(query: ActionQuery): Test {
  return (followed) => {
    const { meeting, due } = followed;
    return isAskedStatus(followed, query) && isAskedDue(due, query) && isAskedMeeting(meeting, query);
  };
}

function byDeadline({ late, within, undated }: ActionQuery, day: string): Test {
  const end = within && endOf(day, within);
  return (followed) => {
    const { earliest, latest } = followed.due ?? {};
    if (late && followed.timing !== 'late') return false;
    if (undated && (earliest !== undefined || latest !== undefined)) return false;
    return end === undefined || liesIn(latest, day, end);
  };
}

/** Looked for in what the action says of itself, its latest note and the title of its agenda item. A priority is a grade. */
function byText({ text }: ActionQuery): Test {
  const holds = holdsWords(text);
  const keys = ACTION_TEXT_KEYS.filter((key) => key !== 'priority');
  return ({ action, note, itemTitle }) => holds([action.text, ...keys.map((key) => action[key]), note, itemTitle]);
}

/** The meeting whose words named the owners last; for an update between meetings, the one that stated the action. */
function namingMeeting({ history, meeting }: FollowedAction): string {
  return history.findLast(({ owners }) => owners !== undefined)?.meeting ?? meeting.id;
}
