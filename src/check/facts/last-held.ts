import { countUntil } from '../../model/count-until.ts';
import { onceFor } from '../../model/once.ts';
import { type AllMeetings, allMeetings } from './all-meetings.ts';
import type { RecordContext } from './rule.ts';

/** The last meetings held up to the day of the ledger, at most so many, the latest one last. */
export function lastHeld(context: RecordContext, count: number): AllMeetings['meetings'] {
  const held = heldIn(allMeetings(context));
  const { day } = context.ledger;
  const end = countUntil(held.length, (place) => (held[place]?.date ?? '') <= day);
  return held.slice(Math.max(0, end - count), end);
}

const heldIn = onceFor(({ meetings }: AllMeetings) => meetings.filter(({ held }) => held));
