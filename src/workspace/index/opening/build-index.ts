import { crc32 } from 'node:zlib';
import type { DateOrder } from '../../../model/deadline/deadline.ts';
import { groupBy } from '../../../model/group-by.ts';
import { isFilledIn } from '../../../model/ledger/action-events.ts';
import { buildLedger } from '../../../model/ledger/build-ledger.ts';
import { type WordsReader, wordsReader } from '../../../model/ledger/words-reader.ts';
import { fullId } from '../../../model/meeting/action-ids.ts';
import { actionsOf, type Meeting } from '../../../model/meeting/meeting.ts';
import { compareMeetings } from '../../../model/meeting/meeting-order.ts';
import type { RegistryIndex } from '../../../model/owners/registry-index.ts';
import { blockReader } from '../block-reader.ts';
import { bytesOfNumbers } from '../index-columns.ts';
import { FORMAT, type Head } from '../index-file.ts';
import { indexedMeeting, type MeetingSource, type Slice } from '../indexed-meeting.ts';
import { actionColumns } from './action-columns.ts';
import { type Gathered, heldDays, meetingIdOf } from './gather-meetings.ts';
import { type MemoryIndex, memoryIndex, type Sections } from './memory-index.ts';

/** What an index is made of: the meetings in the order of their paths, each with the state of its file. */
export type IndexSource = Omit<Head, 'sections' | 'format'> & {
  readonly gathered: Gathered;
  /** Size, mtime, ctime and inode of all files, as `IndexColumns` has them. */
  readonly states: Float64Array;
  readonly index: RegistryIndex;
  readonly dateOrder: DateOrder;
};

/** The words of deadlines are remembered for so many meetings, so that memory does not grow with them. */
const FORGET_AFTER = 2048;

/** Meetings are gone through as they lie. */
const FEW_BLOCKS = 32;

/** So many meetings have their actions followed at once. */
const BATCH = 64;

/** Makes an index. Throws when it cannot be one: beyond four gigabytes. */
export function buildIndex(source: IndexSource): MemoryIndex {
  const { gathered, states, build, config, registry } = source;
  const { keys } = gathered;
  const sections: Sections = new Map();
  const text = (name: string, value: string) => sections.set(name, [Buffer.from(value)]);
  const numbers = (name: string, values: Iterable<number>) =>
    sections.set(name, bytesOfNumbers(Uint32Array.from(values)));
  text('paths', keys.map(({ file }) => file).join('\n'));
  text('dates', keys.map(({ date }) => date).join(''));
  sections.set('states', [new Uint8Array(states.buffer, states.byteOffset, states.byteLength)]);
  numbers(
    'held',
    keys.map(({ held }) => (held ? 1 : 0)),
  );
  addSlices(sections, gathered);
  numbers('attendanceAt', gathered.attendanceAt);
  numbers('attending', gathered.attending);
  text('attendingTexts', gathered.attendingTexts.join('\n'));
  const order = [...keys.keys()].sort((a, b) => compareKeys(keys[a], keys[b]));
  numbers('order', order);
  addActions(sections, source, order);
  return memoryIndex(sections, { format: FORMAT, build, config, registry });
}

function compareKeys(a: Gathered['keys'][number] | undefined, b: Gathered['keys'][number] | undefined): number {
  return a && b ? compareMeetings(a, b) : 0;
}

function addSlices(sections: Sections, { blocks, sliceBlock, sliceStart }: Gathered): void {
  const blockAt = [0];
  for (const block of blocks) blockAt.push((blockAt.at(-1) ?? 0) + block.length);
  if ((blockAt.at(-1) ?? 0) >= 2 ** 32) throw new RangeError('too large for an index');
  sections.set('slices', blocks);
  const numbers = { sliceBlock, sliceStart, blockAt, blockCrc: blocks.map((block) => crc32(block)) };
  for (const [name, values] of Object.entries(numbers)) sections.set(name, bytesOfNumbers(Uint32Array.from(values)));
}

/** The actions of all meetings in the order of their files, followed some meetings at a time among those that review them. */
function addActions(sections: Sections, { gathered, index, dateOrder }: IndexSource, order: readonly number[]): void {
  const { keys, reviewing } = gathered;
  const byId = new Map(order.map((place) => [keys[place]?.id ?? '', place]));
  const byFile = new Map(keys.map(({ file }, place) => [file, place]));
  const columns = actionColumns(gathered.actionCount, keys.length, { byId, byFile });
  const held = heldDays(order.flatMap((place) => keys[place] ?? []));
  const meetingAt = meetingReader(gathered);
  let words: WordsReader = wordsReader(index, dateOrder);
  const { owners } = words;
  const loose = looseReviews(gathered, meetingAt);
  for (let start = 0; start < keys.length; start += BATCH) {
    const places = Array.from({ length: Math.min(BATCH, keys.length - start) }, (_, at) => start + at);
    const batch = new Map(places.map((place) => [place, meetingAt(place)]));
    const reviewers = reviewersOf(batch, reviewing, meetingAt);
    const others = [...reviewers].flatMap(([place, meeting]) => (batch.has(place) ? [] : [meeting]));
    if (start % FORGET_AFTER === 0) words = { ...wordsReader(index, dateOrder), owners };
    const meetings = [...batch.values(), ...others];
    const { actions } = buildLedger({ meetings, index, day: '0001-01-01', order: dateOrder, held, words });
    const stated = groupBy(actions, ({ meeting }) => meeting);
    for (const meeting of batch.values()) for (const followed of stated.get(meeting) ?? []) columns.add(followed);
    for (const meeting of batch.values()) loose.look(meeting, reviewers);
  }
  for (const [name, pieces] of columns.sections()) sections.set(name, pieces);
  sections.set('unattached', [Buffer.from(JSON.stringify(loose.end()))]);
}

