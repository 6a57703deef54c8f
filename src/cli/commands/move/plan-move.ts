import { dateInWords } from '../../../i18n/date-words.ts';
import { postponedTitle } from '../../../i18n/redated-title.ts';
import { addDays, type CivilDate, daysBetween, parseCivilDate } from '../../../model/civil-date.ts';
import { isClosed, type Meeting, recommendationsOf } from '../../../model/meeting/meeting.ts';
import { announcedBy } from '../../../query/next-meeting/next-date.ts';
import type { RecordEdit } from '../../../record/edit/record-edit.ts';
import { type MeetingRenaming, meetingRenaming, planMeetingRenamed } from '../../../record/edit/rename-meeting.ts';
import { recordIdOf } from '../../../record/read-record.ts';
import type { Change, FileChange } from '../../../workspace/saving/save.ts';
import { plannedChange, unsafe } from '../../change/change-records.ts';
import type { Opened } from '../../session/opened.ts';

/** A meeting put on another day: the file that its record then is, and the workspace as it stands. */
export type Moving = {
  readonly meeting: Meeting;
  readonly date: CivilDate;
  readonly file: string;
  readonly opened: Opened;
};

/**
 * The files that change when a meeting is put on another day: its own, under its new name, then the old one, which goes, then
 * those that refer to it. Adopted minutes change only where their seal allows it: where they say which meeting adopted them,
 * and in the actions made of their recommendations. Refused (exit 2): a record that cannot be changed safely.
 */
export function planMove(moving: Moving): readonly FileChange[] {
  const { meeting, file, opened } = moving;
  const rename = meetingRenaming(meeting.id, recordIdOf(file));
  const changes = opened.ledger.meetings.flatMap((each) => {
    const edits = each.file === meeting.file ? ownEdits(moving) : referenceEdits(each, moving, rename);
    const { before, after } = plannedChange({ file: each.file, edits }, opened);
    const renamed = isClosed(each) ? after : planMeetingRenamed(each.file, after, rename);
    if (renamed === null) throw unsafe(each.file);
    return renamed === before ? [] : [{ file: each.file, before, after: renamed }];
  });
  const unread = opened.readings.find(
    (each) => !each.meeting && each.source && rename(each.source.text) !== each.source.text,
  );
  if (unread) throw unsafe(unread.file);
  return changes.flatMap((change) => (change.file === meeting.file ? filed(change, file) : [change]));
}

/** A record under another name is a new file and one that goes. */
function filed(change: Change, file: string): readonly FileChange[] {
  if (change.file === file) return [change];
  return [
    { file, before: null, after: change.after },
    { file: change.file, before: change.before, after: null },
  ];
}

function ownEdits({ meeting, date }: Moving): readonly RecordEdit[] {
  const { until, title } = meeting;
  const set = (key: string, old: string | undefined, now: string | undefined): readonly RecordEdit[] =>
    now === undefined || now === old ? [] : [{ at: [], key, set: now }];
  return [
    ...set('date', meeting.date, date),
    ...set('until', until, until && addDays(date, daysBetween(meeting.date, until))),
    ...set('title', title, title && postponedTitle(title, date, meeting.date)),
  ];
}

function referenceEdits(each: Meeting, moving: Moving, rename: MeetingRenaming): readonly RecordEdit[] {
  const { meeting, file } = moving;
  const adopted = each.adoption?.at === meeting.id;
  const adoption: readonly RecordEdit[] = adopted ? [{ at: ['adoption'], key: 'at', set: recordIdOf(file) }] : [];
  if (!isClosed(each)) return [...adoption, ...nextEdits(each, moving)];
  const made = [...recommendationsOf(each)].flatMap(({ recommendation: { path, actions } }) =>
    actions.flatMap((id, place): readonly RecordEdit[] =>
      rename(id) === id ? [] : [{ at: path, key: 'actions', replace: place, by: rename(id) }],
    ),
  );
  return [...adoption, ...made];
}

/** The record that announced the day, in its own way of writing days. */
function nextEdits(each: Meeting, { meeting, date, opened }: Moving): readonly RecordEdit[] {
  const { ledger, config } = opened;
  if (!announces(each, meeting, opened) || date <= each.date) return [];
  const isAlone = ledger.meetings.every(({ id, date: day }) => id === meeting.id || day !== meeting.date);
  if (!isAlone || date === meeting.date) return [];
  const written = parseCivilDate(each.next?.date ?? '');
  return [{ at: ['next'], key: 'date', set: written ? date : dateInWords(date, config.value.locale ?? 'fr') }];
}

/** Whether a record said that the next meeting would be that one, by its day. */
function announces(each: Meeting, meeting: Meeting, { ledger }: Opened): boolean {
  return each.date < meeting.date && announcedBy(each, ledger.order) === meeting.date;
}
