import { join } from 'node:path';
import type {
  ActionStatus,
  Attendance,
  AttendanceState,
  Attendee,
  Body,
  Meeting,
} from '../../model/meeting/meeting.ts';
import type { OwnersReading } from '../../model/owners/structures.ts';
import { readBody } from '../../record/read-record.ts';
import { readBytes } from '../read-file.ts';
import { blockReader } from './block-reader.ts';
import { type IndexColumns, indexColumns, textOf } from './index-columns.ts';
import { type IndexFile, IndexTrouble } from './index-file.ts';
import { dueReader, type IndexedDue } from './indexed-due.ts';
import { indexedMeeting, type MeetingSource, type Slice } from './indexed-meeting.ts';

/** The states of actions by their numbers. */
export const STATUSES: readonly ActionStatus[] = ['open', 'in-progress', 'blocked', 'done', 'dropped'];

/** What a list says of an action that no column has: its words, its note, and its other texts. */
export type ActionRow = readonly [text: string, note: string | null, texts: Readonly<Record<string, string>> | null];

/** The states in which people may attend, in the order of their counts. */
export const ATTENDING: readonly AttendanceState[] = ['present', 'excused', 'absent', 'represented', 'guests'];

/** An index ready to be asked; meetings by the place of their file, actions by their rank. */
export type IndexStore = {
  readonly columns: IndexColumns;
  readonly meeting: (place: number) => Meeting;
  readonly row: (rank: number) => ActionRow;
  readonly due: IndexedDue;
  readonly ownersOf: (rank: number) => OwnersReading;
  readonly leadOf: (rank: number) => string | null;
  readonly itemTitleOf: (rank: number) => string | null;
  /** The whole id of an action. */
  readonly idOf: (rank: number) => string | null;
  /** Reviews that may count for no action, or not for all of their id: by that id, the places of the files they stand in. */
  readonly unattached: () => readonly (readonly [id: string, places: readonly number[]])[];
};

/** Asks an index of the workspace at a root. */
export function indexStore(file: IndexFile, root: string): IndexStore {
  const columns = indexColumns(file);
  const meetings: (Meeting | undefined)[] = [];
  const source = meetingSource(file, columns, root);
  const owners = lines<OwnersReading>(file, 'ownersTexts');
  const leads = lines<string | null>(file, 'leadsTexts');
  const ids = lines<string | null>(file, 'idsTexts');
  const itemTitles = lines<string | null>(file, 'itemTitlesTexts');
  const meeting = (place: number) => {
    const known = meetings[place] ?? meetingAt(place, columns, source);
    meetings[place] = known;
    return known;
  };
  return {
    columns,
    meeting,
    row: rowReader(file, columns),
    due: dueReader(columns, lines(file, 'dueWordsTexts')),
    ownersOf: (rank) => owners(columns.owners[rank]),
    leadOf: (rank) => leads(columns.leads[rank]),
    itemTitleOf: (rank) => itemTitles(columns.itemTitles[rank]),
    idOf: (rank) => {
      const id = ids(columns.ids[rank]);
      return id === null ? null : `${meeting(columns.meeting[rank] ?? 0).id}/${id}`;
    },
    unattached: () => JSON.parse(textOf(file, 'unattached')) as readonly (readonly [string, readonly number[]])[],
  };
}

function meetingAt(place: number, columns: IndexColumns, source: MeetingSource): Meeting {
  const file = columns.paths[place];
  if (file === undefined) throw new IndexTrouble('no such meeting');
  const date = columns.dates.slice(place * 10, place * 10 + 10);
  return indexedMeeting({ file, date, held: columns.held[place] === 1 }, source, place);
}

function meetingSource(file: IndexFile, columns: IndexColumns, root: string): MeetingSource {
  const slices = blockReader((block) => {
    const { blockAt, blockCrc } = columns;
    const at = blockAt[block] ?? 0;
    return file.piece('slices', { at, length: (blockAt[block + 1] ?? at) - at, crc: blockCrc[block] ?? 0 });
  });
  const attendees = lines<Attendee>(file, 'attendingTexts');
  return {
    slice: (place) => JSON.parse(slices(columns.sliceBlock[place] ?? 0, columns.sliceStart[place] ?? 0)) as Slice,
    attendance: (place) => attendanceAt(place, columns, attendees),
    body: (path) => bodyOf(root, path),
  };
}

function attendanceAt(
  place: number,
  { attendanceAt, attending }: IndexColumns,
  attendee: (number: number | undefined) => Attendee,
): Attendance {
  const start = attendanceAt[place] ?? 0;
  let at = start + ATTENDING.length;
  const [present = [], excused = [], absent = [], represented = [], guests = []] = ATTENDING.map((_, state) => {
    const from = at;
    at += attending[start + state] ?? 0;
    return Array.from(attending.subarray(from, at), attendee);
  });
  return { present, excused, absent, represented, guests };
}

/** The body of a record that was sound when it was read, from its file. */
export function bodyOf(root: string, file: string): Body {
  const bytes = readBytes(join(root, file), file);
  const body = bytes instanceof Uint8Array ? readBody(bytes) : null;
  if (!body) throw new IndexTrouble('a record has changed meanwhile');
  return body;
}

/** Texts of JSON by their numbers, each parsed once, so that what is the same is one thing. */
function lines<Value>(file: IndexFile, name: string): (number: number | undefined) => Value {
  let texts: readonly string[] | undefined;
  const values: (Value | undefined)[] = [];
  return (number = 0) => {
    const known = values[number];
    if (known !== undefined) return known;
    texts ??= textOf(file, name).split('\n');
    const text = texts[number];
    if (text === undefined) throw new IndexTrouble(`no such line of ${name}`);
    const value = JSON.parse(text) as Value;
    values[number] = value;
    return value;
  };
}

/** Reads the rows one by one; the last one is at hand, since its parts are asked for one after the other. */
function rowReader(file: IndexFile, columns: IndexColumns): (rank: number) => ActionRow {
  let last: { readonly rank: number; readonly row: ActionRow } | undefined;
  return (rank) => {
    if (last?.rank === rank) return last.row;
    const { rowAt, rowCrc } = columns;
    const at = rowAt[rank] ?? 0;
    const place = { at, length: (rowAt[rank + 1] ?? at) - at, crc: rowCrc[rank] ?? 0 };
    const row = JSON.parse(file.piece('rows', place).toString()) as ActionRow;
    last = { rank, row };
    return row;
  };
}
