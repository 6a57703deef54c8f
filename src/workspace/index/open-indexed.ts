import { join } from 'node:path';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { once } from '../../model/once.ts';
import type { RecordReading } from '../../record/read-record.ts';
import { listRecords, type RecordEntry } from '../list-records.ts';
import { type OpenWorkspace, openConfig, openRecord, openRegistry } from '../open.ts';
import type { Changes } from './changed-actions.ts';
import { fileStates, isSameState, isSettled } from './file-states.ts';
import { type IndexFile, openIndexFile } from './index-file.ts';
import { isPlainFolder } from './index-place.ts';
import { bodyOf, type IndexStore, indexStore } from './index-store.ts';
import { indexedMeeting, type Slice, sliceOf } from './indexed-meeting.ts';

/** A workspace opened by its index: what has not changed since it was made is not read. */
export type IndexedWorkspace = OpenWorkspace & {
  /** Those that were read, in their order: all where there is no index. */
  readonly read: readonly RecordReading[];
  /** The index with what has changed since; undefined where all was read. */
  readonly known: { readonly store: IndexStore; readonly changes: Changes; readonly close: () => void } | undefined;
  /** The states of the files of the readings. */
  readonly states: Float64Array;
  /** Whether another run would have clearly less to read by a new index. */
  readonly isWorthIndexing: boolean;
};

/** The program that asks, and the moment it began (ms): what was written just before is not trusted to be settled. */
export type Asking = {
  readonly build: string;
  readonly began: number;
  /** Whether an index that is there is to be passed over. */
  readonly anew?: boolean;
};

/** Where an index lies in a workspace. */
export const INDEX_FILE = '.gtm/index';

/** Fewer files are read as quickly without an index. */
export const FEWEST = 100;

/** So many changed files are read anew each time rather than write a new index. */
const MOST_CHANGED = 32;

/** Opens a workspace by its index; without a sound one of this program, these settings and this registry, all is read. */
export function openIndexed(root: string, { build, began, anew = false }: Asking): IndexedWorkspace {
  const [config, registry] = [openConfig(root), openRegistry(root)];
  const entries = listRecords(root, config.value.meetings);
  const states = fileStates(root, entries);
  const known = anew || entries.length < FEWEST ? undefined : knownIndex(root, { build, config, registry });
  const opened = { root, config, registry, states };
  if (!known) {
    const isLarge = entries.length >= FEWEST;
    const readings = entries.map((entry) => (isLarge ? leanly(root, entry) : openRecord(root, entry)));
    return { ...opened, readings, read: readings, known: undefined, isWorthIndexing: isLarge };
  }
  const matched = matchFiles(entries, { root, states, store: known.store });
  const settled = matched.readAt.filter((at) => isSettled(states, at, began)).length;
  return {
    ...opened,
    readings: matched.readings,
    read: matched.readAt.flatMap((at) => matched.readings[at] ?? []),
    known: { store: known.store, changes: matched.changes, close: known.file.close },
    isWorthIndexing: settled > MOST_CHANGED || matched.gone > MOST_CHANGED,
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
  const { paths, dates, held, states, meetingsAt, order, status, meeting } = columns;
  const count = paths.length;
  const lengths = [dates.length / 10, held.length, states.length / 4, meetingsAt.length / 3, order.length];
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
 * A record that is read, of which no more is held than an index would have: ten thousand texts with their trees take a
 * gigabyte. A file without a meeting is held whole, since what is wrong with it is told.
 */
function leanly(root: string, entry: RecordEntry): RecordReading {
  const reading = openRecord(root, entry);
  if (!reading.meeting) return reading;
  const { file, date, held } = reading.meeting;
  // Through JSON, since a part of a text holds the whole of it.
  const slice: Slice = JSON.parse(JSON.stringify(sliceOf(reading.meeting)));
  const meeting = indexedMeeting({
    ...{ file, date, held },
    slice: () => slice,
    attendance: () => slice.attendance,
    body: () => bodyOf(root, file),
  });
  return new LateReading(root, entry, () => meeting);
}

/** A file of which the meeting is known; its findings and its text are read when they are asked for. */
class LateReading implements RecordReading {
  readonly file: string;
  readonly #meeting: () => Meeting;
  readonly #opened: () => RecordReading;

  constructor(root: string, entry: RecordEntry, meeting: () => Meeting) {
    this.file = entry.file;
    this.#meeting = meeting;
    this.#opened = once(() => openRecord(root, entry));
  }

  get meeting(): Meeting {
    return this.#meeting();
  }

  get findings(): RecordReading['findings'] {
    return this.#opened().findings;
  }

  get source(): RecordReading['source'] {
    return this.#opened().source;
  }
}
