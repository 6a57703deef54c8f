import type { CivilDate } from '../../model/civil-date.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';

/** The day that words with a year give, `01/03/2023` or `1er mars 2023` (day before month); undefined for any others. */
export function civilDateIn(words: string): CivilDate | undefined {
  if (words.length > LONGEST || !/\d{4}/.test(words)) return undefined;
  const { kind, earliest, latest, doubts = [] } = parseDeadline({ text: words }, ANCHOR);
  const sure = doubts.every((doubt) => doubt.kind === 'ambiguous');
  return kind === 'day' && earliest === latest && sure ? latest : undefined;
}

/** "mercredi 28 septembre 2022 à Zinder". */
const LONGEST = 80;

/** The words have their own year, and no use for another day. */
const ANCHOR = { date: '2000-01-01' };
