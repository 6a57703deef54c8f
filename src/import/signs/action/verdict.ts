import type { ActionStatus } from '../../../model/meeting/meeting.ts';
import { statusIn } from '../../../record/body/status-in.ts';

/** A word or two that say how far something is. */
export function isVerdict(words: string): boolean {
  return verdictIn(words) !== undefined;
}

/** How far "Continued.", "Fait" on a line of its own says the action above is. */
export function verdictIn(words: string): ActionStatus | undefined {
  const clean = words.replace(/[\s.*_]+$/, '');
  return clean.split(' ').length < 3 ? statusIn(clean) : undefined;
}
