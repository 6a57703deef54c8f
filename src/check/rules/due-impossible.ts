import { addMonths } from '../../model/civil-date.ts';
import type { Deadline, DeadlineAnchor } from '../../model/deadline/deadline.ts';
import { noSuchDay } from '../../model/deadline/no-such-day.ts';
import { lastDay } from '../../model/deadline/reading/last-day.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import { dueDoubts } from '../facts/due-doubts.ts';
import { duesSaid } from '../facts/dues-said.ts';
import type { RecordRule } from '../facts/rule.ts';
import { dayWords } from '../say/day-words.ts';

export const dueImpossible: RecordRule = {
  about: 'record',
  code: 'due/impossible',
  severity: 'warning',
  why: {
    fr: 'Un jour qui n’existe pas ne peut pas être tenu, et cache souvent une faute de frappe.',
    en: 'A day that does not exist cannot be kept, and often hides a slip of the finger.',
  },
  message: ({ text, action, read, why, whyEn }) =>
    why
      ? {
          fr: `L’échéance « ${text} » de l’action « ${action} » n’est pas un jour qui existe : ${why}.`,
          en: `The deadline "${text}" of action "${action}" is no day that exists: ${whyEn}.`,
        }
      : ISO_DAY.test(String(read)) && String(read).endsWith('-02-29')
        ? {
            fr: `L’échéance « ${text} » de l’action « ${action} » n’existe pas dans le mois de février qui vient : elle est lue ${dayWords(read).fr}.`,
            en: `The deadline "${text}" of action "${action}" is no day of the coming February: it is read as ${dayWords(read).en}.`,
          }
        : {
            fr: `L’échéance « ${text} » de l’action « ${action} » a la forme d’une date, mais ce jour n’existe pas.`,
            en: `The deadline "${text}" of action "${action}" has the form of a date, but there is no such day.`,
          },
  remedy: ({ near, example }) =>
    near
      ? {
          fr: `Corrigez le jour ou le mois ; le dernier jour de ce mois s’écrit « ${near} ».`,
          en: `Correct the day or the month; the last day of that month is written "${near}".`,
        }
      : {
          fr: `Corrigez le jour ou le mois, par exemple « ${dayWords(example).fr} ».`,
          en: `Correct the day or the month, for example "${dayWords(example).en}".`,
        },
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: 28 avril 2023 }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: ⟦31 avril 2023⟧ }
---
`,
  *check(context) {
    const { order } = context.ledger;
    for (const finding of dueDoubts(context, 'impossible', ({ due }) => !ISO_DAY.test(due.text))) {
      const { text = '', date = '' } = finding.values ?? {};
      const near = lastDay(String(text), { date: String(date), order });
      const why = near === '' ? noSuchDay(String(text)) : undefined;
      const said = why ? { why: why.fr, whyEn: why.en } : {};
      yield { ...finding, values: { ...finding.values, near, example: addMonths(String(date), 1), ...said } };
    }
    for (const { path, action, due, date } of duesSaid(context)) {
      if (!isLeapAhead(due, { date, order })) continue;
      const near = due.text.replace(/(?<!\d)29(?!\d)/, '28');
      yield { path, values: { action, text: due.text, date, near, read: due.latest ?? '' } };
    }
  },
};

/** Whether "29 février" without a year is that of a later year than the coming February. */
function isLeapAhead({ text, latest }: Deadline, { date, order }: DeadlineAnchor): boolean {
  if (!latest?.endsWith('-02-29')) return false;
  const year = Number(date.slice(0, 4));
  const coming = date <= `${year}-02-29` ? year : year + 1;
  if (Number(latest.slice(0, 4)) === coming) return false;
  const later = `${Number(latest.slice(0, 4)) + 1}-01-01`;
  return parseDeadline({ text }, { date: later, ...withoutUndefined({ order }) }).latest !== latest;
}

/** Reading the record reports this form as an error. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
