import { deflateRawSync } from 'node:zlib';
import type { CivilDate } from '../../../model/civil-date.ts';
import { fullId } from '../../../model/meeting/action-ids.ts';
import { type Attendance, actionsOf, type Meeting } from '../../../model/meeting/meeting.ts';
import { recordIdOf } from '../../../record/read-record.ts';
import { ATTENDING } from '../index-store.ts';
import { sliceOf } from '../indexed-meeting.ts';
import { numbering } from './numbering.ts';

/** What is held of a meeting while an index is made. */
export type MeetingKey = Pick<Meeting, 'id' | 'file' | 'date' | 'held' | 'start'>;

/** Meetings on the way to an index: their slices deflated, what puts them in order at hand, of their texts nothing. */
export type Gathered = {
  /** In the order in which they were added. */
  readonly keys: readonly MeetingKey[];
  /** Blocks of slices, of each slice its block and where it begins in that. */
  readonly blocks: readonly Uint8Array[];
  readonly sliceBlock: readonly number[];
  readonly sliceStart: readonly number[];
  readonly attendanceAt: readonly number[];
  readonly attending: readonly number[];
  readonly attendingTexts: readonly string[];
  /** The places of the meetings that review actions of a meeting, by its id. */
  readonly reviewing: ReadonlyMap<string, readonly number[]>;
  readonly actionCount: number;
};

export type Gathering = { readonly add: (meeting: Meeting) => void; readonly end: () => Gathered };

/** A block is closed at so many bytes of slices: a dozen meetings. */
const BLOCK = 1 << 16;

/** Quick, and nearly as small as any. */
const LEVEL = 3;

/** Gathers meetings one after the other, in the order of their paths. */
export function gatherMeetings(): Gathering {
  const keys: MeetingKey[] = [];
  const slices = blocksOfLines();
  const attendance = attendanceNumbers();
  const reviewing = new Map<string, number[]>();
  let actionCount = 0;
  return {
    add: (meeting) => {
      const place = keys.length;
      keys.push(keyOf(meeting));
      slices.add(JSON.stringify(sliceOf(meeting)));
      attendance.add(meeting.attendance);
      for (const id of reviewedBy(meeting)) reviewing.set(id, [...(reviewing.get(id) ?? []), place]);
      for (const _ of actionsOf(meeting)) actionCount += 1;
    },
    end: () => ({ keys, ...slices.end(), ...attendance.end(), reviewing, actionCount }),
  };
}

/** Through JSON, since a part of a text holds the whole of it. */
function keyOf({ file, date, held, start }: Meeting): MeetingKey {
  const key = JSON.parse(JSON.stringify({ file, date, held, start })) as Omit<MeetingKey, 'id'>;
  return { ...key, id: recordIdOf(key.file) };
}

/** The ids of the meetings whose actions a meeting reviews. */
function reviewedBy(meeting: Meeting): readonly string[] {
  const ids = meeting.review.flatMap(({ action }) =>
    action === undefined ? [] : [meetingIdOf(fullId(action, meeting))],
  );
  return JSON.parse(JSON.stringify([...new Set(ids)])) as readonly string[];
}

/** The id of the meeting in the whole id of an action. */
export function meetingIdOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function blocksOfLines() {
  const [blocks, sliceBlock, sliceStart]: [Uint8Array[], number[], number[]] = [[], [], []];
  let pending: Buffer[] = [];
  let length = 0;
  const close = () => {
    if (length > 0) blocks.push(deflateRawSync(Buffer.concat(pending), { level: LEVEL }));
    [pending, length] = [[], 0];
  };
  return {
    add: (line: string) => {
      if (length > BLOCK) close();
      sliceBlock.push(blocks.length);
      sliceStart.push(length);
      const bytes = Buffer.from(`${line}\n`);
      pending.push(bytes);
      length += bytes.length;
    },
    end: () => {
      close();
      return { blocks, sliceBlock, sliceStart };
    },
  };
}

/** Those attending by number, for each meeting how many are in each state first. */
function attendanceNumbers() {
  const [attendanceAt, attending]: [number[], number[]] = [[], []];
  const attendees = numbering();
  return {
    add: (attendance: Attendance) => {
      attendanceAt.push(attending.length);
      for (const state of ATTENDING) attending.push(attendance[state].length);
      for (const state of ATTENDING)
        for (const attendee of attendance[state]) attending.push(attendees.numberOf(attendee));
    },
    end: () => ({ attendanceAt, attending, attendingTexts: attendees.texts() }),
  };
}

/** The days on which meetings were held, in order. */
export function heldDays(keys: readonly MeetingKey[]): readonly CivilDate[] {
  return keys.flatMap(({ held, date }) => (held ? [date] : []));
}
