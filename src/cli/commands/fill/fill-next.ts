// When the group meets next.
import { deadlineInWords } from '../../../i18n/date-words.ts';
import { announcedNext } from '../../../model/deadline/reading/announced-next.ts';
import type { Words } from '../../../model/words.ts';
import type { RecordEdit } from '../../../record/edit/record-edit.ts';
import { nodeAt } from '../../../record/yaml/yaml-node.ts';
import { dueLine } from './due-line.ts';
import type { Filling } from './filling.ts';

/** Asks for the day of the next meeting; Enter keeps the one that the record announces. */
export async function fillNext({ asking, language, now, opened, readDue, write }: Filling): Promise<void> {
  const { meeting } = now();
  const announced = announcedNext(meeting, opened.ledger.order);
  const proposed = announced ? deadlineInWords(announced, language) : '';
  const typed = await asking.text({
    message: QUESTION[language],
    proposed,
    wrong: (text) => {
      if (text === '' || text === proposed) return undefined;
      const { latest } = readDue(text);
      return latest === undefined || latest <= meeting.date ? WRONG[language] : undefined;
    },
  });
  if (typed === '' || typed === proposed) return;
  const read = readDue(typed);
  const date = read.kind === 'day' && read.latest !== undefined ? read.latest : typed;
  asking.tell(dueLine(read)[language]);
  const { root } = now().source;
  const there = root && nodeAt(root, ['next'])?.kind === 'map';
  const edit: RecordEdit = there ? { at: ['next'], key: 'date', set: date } : { at: [], key: 'next', put: { date } };
  await write([edit]);
}

const QUESTION: Words = {
  fr: 'La prochaine réunion : un jour (14 juin) ou un mois (juin)',
  en: 'The next meeting: a day (14 June) or a month (June)',
};
const WRONG: Words = {
  fr: 'aucun jour ni mois à venir n’y est lu ; écrivez par exemple 14 juin.',
  en: 'no day or month to come is read in it; write for example 14 June.',
};
