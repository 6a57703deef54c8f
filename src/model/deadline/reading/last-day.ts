import type { DeadlineAnchor } from '../deadline.ts';
import { parseDeadline } from './parse-deadline.ts';

/** The same words with the last day that the month has: "31 avril" → "30 avril"; empty where no other day mends them. */
export function lastDay(text: string, anchor: DeadlineAnchor): string {
  const days = [30, 29, 28].map((day) => text.replace(/(?<!\d)(?:29|30|31)(?!\d)/, String(day)));
  const yearOf = (words: string) => parseDeadline({ text: words }, anchor).latest?.slice(0, 4);
  const year = yearOf(days.at(-1) ?? '');
  const isMeant = (words: string) => words !== text && year !== undefined && yearOf(words) === year;
  return days.find((words) => isMeant(words) && parseDeadline({ text: words }, anchor).kind === 'day') ?? '';
}
