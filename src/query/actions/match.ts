import { actionsThat } from '../../model/ledger/build-ledger.ts';
import { type FollowedAction, type Ledger, namingMeeting } from '../../model/ledger/followup.ts';
import type { UndatedAction } from '../../model/ledger/stated-action.ts';
import { ACTION_TEXT_KEYS } from '../../model/meeting/action-texts.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { holdsWords, isAskedDue, isAskedMeeting, isAskedStatus, liesIn } from '../is-asked.ts';
import { type ActionQuery, endOf } from '../query.ts';
import { concernFor, rowsFor } from '../rows-for.ts';
import type { ActionRow } from './action-item.ts';

/**
 * The actions that a query asks for, in the order of the ledger, with how each concerns the owners asked for. The deadlines of
 * those that fail for another reason are not read.
 */
export function matchActions(ledger: Ledger, query: ActionQuery, index: RegistryIndex): readonly ActionRow[] {
  const [asksState, asksText, asksDeadline] = [byState(query), byText(query), byDeadline(query, ledger.day)];
  const concernOf = concernFor(query, ledger, index);
  const concerns = (action: UndatedAction) => concernOf?.(action, () => namingMeeting(action)) !== null;
  const said = actionsThat(ledger, (action) => asksState(action) && asksText(action) && concerns(action));
  return rowsFor(said.filter(asksDeadline), query, { ledger, index, namedAt: namingMeeting });
}

function byState(query: ActionQuery): (action: UndatedAction) => boolean {
  const anyMeeting = query.meeting === undefined && query.since === undefined;
  return (action) => isAskedStatus(action, query) && (anyMeeting || isAskedMeeting(action.meeting, query));
}

function byDeadline(query: ActionQuery, day: string): (followed: FollowedAction) => boolean {
  const { late, within, undated } = query;
  const end = within && endOf(day, within);
  return (followed) => {
    const { earliest, latest } = followed.due ?? {};
    if (!isAskedDue(followed.due, query)) return false;
    if (late && followed.timing !== 'late') return false;
    if (undated && (earliest !== undefined || latest !== undefined)) return false;
    return end === undefined || liesIn(latest, day, end);
  };
}

/** Looked for in what the action says of itself, its latest note and the title of its agenda item. A priority is a grade. */
function byText({ text }: ActionQuery): (action: UndatedAction) => boolean {
  if (text === undefined) return () => true;
  const holds = holdsWords(text);
  const keys = ACTION_TEXT_KEYS.filter((key) => key !== 'priority');
  return ({ action, note, itemTitle }) => holds([action.text, ...keys.map((key) => action[key]), note, itemTitle]);
}
