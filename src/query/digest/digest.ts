import type { CivilDate } from '../../model/civil-date.ts';
import type { Timing } from '../../model/deadline/deadline.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { OwnerQuestion } from '../../model/owners/owner-role.ts';
import type { ActionRow } from '../actions/action-item.ts';
import { matchActions } from '../actions/match.ts';
import { sortActions } from '../actions/sort-actions.ts';
import type { Listing } from '../listing.ts';
import { ANY_ACTION } from '../query.ts';

/** How a structure answers for an action: alone, with others it names, or as a member of a group. */
export type Share = 'alone' | 'shared' | 'group';

/** What one structure owes, late first and undated last, and what was done of it lately. */
export type Digest = {
  readonly owner: string;
  readonly shares: readonly { readonly share: Share; readonly rows: readonly ActionRow[] }[];
  readonly open: readonly FollowedAction[];
  /** Done after that day, with the day of each; null is since the beginning. */
  readonly since: CivilDate | null;
  readonly done: readonly { readonly followed: FollowedAction; readonly on: CivilDate }[];
};

const SHARES: readonly Share[] = ['alone', 'shared', 'group'];
const TIMINGS: readonly (Timing | null)[] = ['late', 'due', 'upcoming', 'undated'];

/** `since` left out: since the held meeting before the last one. */
export function digestOf(
  { ledger, index }: Pick<Listing, 'ledger' | 'index'>,
  asked: OwnerQuestion['asked'],
  since: CivilDate | undefined,
): Digest {
  const rows = sortActions(matchActions(ledger, { ...ANY_ACTION, owners: [asked] }, index), 'due');
  const inOrder = TIMINGS.flatMap((timing) => rows.filter(({ followed }) => followed.timing === timing));
  const from = since ?? ledger.meetings.filter(({ held, date }) => held && date <= ledger.day).at(-2)?.date ?? null;
  const closed = matchActions(ledger, { ...ANY_ACTION, owners: [asked], statuses: ['done'] }, index);
  return {
    owner: asked.name,
    shares: SHARES.map((share) => ({ share, rows: inOrder.filter((row) => shareOf(row) === share) })),
    open: inOrder.map(({ followed }) => followed),
    since: from,
    done: closed.flatMap(({ followed }) => {
      const on = followed.history.findLast(({ status }) => status !== undefined)?.date;
      return on !== undefined && (from === null || on > from) ? [{ followed, on }] : [];
    }),
  };
}

function shareOf({ role }: ActionRow): Share {
  if (role === 'direct') return 'alone';
  return role === 'lead' || role === 'co' ? 'shared' : 'group';
}
