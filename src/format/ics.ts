/**
 * iCalendar (RFC 5545): a task for every action point that has a last day, an event for every meeting. The same records
 * give the same calendar: ids are stable, and the sequence grows with what is recorded.
 */
import { addDays, type CivilDate } from '../model/civil-date.ts';
import { UserError } from '../model/errors.ts';
import { replaceUnsafe } from '../model/safe-text.ts';
import type { Words } from '../model/words.ts';
import type { CalendarEntry, CalendarEvent, CalendarTask } from '../query/calendar-entry.ts';
import { rowsOf } from '../query/report.ts';
import { foldText } from '../words/fold-text.ts';
import type { FormatOptions, TextFormat } from './layout/format.ts';
import { utcTime } from './utc-time.ts';

export const ics: TextFormat = {
  name: 'ics',
  extension: 'ics',
  format: (report, options) => {
    const { calendar } = report;
    if (!calendar) throw noCalendar();
    const entries = rowsOf(report).flatMap((row) => calendar(row));
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//gtm//minutes//FR',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      property('X-WR-CALNAME', calendarName(report.title, options)),
      ...entries.flatMap((entry) => entryLines(entry, report.asOf, options)),
      'END:VCALENDAR',
    ];
    return lines.map((line) => `${folded(line)}\r\n`).join('');
  },
};

function calendarName(title: Words, { calendar, language }: FormatOptions): string {
  return [calendar?.group ?? '', title[language]].filter((part) => part !== '').join(' – ');
}

function entryLines(entry: CalendarEntry, asOf: CivilDate, options: FormatOptions): readonly string[] {
  const stamp = `DTSTAMP:${day(asOf)}T000000Z`;
  if (entry.kind === 'event') return eventLines(entry, stamp, options);
  return options.calendar?.events ? taskAsEvent(entry, stamp, options) : taskLines(entry, stamp, options);
}

const STATUSES = {
  open: ['NEEDS-ACTION', 0],
  'in-progress': ['IN-PROCESS', 50],
  blocked: ['IN-PROCESS', 25],
  done: ['COMPLETED', 100],
  dropped: ['CANCELLED', 0],
} as const satisfies Readonly<Record<CalendarTask['status'], readonly [string, number]>>;

function taskLines(task: CalendarTask, stamp: string, options: FormatOptions): readonly string[] {
  const [status, percent] = STATUSES[task.status];
  return [
    'BEGIN:VTODO',
    `UID:${uid(task.id, options)}`,
    stamp,
    `SEQUENCE:${task.revision}`,
    property('SUMMARY', task.summary),
    property('DESCRIPTION', task.details[options.language]),
    ...(task.from === undefined ? [] : [`DTSTART;VALUE=DATE:${day(task.from)}`]),
    `DUE;VALUE=DATE:${day(task.due)}`,
    `STATUS:${status}`,
    `PERCENT-COMPLETE:${percent}`,
    ...(task.done === undefined ? [] : [`COMPLETED:${day(task.done)}T000000Z`]),
    ...categories(task),
    `RELATED-TO:${uid(task.meeting, options)}`,
    property('X-GTM-DUE', task.dueText),
    'END:VTODO',
  ];
}

/** For calendars that leave tasks out: the last day, as a day of its own. */
function taskAsEvent(task: CalendarTask, stamp: string, options: FormatOptions): readonly string[] {
  const mark = task.status === 'done' ? '☒ ' : '☐ ';
  return [
    'BEGIN:VEVENT',
    `UID:${uid(`${task.id}/due`, options)}`,
    stamp,
    `SEQUENCE:${task.revision}`,
    property('SUMMARY', mark + task.summary),
    property('DESCRIPTION', task.details[options.language]),
    `DTSTART;VALUE=DATE:${day(task.due)}`,
    `DTEND;VALUE=DATE:${day(addDays(task.due, 1))}`,
    `STATUS:${task.status === 'dropped' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...categories(task),
    'END:VEVENT',
  ];
}

function eventLines(event: CalendarEvent, stamp: string, options: FormatOptions): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid(event.id, options)}`,
    stamp,
    `SEQUENCE:${event.status === 'tentative' ? 0 : 1}`,
    property('SUMMARY', event.summary[options.language]),
    ...timeLines(event, options.calendar?.zone),
    ...(event.venue === undefined ? [] : [property('LOCATION', event.venue)]),
    `STATUS:${event.status.toUpperCase()}`,
    'END:VEVENT',
  ];
}

/** Hours in UTC where the zone is known, else as the clock on the wall says; without hours, whole days. */
function timeLines({ date, until, start, end }: CalendarEvent, zone: string | undefined): readonly string[] {
  const from = start === undefined ? undefined : utcTime(date, start, zone);
  if (from === undefined) return [`DTSTART;VALUE=DATE:${day(date)}`, `DTEND;VALUE=DATE:${day(addDays(until, 1))}`];
  const to = end === undefined ? undefined : utcTime(until, end, zone);
  return [`DTSTART:${from}`, ...(to !== undefined && to > from ? [`DTEND:${to}`] : [])];
}

function categories({ categories: names }: CalendarTask): readonly string[] {
  return names.length === 0 ? [] : [`CATEGORIES:${names.map(text).join(',')}`];
}

/** The group's name keeps the calendars of two groups apart. */
function uid(id: string, { calendar }: FormatOptions): string {
  const group = foldText(calendar?.group ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${id.replace(/[^A-Za-z0-9.-]+/g, '-')}@${group === '' ? 'gtm' : `${group}.gtm`}`;
}

function day(date: CivilDate): string {
  return date.replaceAll('-', '');
}

function property(name: string, words: string): string {
  return `${name}:${text(words)}`;
}

/** TEXT (RFC 5545, 3.3.11), without what a screen could take for a command, or what hides or turns letters. */
function text(words: string): string {
  return replaceUnsafe(words.replace(/\r\n|[\r\u2028\u2029]/g, '\n'), () => '')
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

/** Lines of 75 bytes at most (RFC 5545, 3.1), cut between characters. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, size] = ['', 0];
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (size + bytes > 75) {
      lines.push(current);
      // The blank that begins a folded line counts.
      [current, size] = ['', 1];
    }
    current += character;
    size += bytes;
  }
  return [...lines, current].join('\r\n ');
}

function noCalendar(): UserError {
  return new UserError(
    'request/nothing',
    { fr: 'Cette liste n’a rien à mettre dans un calendrier.', en: 'This list has nothing for a calendar.' },
    {
      hint: {
        fr: 'Le format ics va avec gtm actions (tâches) et gtm meetings (réunions).',
        en: 'The format ics goes with gtm actions (tasks) and gtm meetings (events).',
      },
    },
  );
}
