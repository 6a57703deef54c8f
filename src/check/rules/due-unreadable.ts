import { dueDoubts } from '../facts/due-doubts.ts';
import type { RecordRule } from '../facts/rule.ts';

export const dueUnreadable: RecordRule = {
  about: 'record',
  code: 'due/unreadable',
  severity: 'warning',
  why: {
    fr: 'Une échéance qui n’est pas comprise ne rend jamais l’action en retard.',
    en: 'A deadline that is not understood never makes its action late.',
  },
  message: ({ text, action }) => ({
    fr: `L’échéance « ${text} » de l’action « ${action} » semble être une date, mais n’est pas comprise : elle est gardée telle quelle, sans date.`,
    en: `The deadline "${text}" of action "${action}" looks like a date but is not understood: it is kept as it is, without a date.`,
  }),
  remedy: () => ({
    fr: 'Écrivez par exemple 2023-04-15, 2023-04 ou « fin avril 2023 » ; pour un événement dont la date est connue : { text: …, by: 2023-06 }.',
    en: 'Write for example 2023-04-15, 2023-04 or "end of April 2023"; for an event whose date is known: { text: …, by: 2023-06 }.',
  }),
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: 2e trimestre 2023 }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: ⟦12 e trimestre 2023⟧ }
---
`,
  check: (context) => dueDoubts(context, 'unreadable'),
};
