import { crc32 } from 'node:zlib';
import { type FollowedAction, namingMeeting } from '../../../model/ledger/followup.ts';
import { ACTION_TEXT_KEYS } from '../../../model/meeting/action-texts.ts';
import type { OwnersReading } from '../../../model/owners/structures.ts';
import { bytesOfNumbers } from '../index-columns.ts';
import { type ActionRow, STATUSES } from '../index-store.ts';
import { type DueWords, dayNumber, kindNumber } from '../indexed-due.ts';
import type { Sections } from './memory-index.ts';
import { numbering } from './numbering.ts';

/** The places of the meetings by their ids (the last one of an id) and by their files. */
type Places = { readonly byId: ReadonlyMap<string, number>; readonly byFile: ReadonlyMap<string, number> };

/** The columns of actions on their way to an index. */
export type ActionColumns = {
  /** Adds the next action of the ledger. */
  readonly add: (followed: FollowedAction) => void;
  readonly sections: () => Sections;
};

/** Makes the columns of so many actions, of so many meetings. */
export function actionColumns(count: number, meetings: number, { byId, byFile }: Places): ActionColumns {
  const plain = new Map<string, Uint32Array>();
  const [reviewsAt, rowAt] = [new Uint32Array(count + 1), new Uint32Array(count + 1)];
  const [firstAction, actionCount] = [new Uint32Array(meetings), new Uint32Array(meetings)];
  const reviewers: number[] = [];
  const rows = largePieces();
  const numbers = textNumbers();
  const namedAt = (followed: FollowedAction) => {
    const named = namingMeeting(followed);
    return typeof named === 'string' ? byId.get(named) : byFile.get(named.file);
  };
  let rank = 0;
  const add = (followed: FollowedAction) => {
    const place = byFile.get(followed.meeting.file) ?? 0;
    if (actionCount[place] === 0) firstAction[place] = rank;
    actionCount[place] = (actionCount[place] ?? 0) + 1;
    const row = Buffer.from(JSON.stringify(rowOf(followed)));
    rows.add(row);
    const values = {
      ...numbers.of(followed),
      ...plainOf(followed),
      meeting: place,
      namedAt: namedAt(followed) ?? place,
      rowCrc: crc32(row),
    };
    for (const [name, value] of Object.entries(values)) {
      const column = plain.get(name) ?? new Uint32Array(count);
      column[rank] = value;
      plain.set(name, column);
    }
    for (const { source, file } of followed.history) if (source === 'review') reviewers.push(byFile.get(file) ?? 0);
    rowAt[rank + 1] = (rowAt[rank] ?? 0) + row.length;
    rank += 1;
    reviewsAt[rank] = reviewers.length;
  };
  return {
    add,
    sections: () => {
      const columns = [...plain, ...Object.entries({ reviewsAt, rowAt, firstAction, actionCount })];
      const pool = ['reviewers', bytesOfNumbers(Uint32Array.from(reviewers))] as const;
      const texts = numbers.texts().map(([name, lines]) => [name, [Buffer.from(lines.join('\n'))]] as const);
      const narrow = columns.map(([name, column]) => [name, bytesOfNumbers(column)] as const);
      return new Map<string, readonly Uint8Array[]>([['rows', rows.end()], ...narrow, pool, ...texts]);
    },
  };
}

/** So many bytes of rows are one piece: each piece is more than its bytes. */
const PIECE = 1 << 20;

function largePieces() {
  const pieces: Uint8Array[] = [];
  let piece = new Uint8Array(PIECE);
  let used = 0;
  const close = () => pieces.push(piece.subarray(0, used));
  return {
    add: (bytes: Uint8Array) => {
      if (used + bytes.length > piece.length) {
        close();
        [piece, used] = [new Uint8Array(Math.max(PIECE, bytes.length)), 0];
      }
      piece.set(bytes, used);
      used += bytes.length;
    },
    end: () => {
      close();
      return pieces;
    },
  };
}

function plainOf({ action, status, item, slips, due }: FollowedAction) {
  return {
    status: STATUSES.indexOf(status),
    line: action.line,
    item: item ?? 0,
    slips,
    dueKind: kindNumber(due),
    earliest: dayNumber(due?.earliest),
    latest: dayNumber(due?.latest),
    redated: Math.max(0, ...action.updates.map(({ date, due: words }) => (words === undefined ? 0 : dayNumber(date)))),
  };
}

/** The texts that many actions share, by number. */
function textNumbers() {
  const texts = {
    ids: numbering(),
    owners: numbering(),
    leads: numbering(),
    itemTitles: numbering(),
    dueWords: numbering(),
  };
  const known = new Map<OwnersReading, number>();
  const ownersNumber = (owners: OwnersReading) => {
    const number = known.get(owners) ?? texts.owners.numberOf(owners);
    known.set(owners, number);
    return number;
  };
  return {
    of: ({ action, owners, lead, itemTitle, due }: FollowedAction) => ({
      ids: texts.ids.numberOf(action.id),
      owners: ownersNumber(owners),
      leads: texts.leads.numberOf(lead),
      itemTitles: texts.itemTitles.numberOf(itemTitle),
      dueWords: texts.dueWords.numberOf(due && dueWords(due)),
    }),
    texts: () => Object.entries(texts).map(([name, numbers]) => [`${name}Texts`, numbers.texts()] as const),
  };
}

function dueWords({
  kind: _kind,
  earliest: _earliest,
  latest: _latest,
  ...words
}: NonNullable<FollowedAction['due']>): DueWords {
  return words;
}

function rowOf({ action, note }: FollowedAction): ActionRow {
  const texts = ACTION_TEXT_KEYS.flatMap((key) => (action[key] === undefined ? [] : [[key, action[key]] as const]));
  return [action.text, note, texts.length > 0 ? Object.fromEntries(texts) : null];
}
