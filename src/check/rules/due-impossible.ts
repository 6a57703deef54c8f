import { dueDoubts } from '../facts/due-doubts.ts';
import type { RecordRule } from '../facts/rule.ts';

export const dueImpossible: RecordRule = {
  about: 'record',
  code: 'due/impossible',
  severity: 'warning',
  why: {
    fr: 'Un jour qui n’existe pas ne peut pas être tenu, et cache souvent une faute de frappe.',
    en: 'A day that does not exist cannot be kept, and often hides a slip of the finger.',
  },
  message: ({ text, action }) => ({
    fr: `L’échéance « ${text} » de l’action « ${action} » a la forme d’une date, mais ce jour n’existe pas.`,
    en: `The deadline "${text}" of action "${action}" has the form of a date, but there is no such day.`,
  }),
  remedy: () => ({
    fr: 'Corrigez le jour ou le mois, par exemple « 28 février 2023 ».',
    en: 'Correct the day or the month, for example "28 February 2023".',
  }),
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
  check: (context) => dueDoubts(context, 'impossible', ({ due }) => !ISO_DAY.test(due.text)),
};

/** Reading the record reports this form as an error. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
