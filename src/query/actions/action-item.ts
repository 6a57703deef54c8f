import type { Deadline } from '../../model/deadline/deadline.ts';
import type { ActionEvent, FollowedAction } from '../../model/ledger/followup.ts';
import type { Owner, OwnersReading } from '../../model/owners/structures.ts';
import type { FollowedRow } from '../followed.ts';

/** An action that a query found. */
export type ActionRow = FollowedRow<FollowedAction>;

type Item = Readonly<Record<string, unknown>>;

/** The item of `gtm/actions@1`, its keys in the order of the contract. */
export function actionItem({ followed, role }: ActionRow): Item {
  const { action, meeting, owners, due } = followed;
  return {
    id: followed.id,
    meeting: meeting.id,
    date: meeting.date,
    item: followed.item,
    itemTitle: followed.itemTitle,
    text: action.text,
    ...ownersItem(owners),
    lead: followed.lead,
    role,
    due: due && dueItem(due),
    timing: followed.timing,
    status: followed.status,
    note: followed.note,
    slips: followed.slips,
    ageDays: followed.ageDays,
    ageMeetings: followed.ageMeetings,
    file: meeting.file,
    line: action.line,
  };
}

/** An event of the history in `gtm/action@1`: a key that is absent changed nothing. */
export function eventItem({ date, source, meeting, file, line, ...changed }: ActionEvent): Item {
  const { status, due, owners, lead, note } = changed;
  return {
    date,
    source,
    meeting,
    ...(status === undefined ? {} : { status }),
    ...(due === undefined ? {} : { due: dueItem(due) }),
    ...(owners === undefined ? {} : { owners: owners.owners.map(ownerItem) }),
    ...(lead === undefined ? {} : { lead }),
    ...(note === undefined ? {} : { note }),
    file,
    line,
  };
}

/** The three keys that say who is responsible. */
export function ownersItem({ owners, ownership, text }: OwnersReading): Item {
  return { owners: owners.map(ownerItem), ownersText: ownership === 'missing' ? null : text, ownership };
}

function ownerItem({ name, id, kind, doubtful }: Owner): Item {
  return { name, id, kind, doubtful };
}

/** A deadline as the contract has it: its words, and the interval that they give. */
export function dueItem({ text, kind, earliest, latest, urgent }: Deadline): Item {
  return { text, kind, earliest: earliest ?? null, latest: latest ?? null, ...(urgent ? { urgent } : {}) };
}
