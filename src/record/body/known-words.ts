import { DAY_FIRST } from '../../model/deadline/date-order.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { parseOwners } from '../../model/owners/parse-owners.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { anyWritten } from '../../words/as-written.ts';
import { dueLabels, limits, looseLimits } from '../../words/due-words.ts';
import { foldText } from '../../words/fold-text.ts';

/** What the words of a body are compared with. */
export type KnownWords = {
  /** Whether words name somebody of the registry or of the attendance, and nothing else. */
  readonly isName: (words: string) => boolean;
  /** Whether words are a deadline and nothing else; `surely`, with a word that says so ("avant", "échéance :"). */
  readonly isDue: (words: string, surely?: boolean) => boolean;
};

/** Longer words are no name and no deadline. */
const LONGEST = 80;

const LABEL = new RegExp(`^${anyWritten(dueLabels)}\\s*[:：]?\\s+(?=\\S)`, 'iu');
const LIMIT = new RegExp(`^${anyWritten(limits, looseLimits.forTheDay, looseLimits.atTheEnd)}(?!\\p{L})`, 'iu');

/** What a meeting and the registry know. */
export function knownWords(meeting: Meeting, index: RegistryIndex): KnownWords {
  const { date } = meeting;
  const attending = new Set(attendingNames(meeting).map(foldText));
  return {
    isName: (words) => {
      if (words.length > LONGEST || !/\p{L}/u.test(words)) return false;
      const { owners } = parseOwners([words], index, date);
      return owners.length > 0 && owners.every(({ id, name }) => id !== null || attending.has(foldText(name)));
    },
    isDue: (words, surely = false) => {
      const bare = words.replace(LABEL, '');
      const isSaid = bare !== words || LIMIT.test(bare);
      if (words.length > LONGEST || (surely && !isSaid) || /^[\d.,]*$/.test(bare)) return bare !== words;
      const { kind, latest, urgent } = parseDeadline({ text: bare }, { date, order: DAY_FIRST });
      return bare !== words || latest !== undefined || urgent === true || kind === 'next-meeting';
    },
  };
}

/** The people and the structures that the attendance of a meeting names. */
export function attendingNames({ attendance }: Meeting): readonly string[] {
  const { present, excused, represented, guests } = attendance;
  return [...present, ...excused, ...represented, ...guests].flatMap(({ name, structure }) =>
    [name, structure].filter((each) => each !== undefined),
  );
}
