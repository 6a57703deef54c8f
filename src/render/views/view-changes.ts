// What moved in the follow-up since the meeting held before, for the first words of minutes.
import type { CivilDate } from '../../model/civil-date.ts';
import { foldStates } from '../../model/ledger/fold-events.ts';
import type { FollowedAction, Ledger } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import type { Language } from '../../model/words.ts';
import { type Change, changesBetween, type Known } from '../../query/changes/changes.ts';
import { changeLabels, movedWords, subjectOf } from '../../query/changes/report-changes.ts';

export type ChangeView = {
  readonly change: string;
  /** Of the action, or of the minutes adopted; empty without one. */
  readonly id: string;
  readonly text: string;
  /** The state, the deadline or those responsible; empty where there is none to tell. */
  readonly before: string;
  readonly after: string;
};

/**
 * By the events that the records tell, and not by git, so that the same files always give the same minutes: what was said
 * after the meeting held before this one, up to this one and by it, of actions stated before; and the minutes that this
 * meeting adopted. Nothing for a first meeting.
 */
export function viewChanges(meeting: Meeting, ledger: Ledger, language: Language): readonly ChangeView[] {
  const place = ledger.meetings.indexOf(meeting);
  const previous = ledger.meetings.slice(0, Math.max(0, place)).findLast(({ held }) => held);
  if (!previous) return [];
  const earlier = ledger.actions.filter((each) => each.meeting.id !== meeting.id);
  const before = earlier.flatMap((each) => knownOn(previous.date, each, meeting.id) ?? []);
  const after = earlier.flatMap((each) => knownOn(meeting.date, each) ?? []);
  return [...changesBetween(before, after), ...adoptedBy(meeting, ledger)].map((row) => ({
    ...{ change: changeLabels[row.change][language], id: subjectOf(row).id ?? '', text: subjectOf(row).text },
    before: movedWords(row.change, row.before)?.[language] ?? '',
    after: movedWords(row.change, row.after)?.[language] ?? '',
  }));
}

/** An action as it was known at the end of a day, without what a meeting of that day says of it; undefined before it was stated. */
function knownOn(day: CivilDate, followed: FollowedAction, without?: string): Known | undefined {
  const events = followed.history.filter(
    ({ date, meeting }) => date <= day && (without === undefined || meeting !== without),
  );
  const state = foldStates(events).at(-1);
  if (!state) return undefined;
  const { id, action, meeting } = followed;
  const { status, due, owners, lead } = state;
  const place = { file: meeting.file, line: action.line };
  return { kind: 'action', id, meeting: meeting.id, text: action.text, status, due, owners, lead, ...place };
}

function adoptedBy({ id }: Meeting, { meetings }: Ledger): readonly Change[] {
  return meetings
    .filter(({ adoption }) => adoption?.at === id)
    .map((adopted) => {
      const none = { due: null, owners: null, lead: null };
      const { title = adopted.id, file } = adopted;
      const after: Known = {
        ...none,
        kind: 'meeting',
        id: adopted.id,
        meeting: adopted.id,
        text: title,
        status: 'adopted',
        file,
        line: 1,
      };
      return { change: 'adopted', before: null, after };
    });
}
