// Deadlines among the words of an action.
import { parseDeadline } from '../model/deadline/reading/parse-deadline.ts';
import { statusIn } from '../record/body/status-in.ts';
import { anyWritten } from '../words/as-written.ts';
import { dueLabels, limits, looseLimits } from '../words/due-words.ts';
import { nextMeetings, nextOne } from '../words/meetings.ts';
import { by } from '../words/small-words.ts';
import { inEnglish, inFrench } from '../words/vocabulary.ts';

const LABEL = new RegExp(`^${anyWritten(dueLabels, by, looseLimits.forTheDay)}\\s*:?\\s+`, 'iu');
const PLAIN_LABEL = new RegExp(`^${anyWritten(dueLabels)}\\s*:?\\s+`, 'iu');

const LIMIT = anyWritten(limits, looseLimits.forTheDay, looseLimits.forTheEnd, looseLimits.atTheEnd);
const AT_END = new RegExp(`(?:^|[\\s,(])((?:${LIMIT}(?!\\p{L})|le \\d)\\s*[^.;()]{2,45})[.;)]?$`, 'iu');
const NEXT_MEETING = new RegExp(anyWritten(inFrench(nextOne), inEnglish(nextMeetings)), 'iu');

/** Whether words are a deadline and nothing else: a period, a recurrence, the next meeting, a word of urgency. */
export function isDeadline(words: string, date: string): boolean {
  const clean = words.trim();
  if (clean === '' || clean.length > 60 || /^[\d.,]+$/.test(clean.replace(/^(?:19|20)\d\d$/, 'x'))) return false;
  if (statusIn(clean) !== undefined) return false;
  const { kind, latest, urgent } = parseDeadline({ text: clean.replace(LABEL, '') }, { date });
  if (['event', 'none'].includes(kind)) return false;
  return latest !== undefined || urgent === true || kind === 'next-meeting' || kind === 'ongoing' || LABEL.test(clean);
}

/** The words of a deadline without the label before them: "due Thursday" → "Thursday". */
export function dueWords(words: string): string {
  return words.trim().replace(PLAIN_LABEL, '');
}

/** "…, d'ici fin juin", "… by 2 April": the words of a deadline at the end, which stay in the text too. */
export function dueAtEnd(text: string, date: string): string | undefined {
  const match = AT_END.exec(text);
  const words = match?.[1]?.trim();
  if (words === undefined) return undefined;
  const { latest } = parseDeadline({ text: words }, { date });
  return latest !== undefined || NEXT_MEETING.test(words) ? words : undefined;
}
