import { crc32 } from 'node:zlib';
import { groupBy } from '../../model/group-by.ts';
import { isFilledIn } from '../../model/ledger/action-events.ts';
import { type FollowedAction, isOpen, type Ledger, namingMeeting } from '../../model/ledger/followup.ts';
import { fullId } from '../../model/meeting/action-ids.ts';
import { ACTION_TEXT_KEYS } from '../../model/meeting/action-texts.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { FORMAT } from './index-file.ts';
import { type ActionRow, STATUSES } from './index-store.ts';
import type { IndexWriter } from './index-writer.ts';
import { sliceOf } from './indexed-meeting.ts';

/** What an index is made of: the meetings in the order of their paths, each with the state of its file, and their ledger. */
export type IndexSource = {
  readonly meetings: readonly Meeting[];
  /** Size, mtime, ctime and inode of all files, as `IndexColumns` has them. */
  readonly states: Float64Array;
  readonly ledger: Ledger;
  readonly build: string;
  readonly config: string;
  readonly registry: string;
};

/** Writes an index. Throws when it cannot be one: beyond four gigabytes. */
export function buildIndex(source: IndexSource, writer: IndexWriter): void {
  const { meetings, states, ledger, build, config, registry } = source;
  const places = new Map(meetings.map((meeting, place) => [meeting, place]));
  const placeOf = (meeting: Meeting) => places.get(meeting) ?? 0;
  addText(writer, 'paths', meetings.map(({ file }) => file).join('\n'));
  addText(writer, 'dates', meetings.map(({ date }) => date).join(''));
  addNumbers(
    writer,
    'held',
    Uint8Array.from(meetings, ({ held }) => (held ? 1 : 0)),
  );
  addNumbers(writer, 'states', states);
  addNumbers(writer, 'order', Uint32Array.from(ledger.meetings, placeOf));
  addSlices(writer, 'meetings', meetings.map(sliceOf));
  addSlices(
    writer,
    'attendance',
    meetings.map(({ attendance }) => attendance),
  );
  addActions(writer, source, placeOf);
  writer.end({ format: FORMAT, build, config, registry });
}

function addText(writer: IndexWriter, name: string, text: string): void {
  addNumbers(writer, name, Buffer.from(text));
}

function addNumbers(writer: IndexWriter, name: string, { buffer, byteOffset, byteLength }: ArrayBufferView): void {
  writer.begin(name);
  writer.add(new Uint8Array(buffer, byteOffset, byteLength));
}

/** A thing of each meeting as JSON, and where each lies. */
function addSlices(writer: IndexWriter, name: 'meetings' | 'attendance', things: readonly object[]): void {
  const places = new Uint32Array(things.length * 3);
  writer.begin(name);
  for (const [place, thing] of things.entries()) {
    const bytes = Buffer.from(JSON.stringify(thing));
    places.set([placeIn(writer), bytes.length, crc32(bytes)], place * 3);
    writer.add(bytes);
  }
  addNumbers(writer, `${name}At`, places);
}

/** Where the next bytes of a section will lie; columns hold it in four bytes. */
function placeIn(writer: IndexWriter): number {
  const at = writer.length();
  if (at >= 2 ** 32 - 1) throw new RangeError('too large for an index');
  return at;
}

function addActions(
  writer: IndexWriter,
  { meetings, ledger }: IndexSource,
  placeOf: (meeting: Meeting) => number,
): void {
  const { actions } = ledger;
  const [owners, leads, ids] = [numbering<object>(), numbering<string | null>(), numbering<string | null>()];
  const byId = new Map(meetings.map((meeting, place) => [meeting.id, place]));
  const columns = {
    status: Uint8Array.from(actions, ({ status }) => STATUSES.indexOf(status)),
    meeting: Uint32Array.from(actions, ({ meeting }) => placeOf(meeting)),
    ids: Uint32Array.from(actions, ({ action }) => ids.numberOf(action.id)),
    owners: Uint32Array.from(actions, (followed) => owners.numberOf(followed.owners)),
    leads: Uint32Array.from(actions, ({ lead }) => leads.numberOf(lead)),
    namedAt: Uint32Array.from(actions, (followed) => byId.get(namingMeeting(followed)) ?? placeOf(followed.meeting)),
    redated: Uint32Array.from(actions, redatedOf),
  };
  for (const [name, column] of Object.entries(columns)) addNumbers(writer, name, column);
  addText(writer, 'ownersTexts', owners.texts().join('\n'));
  addText(writer, 'leadTexts', leads.texts().join('\n'));
  addText(writer, 'idTexts', ids.texts().join('\n'));
  addPlaces(writer, columns.meeting, meetings.length);
  addReviewers(writer, { meetings, ledger }, placeOf);
  addRows(writer, actions, columns.owners);
}

/** Values that are the same as JSON have one number, from 0. */
function numbering<Value>() {
  const numbers = new Map<string, number>();
  const known = new Map<Value, number>();
  return {
    numberOf: (value: Value): number => {
      const before = known.get(value);
      if (before !== undefined) return before;
      const text = JSON.stringify(value);
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      known.set(value, number);
      return number;
    },
    texts: () => [...numbers.keys()],
  };
}

