// Names alone on a line below the day, where nothing else says who attended: "Ada, Sani, Zara and Issa".
import { datesIn } from '../facts/dates.ts';
import type { Known } from '../sign.ts';
import { leavesWords } from './leaves-words.ts';
import { type AttendeeReading, readAttendees } from './read-attendees.ts';

const FEWEST = 3;
const LONGEST_DAY = 80;

/** Those whom a line names right below one with a day, `above`; none where it holds anything but people. */
export function unlabelledNames(line: string, above: string, known: Known): readonly AttendeeReading[] {
  const days = datesIn(above, { order: known.order, year: known.date.slice(0, 4) });
  if (days.length === 0 || above.length > LONGEST_DAY || /[:\d]/.test(line)) return [];
  const names = readAttendees(line, known, { isItem: false, pairs: false });
  const areBare = names.every(({ start: _, end: __, name, ...more }) => name && Object.keys(more).length === 0);
  return names.length >= FEWEST && areBare && !leavesWords(line, names) ? names : [];
}
