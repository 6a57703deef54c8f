import { join } from 'node:path';
import { dateOrder } from '../../../model/deadline/date-order.ts';
import type { DateOrder } from '../../../model/deadline/deadline.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import { once } from '../../../model/once.ts';
import { indexRegistry, type RegistryIndex } from '../../../model/owners/registry-index.ts';
import type { RecordReading } from '../../../record/read-record.ts';
import { listRecords, type RecordEntry } from '../../list-records.ts';
import { type OpenWorkspace, openConfig, openRecord, openRegistry } from '../../open.ts';
import { isPlainFolder } from '../../real-places.ts';
import type { Changes } from '../changed-actions.ts';
import { FEWEST } from '../fewest.ts';
import { fileStates, isSameState, isSettled, STATE } from '../file-states.ts';
import { type IndexFile, openIndexFile } from '../index-file.ts';
import { bodyOf, type IndexStore, indexStore } from '../index-store.ts';
import { indexedMeeting, sliceOf } from '../indexed-meeting.ts';
import { buildIndex } from './build-index.ts';
import { gatherMeetings } from './gather-meetings.ts';
import type { MemoryIndex } from './memory-index.ts';

/** A workspace opened by its index: what has not changed since it was made is not read. */
export type IndexedWorkspace = OpenWorkspace & {
  /** Those that were read, in their order: all where there is no index. */
  readonly read: readonly RecordReading[];
  readonly index: RegistryIndex;
  readonly dateOrder: DateOrder;
  /** An index with what has changed since; undefined where there are few records. */
  readonly known: { readonly store: IndexStore; readonly changes: Changes; readonly close: () => void } | undefined;
  /** The index that another run would have clearly less to read by; undefined where it has it. */
  readonly worthKeeping: (() => MemoryIndex) | undefined;
};

/** The program that asks, and the moment it began (ms): what was written just before is not trusted to be settled. */
export type Asking = {
  readonly build: string;
  readonly began: number;
  /** What is done with an index that is there: it is used, or passed over. */
  readonly kept: 'used' | 'anew' | 'none';
};

/** Where an index lies in a workspace. */
export const INDEX_FILE = '.gtm/index';

/** So many are held whole, where nothing is kept for another run. */
const MOST_WHOLE = 2000;

/** So many changed files are read anew each time rather than write a new index. */
const MOST_CHANGED = 32;

/** Opens a workspace by its index; without a sound one of this program, these settings and this registry, all is read. */
export function openIndexed(root: string, asking: Asking): IndexedWorkspace {
  const [config, registry] = [openConfig(root), openRegistry(root)];
  const judged = { index: indexRegistry(registry.value), dateOrder: dateOrder(config.value) };
  const entries = listRecords(root, config.value.meetings);
  const states = fileStates(root, entries);
  const opened = { root, config, registry, ...judged };
  if (entries.length < (asking.kept === 'none' ? MOST_WHOLE : FEWEST)) {
    const readings = entries.map((entry) => openRecord(root, entry));
    return { ...opened, readings, read: readings, known: undefined, worthKeeping: undefined };
  }
  const indexing = { ...asking, ...opened, states };
  const known = asking.kept === 'used' ? knownIndex(root, { ...asking, config, registry }) : undefined;
  if (!known) return readAll(entries, indexing);
  const matched = matchFiles(entries, { root, states, store: known.store });
  const settled = matched.readAt.filter((at) => isSettled(states, at, asking.began)).length;
  const { readings } = matched;
  return {
    ...opened,
    readings,
    read: matched.readAt.flatMap((at) => readings[at] ?? []),
    known: { store: known.store, changes: matched.changes, close: known.file.close },
    worthKeeping: settled > MOST_CHANGED || matched.gone > MOST_CHANGED ? () => indexOf(readings, indexing) : undefined,
  };
}

/** Reads all records and makes an index of them, so that no more of them is held than an index has. */
function readAll(entries: readonly RecordEntry[], indexing: Indexing): IndexedWorkspace {
  const { root, config, registry, index, dateOrder } = indexing;
  let store: IndexStore | undefined;
  let count = 0;
  const gathering = gatherReadings(indexing);
  const readings = entries.map((entry, at) => {
    const reading = openRecord(root, entry);
    if (!reading.meeting) return reading;
    gathering.add(reading.meeting, at);
    const place = count;
    count += 1;
    return new LateReading(root, entry, () => store?.meeting(place) ?? null);
  });
  const made = gathering.end();
  store = indexStore(made, root);
  const changes = { places: new Set<number>(), meetings: [] };
  return {
    ...{ root, config, registry, index, dateOrder, readings, read: readings },
    known: { store, changes, close: made.close },
    worthKeeping: indexing.kept === 'none' ? undefined : () => made,
  };
}

type Indexing = Asking &
  Pick<IndexedWorkspace, 'root' | 'config' | 'registry' | 'index' | 'dateOrder'> & { readonly states: Float64Array };

/** The index of some readings of which the meetings are known. */
function indexOf(readings: readonly RecordReading[], indexing: Indexing): MemoryIndex {
  const gathering = gatherReadings(indexing);
  for (const [at, { meeting }] of readings.entries()) if (meeting) gathering.add(meeting, at);
  return gathering.end();
}

