import { taskOf } from '../calendar-entry.ts';
import type { Listing } from '../listing.ts';
import type { ActionQuery } from '../query.ts';
import type { Report } from '../report.ts';
import { actionColumns } from './action-columns.ts';
import { groupActions } from './action-groups.ts';
import { type ActionRow, actionItem } from './action-item.ts';
import { actionsSummary, actionsTitle, noActions } from './action-summary.ts';
import { matchActions } from './match.ts';
import { sortActions } from './sort-actions.ts';

/**
 * The follow-up list that a query asks for (`gtm/actions@1`). By structure, under the chef de file or the first owner;
 * when an owner is asked for, by what is late, due, to come and undated. Each action stands once, in the order asked for.
 */
export function reportActions(listing: Listing, query: ActionQuery): Report<ActionRow> {
  const { ledger, index, generated, unread } = listing;
  const grouping = query.groupBy ?? (query.owners.length > 0 ? 'timing' : 'owner');
  const rows = sortActions(matchActions(ledger, query, index), query.sort);
  return {
    kind: 'actions',
    title: actionsTitle(query),
    columns: actionColumns(rows, grouping),
    groups: groupActions(rows, grouping, ledger),
    ...(rows.length > 0 ? { summary: actionsSummary(rows, query) } : {}),
    empty: noActions(query),
    item: actionItem,
    calendar: ({ followed }) => taskOf(followed),
    generated,
    asOf: ledger.day,
    unread,
  };
}
