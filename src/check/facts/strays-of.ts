import type { Ledger, StrayEvent } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { grouped } from './grouped.ts';

const known = new WeakMap<Ledger, ReadonlyMap<string, readonly StrayEvent[]>>();

/** What a record says of actions that cannot count. */
export function straysOf(meeting: Meeting, ledger: Ledger): readonly StrayEvent[] {
  const strays = known.get(ledger) ?? grouped(ledger.strays, (stray) => stray.meeting.file);
  known.set(ledger, strays);
  return strays.get(meeting.file) ?? [];
}
