import { ownText } from '../../words/own-text.ts';
import type { CivilDate } from '../civil-date.ts';
import { DAY_FIRST } from '../deadline/date-order.ts';
import type { DateOrder, Deadline, DeadlineAnchor } from '../deadline/deadline.ts';
import { deadlineReader } from '../deadline/reading/parse-deadline.ts';
import type { DueWords } from '../meeting/meeting.ts';
import { once } from '../once.ts';
import { parseOwners } from '../owners/parse-owners.ts';
import type { RegistryIndex } from '../owners/registry-index.ts';
import type { OwnersReading } from '../owners/structures.ts';

/** Reads the words of many actions, the same words once. */
export type WordsReader = {
  readonly index: RegistryIndex;
  /** How dates in figures are read. */
  readonly order: DateOrder;
  readonly due: (words: DueWords, anchor: Omit<DeadlineAnchor, 'order'>) => Deadline;
  readonly owners: (words: readonly string[] | undefined, date: CivilDate) => OwnersReading;
};

/** A reader that remembers what it read, dates in figures in one order; meant to live as long as one ledger. */
export function wordsReader(index: RegistryIndex, order: DateOrder = DAY_FIRST): WordsReader {
  const readDue = once(deadlineReader);
  const readings = new Map<string, OwnersReading | typeof BY_DATE>();
  const roles = new Map<string, OwnersReading>();
  return {
    index,
    order,
    due: (words, { date, next }) => readDue()(words, { date, ...(next && { next }), order }),
    owners: (words, date) => {
      const text = (words ?? []).join(', ');
      const known = readings.get(text);
      if (known !== undefined && known !== BY_DATE) return known;
      const read = () => parseOwners(words?.map(ownText), index, date);
      if (known === undefined && !index.mentionsRole(text)) return kept(readings, text, read());
      kept(readings, text, BY_DATE);
      const key = `${date}\n${text}`;
      return roles.get(key) ?? kept(roles, key, read());
    },
  };
}

/** Who holds a role depends on the date; every other reading is the same on all days. */
const BY_DATE = 'by date';

function kept<Value extends Kept, Kept>(values: Map<string, Kept>, key: string, value: Value): Value {
  values.set(ownText(key), value);
  return value;
}
