// Names alone on a line below the day, where nothing else says who attended: "Ada, Sani, Zara and Issa".
import type { Known } from '../sign.ts';
import { leavesWords } from './leaves-words.ts';
import { type AttendeeReading, readAttendees } from './read-attendees.ts';

const FEWEST = 3;

/** Those whom a line without a label names; none where it holds anything but people. */
export function unlabelledNames(line: string, known: Known): readonly AttendeeReading[] {
  if (/[:\d]/.test(line)) return [];
  const names = readAttendees(line, known, { isItem: false, pairs: false });
  const areBare = names.every(({ start: _, end: __, name, ...more }) => name && Object.keys(more).length === 0);
  return names.length >= FEWEST && areBare && !leavesWords(line, names) ? names : [];
}
