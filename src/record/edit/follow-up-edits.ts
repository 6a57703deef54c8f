// What is recorded of an action, as changes of the records that say it.
import { fullId } from '../../model/meeting/action-ids.ts';
import type { Action, Change, Meeting } from '../../model/meeting/meeting.ts';
import { ownersValue } from '../../model/owners/owners-value.ts';
import type { NewValue, RecordEdit } from './record-edit.ts';

/** An update of an action in the record that states it: what became known on a day between meetings. */
export function updateEdits(action: Action, date: string, change: Change): readonly RecordEdit[] {
  return [{ at: action.path, key: 'updates', append: { date, ...changeEntry(change) } }];
}

/**
 * What a meeting found about an action, by its whole id: into the entry that the record has for it (as `gtm new` writes
 * one), else as a new entry at the end of the review.
 */
export function reviewEdits(meeting: Meeting, id: string, change: Change): readonly RecordEdit[] {
  const entry = meeting.review.find(({ action }) => action !== undefined && fullId(action, meeting) === id);
  if (!entry) return [{ at: [], key: 'review', append: { action: id, ...changeEntry(change) } }];
  const note = bothNotes(entry.note, change.note);
  const changed = { ...change, ...(note === undefined ? {} : { note }) };
  return Object.entries(changeEntry(changed)).map(([key, set]) => ({ at: entry.path, key, set }));
}

/** What was noted before stays, before what is added. */
function bothNotes(before: string | undefined, added: string | undefined): string | undefined {
  if (before === undefined || added === undefined || before.includes(added)) return added && (before ?? added);
  return `${before} ; ${added}`;
}

/** What the statement of an action should have said from the start. */
export function amendEdits(action: Action, change: Change & { readonly text?: string }): readonly RecordEdit[] {
  const { text, ...rest } = change;
  const entry = { ...(text === undefined ? {} : { text }), ...changeEntry(rest) };
  return Object.entries(entry).map(([key, set]) => ({ at: action.path, key, set }));
}

/** The keys of a change in the order in which people read them. */
export function changeEntry({ status, due, owners, lead, note }: Change): Readonly<Record<string, NewValue>> {
  return {
    ...(status === undefined ? {} : { status }),
    ...(owners === undefined ? {} : { owners: ownersValue(owners) }),
    ...(lead === undefined ? {} : { lead }),
    ...(due === undefined ? {} : { due: due.text }),
    ...(note === undefined ? {} : { note }),
  };
}
