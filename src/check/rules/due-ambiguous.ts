import { dueDoubts } from '../facts/due-doubts.ts';
import type { RecordRule } from '../facts/rule.ts';
import { dayWords } from '../say/day-words.ts';

export const dueAmbiguous: RecordRule = {
  about: 'record',
  code: 'due/ambiguous',
  severity: 'warning',
  why: {
    fr: 'Le jour et le mois peuvent se lire dans les deux sens : chacun risque de comprendre une autre date.',
    en: 'Day and month can be read either way round: people may understand different dates.',
  },
  message: ({ text, read, other }) => ({
    fr: `« ${text} » est lu comme le ${dayWords(read).fr}, mais peut aussi vouloir dire le ${dayWords(other).fr}.`,
    en: `"${text}" is read as ${dayWords(read).en}, but may also mean ${dayWords(other).en}.`,
  }),
  remedy: ({ read, other }) => ({
    fr: `Écrivez dans gtm.yaml comment le groupe écrit ses dates, « dates: day-first » (le jour d’abord) ou « dates: month-first », ou ici le mois en lettres, ou ${read} ou ${other}.`,
    en: `Write in gtm.yaml how the group writes its dates, "dates: day-first" or "dates: month-first"; or here the month in letters, or ${read} or ${other}.`,
  }),
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: 12 avril 2023 }
---
`,
  bad: `==> gtm.yaml <==
locale: en
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: ⟦06-05-23⟧ }
---
`,
  check: (context) => dueDoubts(context, 'ambiguous'),
};