/** The meetings that review those of a batch, by their places. */
function reviewersOf(
  batch: ReadonlyMap<number, Meeting>,
  reviewing: Gathered['reviewing'],
  meetingAt: (place: number) => Meeting,
): ReadonlyMap<number, Meeting> {
  const reviewers = new Map<number, Meeting>();
  for (const meeting of batch.values())
    for (const place of reviewing.get(meeting.id) ?? [])
      reviewers.set(place, reviewers.get(place) ?? batch.get(place) ?? onlyReviews(meetingAt(place)));
  return reviewers;
}

/** Reads gathered meetings; nothing of them is held. They have nobody attending and no body, which no ledger asks for. */
function meetingReader({ keys, blocks, sliceBlock, sliceStart }: Gathered): (place: number) => Meeting {
  const slices = blockReader((block) => blocks[block] ?? new Uint8Array(), FEW_BLOCKS);
  const refuse = () => {
    throw new RangeError('not gathered');
  };
  const source: MeetingSource = {
    slice: (place) => JSON.parse(slices(sliceBlock[place] ?? 0, sliceStart[place] ?? 0)) as Slice,
    attendance: refuse,
    body: refuse,
  };
  return (place) => {
    const key = keys[place];
    if (!key) throw new RangeError('no such meeting');
    return indexedMeeting(key, source, place);
  };
}

/** A meeting that states nothing. */
function onlyReviews(meeting: Meeting): Meeting {
  const { id, file, date, held, start, next, review, status, annexes, errata } = meeting;
  const { attendance, body } = NOTHING;
  const times = { ...(start === undefined ? {} : { start }), ...(next === undefined ? {} : { next }) };
  return { id, file, date, held, ...times, review, status, annexes, errata, attendance, body, agenda: [], actions: [] };
}

const NOTHING: Pick<Meeting, 'attendance' | 'body'> = {
  attendance: { present: [], excused: [], absent: [], represented: [], guests: [] },
  body: { opening: '', sections: [] },
};

/**
 * Reviews that may count for no action or not for all of their id, of which a new file may change what they are said of: all
 * but those of an action that is the only one of its id and was stated before.
 */
function looseReviews({ keys, reviewing }: Gathered, meetingAt: (place: number) => Meeting) {
  const loose = new Map<string, Set<number>>();
  const times = new Map<string, number>();
  for (const { id } of keys) times.set(id, (times.get(id) ?? 0) + 1);
  const addOf = (id: string, { place, reviewer }: Reviewer, isSure: (id: string) => boolean) => {
    for (const review of reviewer.review) {
      const action = review.action === undefined ? '' : fullId(review.action, reviewer);
      if (meetingIdOf(action) !== id || !isFilledIn(review) || isSure(action)) continue;
      loose.set(action, (loose.get(action) ?? new Set()).add(place));
    }
  };
  return {
    /** A meeting that has been read, with those that review it. */
    look: (meeting: Meeting, reviewers: ReadonlyMap<number, Meeting>) => {
      const stated = new Map<string, number>();
      for (const { action } of actionsOf(meeting)) {
        const id = `${meeting.id}/${action.id}`;
        stated.set(id, (stated.get(id) ?? 0) + 1);
      }
      const isOnly = times.get(meeting.id) === 1;
      for (const place of reviewing.get(meeting.id) ?? []) {
        const reviewer = reviewers.get(place);
        const isLater = reviewer !== undefined && reviewer.date >= meeting.date;
        if (reviewer) addOf(meeting.id, { place, reviewer }, (id) => isOnly && isLater && stated.get(id) === 1);
      }
    },
    end: (): readonly (readonly [string, readonly number[]])[] => {
      for (const [id, waiting] of reviewing)
        if (!times.has(id)) for (const place of waiting) addOf(id, { place, reviewer: meetingAt(place) }, () => false);
      return Array.from(loose, ([id, waiting]) => [id, [...waiting]]);
    },
  };
}

type Reviewer = { readonly place: number; readonly reviewer: Meeting };