function redatedOf({ action }: FollowedAction): number {
  const days = action.updates.flatMap(({ date, due }) => (due === undefined ? [] : Number(date.replaceAll('-', ''))));
  return Math.max(0, ...days);
}

/** Where the actions of each file begin, and how many they are: they stand together in the ledger. */
function addPlaces(writer: IndexWriter, meetingOf: Uint32Array, count: number): void {
  const [firstAction, actionCount] = [new Uint32Array(count), new Uint32Array(count)];
  for (const [rank, place] of meetingOf.entries()) {
    if (actionCount[place] === 0) firstAction[place] = rank;
    actionCount[place] = (actionCount[place] ?? 0) + 1;
  }
  addNumbers(writer, 'firstAction', firstAction);
  addNumbers(writer, 'actionCount', actionCount);
}

/** Which files review each action, by what the ledger counts; and the reviews that do not count for all of their id. */
function addReviewers(
  writer: IndexWriter,
  { meetings, ledger: { actions } }: Pick<IndexSource, 'meetings' | 'ledger'>,
  placeOf: (meeting: Meeting) => number,
): void {
  const ranks = groupBy(actions.keys(), (rank) => actions[rank]?.id);
  const reviews = meetings.flatMap(filledReviews).map(({ id, meeting }) => {
    const targets = ranks.get(id) ?? [];
    const counting = targets.filter((rank) => (actions[rank]?.meeting.date ?? '') <= meeting.date);
    return {
      id,
      place: placeOf(meeting),
      counting,
      isLoose: counting.length === 0 || counting.length < targets.length,
    };
  });
  const counted = reviews.flatMap(({ counting, place }) => counting.map((rank) => ({ rank, place })));
  const found = groupBy(counted, ({ rank }) => rank);
  const loose = groupBy(
    reviews.filter(({ isLoose }) => isLoose),
    ({ id }) => id,
  );
  const reviewsAt = new Uint32Array(actions.length + 1);
  for (const rank of actions.keys()) reviewsAt[rank + 1] = (reviewsAt[rank] ?? 0) + (found.get(rank)?.length ?? 0);
  addNumbers(writer, 'reviewsAt', reviewsAt);
  const reviewers = [...actions.keys()].flatMap((rank) => (found.get(rank) ?? []).map(({ place }) => place));
  addNumbers(writer, 'reviewers', Uint32Array.from(reviewers));
  const unattached = Array.from(loose, ([id, all]) => [id, all.map(({ place }) => place)]);
  addText(writer, 'unattached', JSON.stringify(unattached));
}

function filledReviews(meeting: Meeting): readonly { readonly id: string; readonly meeting: Meeting }[] {
  return meeting.review.flatMap((review) =>
    review.action === undefined || !isFilledIn(review) ? [] : [{ id: fullId(review.action, meeting), meeting }],
  );
}

/** Rows are read by so many bytes at least. */
const BLOCK = 1 << 15;

/** Open ones first, those of the same owners together: what is asked for lies in few blocks. */
function addRows(writer: IndexWriter, actions: readonly FollowedAction[], owners: Uint32Array): void {
  const rankOf = (rank: number) => (owners[rank] ?? 0) + (isOpen(actions[rank] ?? { status: 'done' }) ? 0 : 2 ** 32);
  const ranks = Array.from(actions.keys()).sort((a, b) => rankOf(a) - rankOf(b) || a - b);
  const [rowAt, rowLength] = [new Uint32Array(actions.length), new Uint32Array(actions.length)];
  const [starts, sums]: [number[], number[]] = [[], []];
  let [start, sum] = [0, 0];
  const endBlock = (at: number) => {
    starts.push(start);
    sums.push(sum);
    [start, sum] = [at, 0];
  };
  writer.begin('rows');
  for (const rank of ranks) {
    const followed = actions[rank];
    if (!followed) continue;
    const bytes = Buffer.from(JSON.stringify(rowOf(followed)));
    const at = placeIn(writer);
    if (at - start > BLOCK) endBlock(at);
    rowAt[rank] = at;
    rowLength[rank] = bytes.length;
    sum = crc32(bytes, sum);
    writer.add(bytes);
  }
  const end = placeIn(writer);
  endBlock(end);
  addNumbers(writer, 'rowAt', rowAt);
  addNumbers(writer, 'rowLength', rowLength);
  addNumbers(writer, 'blockAt', Uint32Array.from([...starts, end]));
  addNumbers(writer, 'blockCrc', Uint32Array.from(sums));
}

function rowOf({ action, item, itemTitle, note, slips, due }: FollowedAction): ActionRow {
  const texts = ACTION_TEXT_KEYS.flatMap((key) => (action[key] === undefined ? [] : [[key, action[key]] as const]));
  return [
    action.line,
    action.text,
    item,
    itemTitle,
    note,
    texts.length > 0 ? Object.fromEntries(texts) : null,
    slips,
    due,
  ];
}
