import type { CivilDate } from '../civil-date.ts';
import { deadlineAnchor } from '../deadline/reading/deadline-anchor.ts';
import type { Action, Change, Meeting, Review, Update } from '../meeting/meeting.ts';
import { compareText, startOf } from '../meeting/meeting-order.ts';
import { once } from '../once.ts';
import { registeredId } from '../owners/registry-index.ts';
import type { ActionEvent } from './followup.ts';
import type { WordsReader } from './words-reader.ts';

/** What is said of an action, unread, with the record it stands in, which decides its place among what was said that day. */
export type Said = Pick<ActionEvent, 'date' | 'source' | 'line'> & {
  readonly change: Change;
  readonly record: Meeting;
};

/** How the words of events are read: with the registry, and the dates of the held meetings known, in order. */
export type EventReader = { readonly words: WordsReader; readonly held: readonly CivilDate[] };

/** The first statement of an action by its meeting. */
export function statementOf(record: Meeting, action: Action): Said {
  return { date: record.date, source: 'statement', line: action.line, change: action, record };
}

/** What an update inside an action says. */
export function updateOf(record: Meeting, update: Update): Said {
  return { date: update.date, source: 'update', line: update.line, change: update, record };
}

/** What a later meeting found about an action. */
export function reviewOf(record: Meeting, review: Review): Said {
  return { date: record.date, source: 'review', line: review.line, change: review, record };
}

/** Whether a review or update says anything: one that nobody filled in is no event. */
export function isFilledIn({ status, due, owners, lead, note }: Change): boolean {
  if (status !== undefined || due !== undefined || lead !== undefined || note !== undefined) return true;
  return owners?.some((words) => words.trim() !== '') ?? false;
}

const RANK = { statement: 0, update: 1, review: 2 } as const;

/** The order in which it counts: date, then statement, update, review, then meeting start, meeting id, file and line. */
export function compareSaid(a: Said, b: Said): number {
  return (
    compareText(a.date, b.date) ||
    RANK[a.source] - RANK[b.source] ||
    compareText(startOf(a.record), startOf(b.record)) ||
    compareText(a.record.id, b.record.id) ||
    compareText(a.record.file, b.record.file) ||
    a.line - b.line
  );
}

/** What was said as an event, its words read. */
export function eventOf(said: Said, reader: EventReader): ActionEvent {
  const { due } = said.change;
  const event = undatedEventOf(said, reader);
  if (due === undefined) return event;
  // Read when it is asked for: it takes the longest.
  const read = once(() => {
    const { held, words } = reader;
    return words.due(due, deadlineAnchor(said.date, said.record, { held, order: words.order }));
  });
  return Object.defineProperty(event, 'due', { get: read, enumerable: true });
}

/** The same without its deadline. Key by key, since hundreds of thousands are made: to spread them takes ten times as long. */
export function undatedEventOf({ date, source, line, change, record }: Said, { words }: EventReader): ActionEvent {
  const { status, owners, lead, note } = change;
  const event: Partial<Writable<ActionEvent>> & Writable<Pick<ActionEvent, 'date' | 'source' | 'meeting'>> = {
    date,
    source,
    meeting: source === 'update' ? null : record.id,
  };
  if (status !== undefined) event.status = status;
  if (owners?.some((each) => each.trim() !== '')) event.owners = words.owners(owners, date);
  if (lead !== undefined) event.lead = leadOf(lead, words);
  if (note !== undefined) event.note = note;
  event.file = record.file;
  event.line = line;
  return event as ActionEvent;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function leadOf(words: string, { index }: WordsReader): string {
  const registered = index.lookup(words);
  return registered ? registeredId(registered) : words;
}
