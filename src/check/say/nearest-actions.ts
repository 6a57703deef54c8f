import type { Ledger } from '../../model/ledger/followup.ts';
import { nearest } from '../../model/nearest.ts';
import { grouped } from '../facts/grouped.ts';

/** The ids of the actions of each meeting. */
const known = new WeakMap<Ledger, ReadonlyMap<string, readonly string[]>>();

/** The global ids that come nearest to one that no action has: of the meeting it names, or of those named much like it. */
export function nearestActions(id: string, ledger: Ledger): readonly string[] {
  const ofMeeting = known.get(ledger) ?? idsByMeeting(ledger);
  known.set(ledger, ofMeeting);
  const [, home = '', own = id] = /^(.*)\/([^/]*)$/.exec(id) ?? [];
  const homes = ofMeeting.has(home) ? [home] : nearest(home, ofMeeting.keys());
  const ids = homes.flatMap((meeting) => ofMeeting.get(meeting) ?? []);
  const same = ids.filter((each) => each.endsWith(`/${own}`));
  return [...new Set([...same, ...nearest(id, ids), ...ids])].slice(0, 3);
}

function idsByMeeting({ actions }: Ledger): ReadonlyMap<string, readonly string[]> {
  const named = actions.flatMap(({ id, meeting }) => (id === null ? [] : [{ id, meeting: meeting.id }]));
  const groups = grouped(named, ({ meeting }) => meeting);
  return new Map([...groups].map(([meeting, some]) => [meeting, some.map(({ id }) => id)]));
}
