import { dueDoubts } from '../facts/due-doubts.ts';
import type { RecordRule } from '../facts/rule.ts';
import { dayWords } from '../say/day-words.ts';

export const dueYear: RecordRule = {
  about: 'record',
  code: 'due/year',
  severity: 'warning',
  why: {
    fr: 'Deux années dans la même échéance se contredisent.',
    en: 'Two years in the same deadline contradict each other.',
  },
  message: ({ text, read }) => ({
    fr: `L’échéance « ${text} » nomme deux années différentes ; elle est lue jusqu’au ${dayWords(read).fr}.`,
    en: `The deadline "${text}" names two different years; it is read as ending on ${dayWords(read).en}.`,
  }),
  remedy: () => ({ fr: 'Ne gardez que la bonne année.', en: 'Keep only the right year.' }),
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: 12 avril 2023 }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: ⟦'2023-04-12 (12 avril 2024)'⟧ }
---
`,
  check: (context) => dueDoubts(context, 'year'),
};
