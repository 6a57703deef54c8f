import type { CivilDate } from '../../model/civil-date.ts';
import type { Attendance, Body, Meeting } from '../../model/meeting/meeting.ts';
import { recordIdOf } from '../../record/read-record.ts';

/** What an index has of a meeting: the rest of it is parsed when it is asked for, its body read from its file. */
export type Indexed = {
  readonly file: string;
  readonly date: CivilDate;
  readonly held: boolean;
  readonly slice: () => Slice;
  readonly attendance: () => Attendance;
  readonly body: () => Body;
};

/** A meeting without its body, as an index keeps it. */
export type Slice = Omit<Meeting, 'body'>;

/** A meeting of an index, which looks like any other. */
export function indexedMeeting(indexed: Indexed): Meeting {
  return new IndexedMeeting(indexed) as unknown as Meeting;
}

/** The slice of a meeting, of an index or not. */
export function sliceOf(meeting: Meeting): Slice {
  if (meeting instanceof IndexedMeeting) return meeting.slice;
  const keys = (Object.keys(meeting) as (keyof Meeting)[]).filter((key) => key !== 'body');
  return Object.fromEntries(keys.map((key) => [key, meeting[key]])) as Slice;
}

/** The keys that a list of all meetings does not need. An absent one is undefined. */
const IN_SLICE = [
  ...['until', 'start', 'end', 'title', 'venue', 'status', 'chair', 'rapporteur', 'agenda', 'actions'],
  ...['review', 'next', 'annexes', 'adoption', 'errata'],
];

class IndexedMeeting {
  readonly id: string;
  readonly file: string;
  readonly date: CivilDate;
  readonly held: boolean;
  readonly #indexed: Indexed;
  #slice: Slice | undefined;
  #body: Body | undefined;
  #attendance: Attendance | undefined;

  constructor(indexed: Indexed) {
    this.id = recordIdOf(indexed.file);
    this.file = indexed.file;
    this.date = indexed.date;
    this.held = indexed.held;
    this.#indexed = indexed;
  }

  get body(): Body {
    this.#body ??= this.#indexed.body();
    return this.#body;
  }

  get attendance(): Attendance {
    this.#attendance ??= this.#indexed.attendance();
    return this.#attendance;
  }

  get slice(): Slice {
    this.#slice ??= this.#indexed.slice();
    return this.#slice;
  }
}

for (const key of IN_SLICE)
  Object.defineProperty(IndexedMeeting.prototype, key, {
    get(this: IndexedMeeting) {
      return this.slice[key as keyof Slice];
    },
  });
