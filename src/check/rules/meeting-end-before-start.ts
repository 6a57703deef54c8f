import { comesBefore } from '../../model/meeting/meeting-order.ts';
import type { AloneRule } from '../facts/rule.ts';

export const meetingEndBeforeStart: AloneRule = {
  about: 'record',
  alone: true,
  code: 'meeting/end-before-start',
  severity: 'warning',
  why: {
    fr: 'Une réunion qui finit avant de commencer cache une faute de frappe, imprimée dans le compte rendu.',
    en: 'A meeting that ends before it begins hides a slip of the finger, printed in the minutes.',
  },
  message: ({ from, to }) => ({
    fr: `La fin (${to}) vient avant le début (${from}).`,
    en: `The end (${to}) comes before the beginning (${from}).`,
  }),
  remedy: () => ({ fr: 'Corrigez l’une des deux.', en: 'Correct one of the two.' }),
  good: `---
date: 2023-03-01
start: 9:30
end: 12:30
---
`,
  bad: `---
date: 2023-03-01
start: 10:30
end: ⟦9:30⟧
---
`,
  *check({ meeting }) {
    const { date, until, start, end, next } = meeting;
    if (until !== undefined && until < date) yield { path: ['until'], values: { from: date, to: until } };
    const oneDay = until === undefined || until === date;
    if (oneDay && comesBefore(end, start)) yield { path: ['end'], values: { from: start ?? '', to: end ?? '' } };
    if (comesBefore(next?.end, next?.start))
      yield { path: ['next', 'end'], values: { from: next?.start ?? '', to: next?.end ?? '' } };
  },
};
