import { dueDoubts } from '../facts/due-doubts.ts';
import type { RecordRule } from '../facts/rule.ts';

export const dueMovable: RecordRule = {
  about: 'record',
  code: 'due/movable',
  severity: 'warning',
  why: {
    fr: 'Une fête mobile ou une saison n’a pas de jour fixe : son action n’est jamais en retard.',
    en: 'A movable feast or a season has no fixed day: its action is never late.',
  },
  message: ({ text, action }) => ({
    fr: `« ${text} », échéance de l’action « ${action} », n’a pas de jour fixe : elle est gardée sans date.`,
    en: `"${text}", the deadline of action "${action}", has no fixed day: it is kept without a date.`,
  }),
  remedy: ({ text }) => ({
    fr: `Donnez le dernier jour dès qu’il est connu : due: { text: ${text}, by: AAAA-MM-JJ }.`,
    en: `Give the last day as soon as it is known: due: { text: ${text}, by: YYYY-MM-DD }.`,
  }),
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: { text: Tabaski, by: 2023-06-28 } }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: ⟦Tabaski⟧ }
---
`,
  check: (context) => dueDoubts(context, 'movable'),
};
