import { type HeldWords, heldWords } from '../../model/ledger/held-words.ts';
import { fullId } from '../../model/meeting/action-ids.ts';
import { actionsOf, type Body, type Meeting } from '../../model/meeting/meeting.ts';
import { ownText } from '../../words/own-text.ts';

/** A meeting of which the rest can be had again. */
export type KeptMeeting = Pick<Meeting, 'id' | 'file' | 'date' | 'start' | 'held'> & {
  /** What it says, but for its body, as JSON in UTF-8: a quarter of what it takes as objects. */
  readonly json: Uint8Array;
  /** The meetings whose actions it reviews, by their ids. */
  readonly reviewed: readonly string[];
  /** The place of its first action among those of all, as they were kept; and how many it states. */
  readonly first: number;
  readonly count: number;
};

/** Many meetings, each kept in a few kilobytes, as they are read one after the other. */
export type Keeper = {
  readonly kept: readonly KeptMeeting[];
  /** The words of all actions, in the order in which they were kept. */
  readonly words: HeldWords;
  readonly keep: (meeting: Meeting) => void;
};

/** Begins to keep meetings. */
export function keepMeetings(): Keeper {
  const kept: KeptMeeting[] = [];
  const words = heldWords();
  const ids = new Map<string, string>();
  const known = (id: string) => {
    const own = ids.get(id) ?? ownText(id);
    ids.set(own, own);
    return own;
  };
  let first = 0;
  return {
    kept,
    words,
    keep: (meeting) => {
      let count = 0;
      for (const { action } of actionsOf(meeting)) {
        words.add(action.text);
        count += 1;
      }
      const { file, date, start, held } = meeting;
      const reviewed = new Set(reviewedBy(meeting).map(known));
      kept.push({
        ...{ file, date, held, first, count, id: known(meeting.id), json: toJson(meeting) },
        ...(start !== undefined && { start: ownText(start) }),
        reviewed: [...reviewed],
      });
      first += count;
    },
  };
}

function toJson(meeting: Meeting): Uint8Array {
  const keys = (Object.keys(meeting) as (keyof Meeting)[]).filter((key) => key !== 'body');
  return Buffer.from(JSON.stringify(Object.fromEntries(keys.map((key) => [key, meeting[key]]))));
}

/** The meeting as it was; its body is read when it is asked for. */
export function restoreMeeting({ json }: KeptMeeting, body: () => Body): Meeting {
  const meeting = JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString()) as Meeting;
  return Object.defineProperty(meeting, 'body', { get: body, enumerable: true });
}

/** The meetings that the reviews of one name. */
function reviewedBy(meeting: Meeting): readonly string[] {
  return meeting.review.flatMap(({ action }) => {
    if (action === undefined) return [];
    const id = fullId(action, meeting);
    return [id.slice(0, id.indexOf('/'))];
  });
}
