import type { CivilDate } from '../civil-date.ts';
import { deadlineAnchor } from '../meeting/deadline-anchor.ts';
import type { Action, Change, Meeting, Review, Update } from '../meeting/meeting.ts';
import { compareText, startOf } from '../meeting/meeting-order.ts';
import { registeredId } from '../owners/registry-index.ts';
import type { ActionEvent } from './followup.ts';
import type { WordsReader } from './words-reader.ts';

/** An event with the record it stands in, which decides its place among those of the same day. */
export type RecordedEvent = { readonly event: ActionEvent; readonly record: Meeting };

/** How the words of events are read: with the registry, and the dates of the held meetings known, in order. */
export type EventReader = { readonly words: WordsReader; readonly held: readonly CivilDate[] };

/** The first statement of an action by its meeting. */
export function statementEvent(record: Meeting, action: Action, reader: EventReader): RecordedEvent {
  return eventOf(action, { date: record.date, source: 'statement', record, line: action.line }, reader);
}

/** What an update inside an action says. */
export function updateEvent(record: Meeting, update: Update, reader: EventReader): RecordedEvent {
  return eventOf(update, { date: update.date, source: 'update', record, line: update.line }, reader);
}

/** What a later meeting found about an action. */
export function reviewEvent(record: Meeting, review: Review, reader: EventReader): RecordedEvent {
  return eventOf(review, { date: record.date, source: 'review', record, line: review.line }, reader);
}

/** Whether a review or update says anything: one that nobody filled in is no event. */
export function isFilledIn({ status, due, owners, lead, note }: Change): boolean {
  if (status !== undefined || due !== undefined || lead !== undefined || note !== undefined) return true;
  return owners?.some((words) => words.trim() !== '') ?? false;
}

const RANK = { statement: 0, update: 1, review: 2 } as const;

/** The order in which events count: date, then statement, update, review, then meeting start, meeting id, file and line. */
export function compareEvents(a: RecordedEvent, b: RecordedEvent): number {
  return (
    compareText(a.event.date, b.event.date) ||
    RANK[a.event.source] - RANK[b.event.source] ||
    compareText(startOf(a.record), startOf(b.record)) ||
    compareText(a.record.id, b.record.id) ||
    compareText(a.record.file, b.record.file) ||
    a.event.line - b.event.line
  );
}

type Occasion = Pick<ActionEvent, 'date' | 'source' | 'line'> & { readonly record: Meeting };

function eventOf(
  change: Change,
  { date, source, record, line }: Occasion,
  { words, held }: EventReader,
): RecordedEvent {
  const { status, due, owners, lead, note } = change;
  const event: ActionEvent = {
    date,
    source,
    meeting: source === 'update' ? null : record.id,
    ...(status === undefined ? {} : { status }),
    ...(due === undefined ? {} : { due: words.due(due, deadlineAnchor(date, record, held)) }),
    ...(owners?.some((each) => each.trim() !== '') ? { owners: words.owners(owners, date) } : {}),
    ...(lead === undefined ? {} : { lead: leadOf(lead, words) }),
    ...(note === undefined ? {} : { note }),
    file: record.file,
    line,
  };
  return { event, record };
}

function leadOf(words: string, { index }: WordsReader): string {
  const registered = index.lookup(words);
  return registered ? registeredId(registered) : words;
}
