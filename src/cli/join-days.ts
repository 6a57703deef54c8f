// Days as people write them that the shell took apart: `gtm fill 10 mai`.
import { parseDeadline } from '../model/deadline/reading/parse-deadline.ts';
import type { Part } from './command-part.ts';

/** The parts of a command line with the words of each day put together; the same ones when there is none. */
export function joinDays(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) break;
    const words = dayAt(parts.slice(at, at + LONGEST));
    joined.push(words.length > 1 ? { ...part, words } : part);
    at += Math.max(words.length, 1) - 1;
  }
  return joined;
}

/** Words of a day: "le mercredi 10 mai 2023". */
const LONGEST = 5;

/** The words that are a day from the first part on, the most of them; empty where they are none. */
function dayAt(parts: readonly Part[]): readonly string[] {
  const rest = parts.slice(1).findIndex(({ kind }) => kind !== 'argument');
  const words = parts.slice(0, rest < 0 ? parts.length : rest + 1).flatMap((part) => part.words);
  for (let count = words.length; count > 1; count -= 1) {
    const these = words.slice(0, count);
    if (!words[0]?.startsWith('-') && isDay(these)) return these;
  }
  return [];
}

/** Whether words are a day, "hier" and "vendredi" too. */
export function isDayWords(words: readonly string[]): boolean {
  const { kind, doubts = [] } = parseDeadline({ text: words.join(' ') }, { date: '2000-01-01' });
  return kind === 'day' && doubts.every((doubt) => doubt.kind === 'weekday');
}

function isDay(words: readonly string[]): boolean {
  return PLAIN.some((form) => form.test(words.join(' '))) && isDayWords(words);
}

/** "10 mai", "le mercredi 1er mars 2023"; "May 10". */
const PLAIN = [
  /^(?:(?:le|the) )?(?:\p{L}+,? )?\d{1,2}(?:er|st|nd|rd|th)? \p{L}+(?: \d{4})?$/iu,
  /^\p{L}+ \d{1,2}(?:,? \d{4})?$/iu,
];