function gatherReadings({ states, began, build, config, registry, index, dateOrder }: Indexing) {
  const gathering = gatherMeetings();
  const settled: number[] = [];
  return {
    /** Adds the meeting of a reading; that of one not settled has a state that no file has. */
    add: (meeting: Meeting, at: number) => {
      gathering.add(meeting);
      const state = states.subarray(at * STATE, (at + 1) * STATE);
      settled.push(...(isSettled(states, at, began) ? state : state.map(() => Number.NaN)));
    },
    end: () =>
      buildIndex({
        ...{ gathered: gathering.end(), states: Float64Array.from(settled), build, index, dateOrder },
        ...{ config: config.source?.text ?? '', registry: registry.source?.text ?? '' },
      }),
  };
}

type Opening = Pick<OpenWorkspace, 'config' | 'registry'> & { readonly build: string };

function knownIndex(
  root: string,
  { build, config, registry }: Opening,
): { readonly file: IndexFile; readonly store: IndexStore } | undefined {
  let file: IndexFile | undefined;
  try {
    if (!isPlainFolder(join(root, '.gtm'))) return undefined;
    file = openIndexFile(join(root, INDEX_FILE));
    const { head } = file;
    const isOurs =
      head.build === build && head.config === config.source?.text && head.registry === registry.source?.text;
    if (isOurs) {
      const store = indexStore(file, root);
      proveColumns(store);
      return { file, store };
    }
  } catch {
    // No index, or a damaged one: all is read.
  }
  file?.close();
  return undefined;
}

/** Reads what every question needs, so that damage in it is found before anything is answered. */
function proveColumns({ columns }: IndexStore): void {
  const { paths, dates, held, states, sliceBlock, order, status, meeting } = columns;
  const count = paths.length;
  const lengths = [dates.length / 10, held.length, states.length / 4, sliceBlock.length, order.length];
  if (lengths.some((length) => length !== count) || status.length !== meeting.length)
    throw new RangeError('columns of different lengths');
}

type Matched = {
  readonly readings: readonly RecordReading[];
  /** Which of the readings were read. */
  readonly readAt: readonly number[];
  readonly changes: Changes;
  /** How many files of the index are gone. */
  readonly gone: number;
};

type Matching = { readonly root: string; readonly states: Float64Array; readonly store: IndexStore };

/** Ties each file to its place in the index, both being in the order of their paths; what has changed is read. */
function matchFiles(entries: readonly RecordEntry[], { root, states, store }: Matching): Matched {
  const { paths, states: then } = store.columns;
  const places = new Set<number>();
  const readAt: number[] = [];
  const meetings: Meeting[] = [];
  let [place, gone] = [0, 0];
  const readings = entries.map((entry, at) => {
    for (; place < paths.length && (paths[place] ?? '') < entry.file; place += 1) {
      places.add(place);
      gone += 1;
    }
    const isKnown = paths[place] === entry.file;
    if (isKnown && isSameState(states, at, then, place)) {
      const same = place;
      place += 1;
      return new LateReading(root, entry, () => store.meeting(same));
    }
    if (isKnown) places.add(place);
    if (isKnown) place += 1;
    const reading = leanly(root, entry);
    readAt.push(at);
    if (reading.meeting) meetings.push(reading.meeting);
    return reading;
  });
  for (; place < paths.length; place += 1) {
    places.add(place);
    gone += 1;
  }
  return { readings, readAt, changes: { places, meetings }, gone };
}

/**
 * A record that is read, of which no more is held than an index would have: the texts of many with their trees take much. A
 * file without a meeting is held whole, since what is wrong with it is told.
 */
function leanly(root: string, entry: RecordEntry): RecordReading {
  const reading = openRecord(root, entry);
  if (!reading.meeting) return reading;
  // Through JSON, since a part of a text holds the whole of it.
  const { file, date, held, attendance, ...slice } = JSON.parse(
    JSON.stringify({ ...pick(reading.meeting), ...sliceOf(reading.meeting) }),
  ) as Omit<Meeting, 'body'>;
  const source = { slice: () => slice, attendance: () => attendance, body: () => bodyOf(root, file) };
  const meeting = indexedMeeting({ file, date, held }, source, 0);
  return new LateReading(root, entry, () => meeting);
}

function pick({ file, date, held, attendance }: Meeting) {
  return { file, date, held, attendance };
}

/** A file of which the meeting is known; its findings and its text are read when they are asked for. */
class LateReading implements RecordReading {
  readonly file: string;
  readonly #meeting: () => Meeting | null;
  readonly #opened: () => RecordReading;

  constructor(root: string, entry: RecordEntry, meeting: () => Meeting | null) {
    this.file = entry.file;
    this.#meeting = meeting;
    this.#opened = once(() => openRecord(root, entry));
  }

  get meeting(): Meeting | null {
    return this.#meeting();
  }

  get findings(): RecordReading['findings'] {
    return this.#opened().findings;
  }

  get source(): RecordReading['source'] {
    return this.#opened().source;
  }
}
