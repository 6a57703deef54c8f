import type { Deadline } from '../model/deadline.ts';
import type { ActionEvent, FollowedAction } from '../model/followup.ts';
import type { Owner, OwnerRole } from '../model/structures.ts';

/** An action, and how it concerns the structure asked for; null when none was. */
export type ActionRow = {
  readonly followed: FollowedAction;
  readonly role: OwnerRole | null;
  /** It concerns the one asked for only through an owner who is not sure ("DRECM/R ?"). */
  readonly doubtful?: boolean;
};

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
    owners: owners.owners.map(ownerItem),
    ownersText: owners.ownership === 'missing' ? null : owners.text,
    ownership: owners.ownership,
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

function ownerItem({ name, id, kind, doubtful }: Owner): Item {
  return { name, id, kind, doubtful };
}

function dueItem({ text, kind, earliest, latest, urgent }: Deadline): Item {
  return { text, kind, earliest: earliest ?? null, latest: latest ?? null, ...(urgent ? { urgent } : {}) };
}
