import { join } from 'node:path';
import { countUntil } from '../../model/count-until.ts';
import type { Deadline } from '../../model/deadline/deadline.ts';
import type { ActionStatus, Attendance, Body, Meeting } from '../../model/meeting/meeting.ts';
import type { OwnersReading } from '../../model/owners/structures.ts';
import { readBody } from '../../record/read-record.ts';
import { readBytes } from '../read-file.ts';
import { type IndexColumns, indexColumns, textOf } from './index-columns.ts';
import { type IndexFile, IndexTrouble } from './index-file.ts';
import { indexedMeeting, type Slice } from './indexed-meeting.ts';

/** The states of actions by their numbers. */
export const STATUSES: readonly ActionStatus[] = ['open', 'in-progress', 'blocked', 'done', 'dropped'];

/** What a list says of an action: its line, words, the number and title of its item, note, other texts, slips and deadline. */
export type ActionRow = readonly [
  line: number,
  text: string,
  item: number | null,
  itemTitle: string | null,
  note: string | null,
  texts: Readonly<Record<string, string>> | null,
  slips: number,
  due: Deadline | null,
];

/** An index ready to be asked; meetings by the place of their file, actions by their rank. */
export type IndexStore = {
  readonly columns: IndexColumns;
  readonly meeting: (place: number) => Meeting;
  readonly row: (rank: number) => ActionRow;
  readonly ownersOf: (rank: number) => OwnersReading;
  readonly leadOf: (rank: number) => string | null;
  /** The whole id of an action. */
  readonly idOf: (rank: number) => string | null;
  /** Reviews that count for no action, or not for all of their id: by that id, the places of the files they stand in. */
  readonly unattached: () => readonly (readonly [id: string, places: readonly number[]])[];
};

/** Asks an index of the workspace at a root. */
export function indexStore(file: IndexFile, root: string): IndexStore {
  const columns = indexColumns(file);
  const meetings = new Map<number, Meeting>();
  const row = rowReader(file, columns);
  const owners = lines<OwnersReading>(file, 'ownersTexts');
  const leads = lines<string | null>(file, 'leadTexts');
  const ids = lines<string | null>(file, 'idTexts');
  const meeting = (place: number) => {
    const known = meetings.get(place) ?? meetingAt(place, columns, file, root);
    meetings.set(place, known);
    return known;
  };
  return {
    columns,
    meeting,
    row,
    ownersOf: (rank) => owners(columns.owners[rank]),
    leadOf: (rank) => leads(columns.leads[rank]),
    idOf: (rank) => {
      const id = ids(columns.ids[rank]);
      return id === null ? null : `${meeting(columns.meeting[rank] ?? 0).id}/${id}`;
    },
    unattached: () => JSON.parse(textOf(file, 'unattached')) as readonly (readonly [string, readonly number[]])[],
  };
}

function meetingAt(place: number, columns: IndexColumns, file: IndexFile, root: string): Meeting {
  const path = columns.paths[place];
  if (path === undefined) throw new IndexTrouble('no such meeting');
  const pieceOf = (name: 'meetings' | 'attendance'): unknown => {
    const [at = 0, length = 0, crc = 0] = columns[`${name}At`].subarray(place * 3);
    return JSON.parse(file.piece(name, { at, length, crc }).toString());
  };
  return indexedMeeting({
    file: path,
    date: columns.dates.slice(place * 10, place * 10 + 10),
    held: columns.held[place] === 1,
    slice: () => pieceOf('meetings') as Slice,
    attendance: () => pieceOf('attendance') as Attendance,
    body: () => bodyOf(root, path),
  });
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

function rowReader(file: IndexFile, columns: IndexColumns) {
  const blocks = new Map<number, Buffer>();
  const blockOf = (block: number): Buffer => {
    const { blockAt, blockCrc } = columns;
    const at = blockAt[block] ?? 0;
    const place = { at, length: (blockAt[block + 1] ?? at) - at, crc: blockCrc[block] ?? 0 };
    const bytes = blocks.get(block) ?? file.piece('rows', place);
    blocks.set(block, bytes);
    return bytes;
  };
  let last = 0;
  return (rank: number): ActionRow => {
    const { rowAt, rowLength, blockAt } = columns;
    const at = rowAt[rank] ?? 0;
    if (!(at >= (blockAt[last] ?? 0) && at < (blockAt[last + 1] ?? 0))) last = blockHolding(at, blockAt);
    const start = at - (blockAt[last] ?? 0);
    return JSON.parse(blockOf(last).toString('utf8', start, start + (rowLength[rank] ?? 0))) as ActionRow;
  };
}

/** The block that a byte of the rows lies in. */
function blockHolding(at: number, blockAt: Uint32Array): number {
  return Math.max(0, countUntil(blockAt.length, (block) => (blockAt[block] ?? 0) <= at) - 1);
}
