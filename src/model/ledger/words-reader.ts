import { ownText } from '../../words/own-text.ts';
import type { CivilDate } from '../civil-date.ts';
import { DAY_FIRST } from '../deadline/date-order.ts';
import type { DateOrder, Deadline, DeadlineAnchor } from '../deadline/deadline.ts';
import { deadlineReader } from '../deadline/reading/parse-deadline.ts';
import type { DueWords } from '../meeting/meeting.ts';
import { parseOwners } from '../owners/parse-owners.ts';
import type { RegistryIndex } from '../owners/registry-index.ts';
import type { OwnersReading } from '../owners/structures.ts';

/** Reads the words of many actions, the same words once. */
export type WordsReader = {
  readonly index: RegistryIndex;
  readonly due: (words: DueWords, anchor: Omit<DeadlineAnchor, 'order'>) => Deadline;
  readonly owners: (words: readonly string[] | undefined, date: CivilDate) => OwnersReading;
};

/** A reader that remembers what it read, dates in figures in one order; meant to live as long as one ledger. */
export function wordsReader(index: RegistryIndex, order: DateOrder = DAY_FIRST): WordsReader {
  const readDue = deadlineReader();
  const readings = new Map<string, OwnersReading>();
  const dated = new Map<string, boolean>();
  return {
    index,
    due: (words, { date, next }) => readDue(words, { date, ...(next && { next }), order }),
    owners: (words, date) => {
      const text = (words ?? []).join(', ');
      // Who holds a role depends on the date; every other reading is the same on all days.
      const key = remembered(dated, text, () => index.mentionsRole(text)) ? `${date}\n${text}` : text;
      return remembered(readings, key, () => parseOwners(words?.map(ownText), index, date));
    },
  };
}

function remembered<Value>(values: Map<string, Value>, key: string, read: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = read();
  values.set(ownText(key), value);
  return value;
}
