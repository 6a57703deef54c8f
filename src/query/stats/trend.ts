import type { CivilDate } from '../../model/civil-date.ts';
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
  const points = held.map(({ id, date }) => ({ meeting: id, date, stated: 0, done: 0, open: 0 }));
  for (const followed of actions) addTo(points, followed);
  return points;
}

/** One action, looked at from point to point. */
function addTo(
  points: { meeting: string; date: CivilDate; stated: number; done: number; open: number }[],
  followed: FollowedAction,
): void {
  let next = 0;
  let status: ActionStatus | null = null;
  for (const point of points) {
    const before: ActionStatus | null = status;
    for (let event = followed.history[next]; event && event.date <= point.date; event = followed.history[next]) {
      status = event.status ?? status;
      next += 1;
    }
    if (point.meeting === followed.meeting.id) point.stated += 1;
    if (status === 'done' && before !== 'done') point.done += 1;
    if (status !== null && status !== 'done' && status !== 'dropped') point.open += 1;
  }
}
