import { dueDoubts } from '../facts/due-doubts.ts';
import type { RecordRule } from '../facts/rule.ts';
import { dayWords } from '../say/day-words.ts';

export const dueWeekday: RecordRule = {
  about: 'record',
  code: 'due/weekday',
  severity: 'warning',
  why: {
    fr: 'Quand le jour de la semaine contredit la date, l’un des deux est faux.',
    en: 'When the weekday contradicts the date, one of the two is wrong.',
  },
  message: ({ text, read }) => ({
    fr: `« ${text} » : le ${dayWords(read).fr} n’est pas ce jour de la semaine.`,
    en: `"${text}": ${dayWords(read).en} is not that day of the week.`,
  }),
  remedy: () => ({
    fr: 'Vérifiez la date dans un calendrier, puis corrigez le jour de la semaine ou la date.',
    en: 'Look the date up in a calendar, then correct the weekday or the date.',
  }),
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: mercredi 12 avril 2023 }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: ⟦lundi 12 avril 2023⟧ }
---
`,
  check: (context) => dueDoubts(context, 'weekday'),
};
