import type { FollowedAction } from '../../model/ledger/followup.ts';
import { actionColumns } from '../actions/action-columns.ts';
import { type ActionRow, actionItem, eventItem } from '../actions/action-item.ts';
import { taskOf } from '../calendar-entry.ts';
import type { Listing } from '../listing.ts';
import type { Report } from '../report.ts';

/** One action with its history (`gtm/action@1`), for the formats that have no layout of their own for it. */
export function reportAction({ ledger, generated, unread }: Listing, followed: FollowedAction): Report<ActionRow> {
  const row: ActionRow = { followed, role: null };
  const id = followed.id ?? '—';
  return {
    kind: 'action',
    title: { fr: `Point d’action ${id}`, en: `Action point ${id}` },
    columns: actionColumns([row], 'meeting'),
    groups: [{ title: null, rows: [row] }],
    empty: { fr: '', en: '' },
    item: (each) => ({ ...actionItem(each), history: each.followed.history.map(eventItem) }),
    calendar: (each) => taskOf(each.followed),
    generated,
    asOf: ledger.day,
    unread,
  };
}
