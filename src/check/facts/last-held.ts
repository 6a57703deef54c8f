import type { Ledger } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { onceFor } from '../../model/once.ts';

/** The last meetings held up to the day of the ledger, at most so many, the latest one last. */
export function lastHeld(ledger: Ledger, count: number): readonly Meeting[] {
  return heldIn(ledger).slice(-count);
}

const heldIn = onceFor(({ meetings, day }: Ledger) => meetings.filter((each) => each.held && each.date <= day));
