// When the group meets next.
import { deadlineInWords } from '../../../i18n/date-words.ts';
import type { CivilDate } from '../../../model/civil-date.ts';
import type { Deadline } from '../../../model/deadline/deadline.ts';
import { announcedNext } from '../../../model/deadline/reading/announced-next.ts';
import { hourBeside } from '../../../model/meeting/hour-beside.ts';
import { withoutUndefined } from '../../../model/without-undefined.ts';
import type { Words } from '../../../model/words.ts';
import type { RecordEdit } from '../../../record/edit/record-edit.ts';
import { nodeAt } from '../../../record/yaml/yaml-node.ts';
import { dueLine } from '../../change/due-line.ts';
import { unsureWords } from '../../options/wrong-day.ts';
import type { Filling } from './filling.ts';

/** Asks for the day of the next meeting; Enter keeps the one that the record announces. */
export async function fillNext({ asking, language, now, opened, readDue, wrongDue, write }: Filling): Promise<void> {
  const { meeting } = now();
  const announced = announcedNext(meeting, opened.ledger.order);
  const proposed = announced ? deadlineInWords(announced, language) : '';
  const typed = await asking.text({
    message: QUESTION[language],
    proposed,
    wrong: (text) => {
      if (text === '' || text === proposed) return undefined;
      const wrong = wrongDue(text) ?? unsureWords(text)?.[language];
      return wrong ?? (isToCome(readDue(text), meeting.date) ? undefined : WRONG[language]);
    },
  });
  if (typed === '' || typed === proposed) return;
  const read = readDue(typed);
  const { day, start } = dayAndHour(typed);
  const isDay = read.kind === 'day' && read.latest !== undefined && DAY_ALONE.test(day);
  const next = isDay ? withoutUndefined({ date: read.latest, start }) : { date: typed };
  asking.tell(dueLine(read)[language] + (next.start === undefined ? '' : `, ${next.start}`));
  const { root } = now().source;
  const there = root && nodeAt(root, ['next'])?.kind === 'map';
  const edits = Object.entries(next).map(([key, set]): RecordEdit => ({ at: ['next'], key, set }));
  await write(there ? edits : [{ at: [], key: 'next', put: next }]);
}

/** "mercredi 14 juin à 9h": the day, and the hour beside it. */
function dayAndHour(typed: string): { readonly day: string; readonly start?: string } {
  const [hour] = typed.match(HOUR) ?? [];
  const start = hourBeside(hour);
  return start === undefined || hour === undefined ? { day: typed } : { day: typed.replace(hour, ''), start };
}

/** Behind the day, with what joins it. */
const HOUR = /(?:,|\s(?:à|at|de|from))?\s+\d{1,2}\s?(?:h|:|heures?)\s?(?:\d{2})?$/iu;

/** Words that are a day or a month as a whole; "zzz avril ???" is kept as words elsewhere, and is no day to meet on. */
function isToCome({ kind, latest, doubts = [] }: Deadline, day: CivilDate): boolean {
  const isSure = doubts.every((doubt) => doubt.kind === 'ambiguous');
  return DATED.has(kind) && isSure && latest !== undefined && latest > day;
}

/** "14 juin", "mercredi 14 juin 2023", "14/06": words that say nothing but a day; any others stay as they were given. */
const DAY_ALONE = /^(?:\p{L}+,? ){0,2}\d{1,4}(?:er|st|nd|rd|th)?(?:[ ./-][\p{L}\d]+){1,2}$/u;

const DATED: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'semester', 'range']);

const QUESTION: Words = {
  fr: 'La prochaine réunion : un jour (14 juin) ou un mois (juin)',
  en: 'The next meeting: a day (14 June) or a month (June)',
};
const WRONG: Words = {
  fr: 'aucun jour ni mois à venir n’y est lu ; écrivez par exemple 14 juin.',
  en: 'no day or month to come is read in it; write for example 14 June.',
};
