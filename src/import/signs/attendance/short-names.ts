import { namesNobody } from './name-kind.ts';
import type { AttendeeReading } from './read-attendees.ts';
import { isDoubtfulState, statesBefore } from './states-before.ts';

/** Two commas make a list; a sentence has longer pieces. */
const [FEWEST, MOST_WORDS, LONGEST] = [3, 3, 30];

/**
 * Right under a label that announces names, short pieces between commas are some, of whatever letters: nicknames
 * ("maddy, veltas, zed0"), posts ("Trésorier, Chef de projet"). None for other words.
 */
export function shortNames(words: string): readonly AttendeeReading[] {
  const clean = words.replace(/[.;]\s*$/, '');
  const parts = clean
    .split(/\s*[,;]\s*|\s+(?:et|and|&)\s+/)
    .map((part) => part.replace(/ ?\(?\?\)?$/, ''))
    .filter(Boolean);
  const areShort = parts.every(
    (part) => part.length <= LONGEST && part.split(' ').length <= MOST_WORDS && !/[.:!?()]/.test(part),
  );
  // "Ada, excusé Sani, Zara": whose state that is has to be told.
  if (isDoubtfulState(clean, statesBefore(clean))) return [];
  if (parts.length < FEWEST || !areShort || !parts.every((part) => /^@?\p{L}/u.test(part))) return [];
  const named = parts.filter((part) => !namesNobody(part));
  return named.map((name) => ({ name, start: words.indexOf(name), end: words.indexOf(name) + name.length }));
}
