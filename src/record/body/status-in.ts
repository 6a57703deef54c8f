import type { ActionStatus } from '../../model/meeting/meeting.ts';
import { anyWritten } from '../../words/as-written.ts';
import { already, inPart, states } from '../../words/states.ts';
import { wordsAtStart } from '../keys/words-at-start.ts';

const read = wordsAtStart<ActionStatus>(states);

/**
 * The state that the words of a table cell begin with, in French or English; undefined for other words. What is done in part,
 * or perhaps, is in progress.
 */
export function statusIn(words: string): ActionStatus | undefined {
  const [status] = read(words.replace(ALREADY, ''));
  return status === 'done' && isInPart(words) ? 'in-progress' : status;
}

/** What a cell that holds nothing but a tick or an empty box says; undefined for others. */
export function tickIn(words: string): 'done' | 'open' | undefined {
  if (TICK.test(words)) return 'done';
  return EMPTY_BOX.test(words) ? 'open' : undefined;
}

/** The words of an action behind its tick, and what that says: "✅ Payer", "[x] Payer". */
export function tickedWords(words: string): { readonly words: string; readonly status?: 'done' } {
  const [, tick = '', behind = ''] = /^(\[[xX ]\]|\S\uFE0F?)\s+(\S.*)$/u.exec(words) ?? [];
  const status = tick.toLowerCase() === 'x' ? undefined : tickIn(tick);
  if (status === undefined) return { words };
  return { words: behind, ...(status === 'done' ? { status } : {}) };
}

const ALREADY = new RegExp(`^\\W*${anyWritten(already)} `, 'iu');

const TICK = /^(?:\[x\]|x|100\s?%|[☑☒✅✓✔]\uFE0F?)$/iu;
const EMPTY_BOX = /^(?:\[ ?\]|[☐❏□])$/u;

const IN_PART = new RegExp(
  `^\\W*\\p{L}+,? (?:${anyWritten(inPart)}(?!\\p{L})|(?:à )?\\d{1,2} ?%)|^[^?]{1,30}\\?$`,
  'iu',
);

/** "Fait à 50 %", "terminé ?", "done but to be reviewed": words that say more than a state. */
export function isInPart(words: string): boolean {
  return read(words)[0] === 'done' && IN_PART.test(words.trim());
}
