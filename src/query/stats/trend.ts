import type { CivilDate } from '../../model/civil-date.ts';
import { countUntil } from '../../model/count-until.ts';
import type { FollowedAction, Ledger } from '../../model/ledger/followup.ts';
import type { ActionStatus } from '../../model/meeting/meeting.ts';

/** Where the follow-up stood at the end of a meeting: asked for by it, done since the one before, and open. */
export type TrendPoint = {
  readonly meeting: string;
  readonly date: CivilDate;
  readonly stated: number;
  readonly done: number;
  readonly open: number;
};

/** The follow-up from held meeting to held meeting, up to the day of the ledger. */
export function trendOf({ meetings, actions, day }: Ledger, since: CivilDate | undefined): readonly TrendPoint[] {
  const held = meetings.filter(({ held: was, date }) => was && date <= day && (since === undefined || date >= since));
  const places = new Map(held.map(({ id }, place) => [id, place]));
  const [stated, done, opened] = [counts(held.length), counts(held.length), counts(held.length)];
  for (const followed of actions) {
    add(stated, places.get(followed.meeting.id) ?? held.length, 1);
    for (const { from, to, status, before } of stretchesOf(followed, held)) {
      if (status === 'done' && before !== 'done') add(done, from, 1);
      if (status === 'done' || status === 'dropped') continue;
      add(opened, from, 1);
      add(opened, to, -1);
    }
  }
  let open = 0;
  return held.map(({ id, date }, place) => {
    open += opened[place] ?? 0;
    return { meeting: id, date, stated: stated[place] ?? 0, done: done[place] ?? 0, open };
  });
}

function counts(length: number): Int32Array {
  return new Int32Array(length + 1);
}

function add(numbers: Int32Array, place: number, count: number): void {
  numbers[place] = (numbers[place] ?? 0) + count;
}

/** From which point to before which an action had a status, and the one before that. */
type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly status: ActionStatus;
  readonly before: ActionStatus | null;
};

/** What became of an action, by the points that saw it: of the events between two points the last one counts. */
function stretchesOf({ history }: FollowedAction, held: readonly { readonly date: CivilDate }[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const seen = history.map(({ date }) => countUntil(held.length, (place) => (held[place]?.date ?? '') < date));
  let [status, before]: (ActionStatus | null)[] = [null, null];
  for (const [place, event] of history.entries()) {
    status = event.status ?? status ?? null;
    const [from = held.length, to = held.length] = [seen[place], seen[place + 1]];
    if (status === null || from === to) continue;
    stretches.push({ from, to, status, before: before ?? null });
    before = status;
  }
  return stretches;
}
