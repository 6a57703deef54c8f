import type { Ledger } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';

const known = new WeakMap<Ledger, readonly Meeting[]>();

/** The last meetings held up to the day of the ledger, at most so many, the latest one last. */
export function lastHeld(ledger: Ledger, count: number): readonly Meeting[] {
  const held = known.get(ledger) ?? ledger.meetings.filter((each) => each.held && each.date <= ledger.day);
  known.set(ledger, held);
  return held.slice(-count);
}
