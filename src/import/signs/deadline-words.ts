// Whether words are a deadline, or begin as one.
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import { statusIn } from '../../record/body/status-in.ts';
import { anyWritten } from '../../words/as-written.ts';
import { dueLabels, limits, looseLimits } from '../../words/due-words.ts';
import { by } from '../../words/small-words.ts';
import { TIME_UNITS } from '../../words/time-units.ts';
import { anySaid } from '../../words/vocabulary.ts';
import type { Known } from './sign.ts';

type Day = Pick<Known, 'date' | 'order'>;

/** Longer words are no deadline and nothing else. */
const LONGEST = 60;

const LABEL = new RegExp(`^${anyWritten(dueLabels, by, looseLimits.forTheDay)}\\s*:?\\s+`, 'iu');
const PLAIN_LABEL = new RegExp(`^${anyWritten(dueLabels)}\\s*:?\\s+`, 'iu');

/** Whether words are a deadline and nothing else: a period, a recurrence, the next meeting, a word of urgency. */
export function isDeadline(words: string, { date, order }: Day): boolean {
  const clean = words.trim();
  if (clean === '' || clean.length > LONGEST || statusIn(clean) !== undefined) return false;
  if (/^[\d.,]+$/.test(clean.replace(/^(?:19|20)\d\d$/, 'x')) && !/^\d{1,2}\.\d{1,2}(?:\.\d{2,4})$/.test(clean)) return false;
  const { kind, latest, urgent } = parseDeadline({ text: clean.replace(LABEL, '') }, { date, order });
  if (['event', 'none'].includes(kind)) return false;
  return latest !== undefined || urgent === true || kind === 'next-meeting' || kind === 'ongoing' || LABEL.test(clean);
}

const WEEK = anySaid(TIME_UNITS.week);
const DAY = anyWritten(limits, looseLimits.forTheDay, looseLimits.from);
const DUE = new RegExp(`^(?:${DAY}|${WEEK}|S(?=\\d)) ?(?=[\\p{L}\\d])`, 'iu');

/** Whether words begin a deadline, even one that no rule reads: "avant le conseil". */
export function startsDeadline(words: string): boolean {
  return DUE.test(words);
}

/** The words of a deadline without the label before them: "due Thursday" → "Thursday". */
export function dueWords(words: string): string {
  return words.trim().replace(PLAIN_LABEL, '');
}
