import { areKnownOwners } from '../owner-names.ts';
import type { Known } from '../sign.ts';
import { commitment } from './forms/commitment.ts';
import { DEADLINES } from './forms/index.ts';

/** Longer sentences tell a story around what is promised. */
const LONGEST = 200;

/**
 * Whether a line is one sentence in which somebody who attends, or a structure of the registry, is going to do something by
 * a day that is said: "Ada appellera le plombier avant le 20 avril". Without a deadline it is only proposed.
 */
export function isPromise(words: string, known: Known): boolean {
  if (words.length > LONGEST || /[.;!?]\s+\S/.test(words)) return false;
  const owner = commitment.read(words, known).find(({ field }) => field === 'owner');
  if (!owner || !areKnownOwners(owner.value, known)) return false;
  return DEADLINES.some(({ read }) => read(words, known).some(({ field }) => field === 'due'));
}
