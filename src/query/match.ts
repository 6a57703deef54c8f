import { foldText } from '../model/fold-text.ts';
import type { FollowedAction, Ledger } from '../model/followup.ts';
import type { Meeting } from '../model/meeting.ts';
import { type OwnedAction, ownerRole } from '../model/owner-role.ts';
import type { RegistryIndex } from '../model/registry-index.ts';
import type { OwnerRole } from '../model/structures.ts';
import type { ActionRow } from './action-item.ts';
import { attendeeId } from './attendee-id.ts';
import { isOpen } from './meeting-row.ts';
import { type ActionQuery, endOf } from './query.ts';

/** The actions that a query asks for, in the order of the ledger, with how each concerns the owners asked for. */
export function matchActions(ledger: Ledger, query: ActionQuery, index: RegistryIndex): readonly ActionRow[] {
  const tests = [byStatus(query), byDeadline(query, ledger.day), byMeeting(query), byText(query)];
  const matching = ledger.actions.filter((followed) => tests.every((test) => test(followed)));
  if (query.owners.length === 0) return matching.map((followed) => ({ followed, role: null }));
  const roleOf = roleFor(query, ledger, index);
  return matching.flatMap((followed) => {
    const concern = roleOf(followed);
    return concern === null ? [] : [{ followed, ...concern }];
  });
}

type Test = (followed: FollowedAction) => boolean;

function byStatus({ statuses, all }: ActionQuery): Test {
  if (statuses.length > 0) return ({ status }) => statuses.includes(status);
  return (followed) => all || isOpen(followed);
}

function byDeadline({ due, late, within, undated }: ActionQuery, day: string): Test {
  const end = within && endOf(day, within);
  return (followed) => {
    const { earliest, latest } = followed.due ?? {};
    if (late && followed.timing !== 'late') return false;
    if (undated && (earliest !== undefined || latest !== undefined)) return false;
    if (due && !liesIn(latest, due.earliest, due.latest)) return false;
    return end === undefined || liesIn(latest, day, end);
  };
}

function liesIn(date: string | undefined, from: string, to: string): boolean {
  return date !== undefined && date >= from && date <= to;
}

function byMeeting({ meeting: id, since }: ActionQuery): Test {
  return ({ meeting }) => (id === undefined || meeting.id === id) && (since === undefined || meeting.date >= since);
}

/** Looked for in what the action says of itself, its latest note and the title of its agenda item. */
function byText({ text = '' }: ActionQuery): Test {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  return ({ action, note, itemTitle }) => {
    const { text: what, deliverable, observations } = action;
    const folded = words.length > 0 && foldText([what, deliverable, observations, note, itemTitle].join('\n'));
    return folded === false || words.every((word) => folded.includes(word));
  };
}

type Concern = Pick<ActionRow, 'doubtful'> & { readonly role: OwnerRole };

/** The nearest role among the owners asked for, one that is sure first; null when the action concerns none of them. */
function roleFor(
  { owners, exact, deep }: ActionQuery,
  { meetings }: Ledger,
  index: RegistryIndex,
): (followed: FollowedAction) => Concern | null {
  const presentAt = new Map(meetings.map((meeting) => [meeting.id, presentIds(meeting, index)]));
  return (followed) => {
    const owned = {
      owners: followed.owners,
      lead: followed.lead,
      present: presentAt.get(namingMeeting(followed)) ?? [],
    };
    const sure = sureOf(owned);
    const concerns = owners.flatMap((asked): readonly Concern[] => {
      const question = { asked, index, exact, deep };
      const role = ownerRole(question, owned);
      return role === null ? [] : [{ role, doubtful: ownerRole(question, sure) === null }];
    });
    return concerns.sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
  };
}

/** The same without its doubtful owners. */
function sureOf(owned: OwnedAction): OwnedAction {
  const owners = owned.owners.owners.filter(({ doubtful }) => !doubtful);
  const lead = owners.some(({ name }) => name === owned.lead) ? owned.lead : null;
  return { ...owned, owners: { ...owned.owners, owners }, lead };
}

function presentIds({ attendance }: Meeting, index: RegistryIndex): readonly string[] {
  return attendance.present.map((attendee) => attendeeId(attendee, index));
}

/** The meeting whose words named the owners last; for an update between meetings, the one that stated the action. */
function namingMeeting({ history, meeting }: FollowedAction): string {
  return history.findLast(({ owners }) => owners !== undefined)?.meeting ?? meeting.id;
}

function rankOf({ role, doubtful }: Concern): number {
  const rank = ['direct', 'lead', 'co'].indexOf(role);
  return (rank < 0 ? 3 : rank) + (doubtful ? 0.5 : 0);
}
