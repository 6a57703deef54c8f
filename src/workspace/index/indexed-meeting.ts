import type { CivilDate } from '../../model/civil-date.ts';
import type { Attendance, Body, Meeting } from '../../model/meeting/meeting.ts';
import { recordIdOf } from '../../record/read-record.ts';

/** What every list wants of a meeting. */
type Named = { readonly file: string; readonly date: CivilDate; readonly held: boolean };

/** Where the rest of meetings is: parsed when it is asked for, the body read from its file. */
export type MeetingSource = {
  readonly slice: (place: number) => Slice;
  readonly attendance: (place: number) => Attendance;
  readonly body: (file: string) => Body;
};

/** A meeting without what is kept apart. */
export type Slice = Omit<Meeting, Apart>;

type Apart = 'id' | 'file' | 'date' | 'held' | 'attendance' | 'body';

const APART: readonly (keyof Meeting)[] = ['id', 'file', 'date', 'held', 'attendance', 'body'] satisfies Apart[];

/** A meeting at a place of an index, which looks like any other. */
export function indexedMeeting(named: Named, source: MeetingSource, place: number): Meeting {
  return new IndexedMeeting(named, source, place) as unknown as Meeting;
}

/** The slice of a meeting, of an index or not. */
export function sliceOf(meeting: Meeting): Slice {
  if (meeting instanceof IndexedMeeting) return meeting.slice;
  const keys = (Object.keys(meeting) as (keyof Meeting)[]).filter((key) => !APART.includes(key));
  return Object.fromEntries(keys.map((key) => [key, meeting[key]])) as Slice;
}

/** The keys that a list of all meetings does not need. An absent one is undefined. */
const IN_SLICE = [
  ...['until', 'start', 'end', 'title', 'venue', 'status', 'chair', 'rapporteur', 'agenda', 'actions'],
  ...['review', 'next', 'annexes', 'adoption', 'errata'],
];

class IndexedMeeting {
  readonly file: string;
  readonly date: CivilDate;
  readonly held: boolean;
  readonly #source: MeetingSource;
  readonly #place: number;
  #slice: Slice | undefined;
  #body: Body | undefined;
  #attendance: Attendance | undefined;

  constructor({ file, date, held }: Named, source: MeetingSource, place: number) {
    this.file = file;
    this.date = date;
    this.held = held;
    this.#source = source;
    this.#place = place;
  }

  get id(): string {
    return recordIdOf(this.file);
  }

  get body(): Body {
    this.#body ??= this.#source.body(this.file);
    return this.#body;
  }

  get attendance(): Attendance {
    this.#attendance ??= this.#source.attendance(this.#place);
    return this.#attendance;
  }

  get slice(): Slice {
    this.#slice ??= this.#source.slice(this.#place);
    return this.#slice;
  }
}

for (const key of IN_SLICE)
  Object.defineProperty(IndexedMeeting.prototype, key, {
    get(this: IndexedMeeting) {
      return this.slice[key as keyof Slice];
    },
  });
