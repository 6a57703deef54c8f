import { dateOrder } from '../../model/deadline/date-order.ts';
import { announcedNext } from '../../model/deadline/reading/announced-next.ts';
import type { AloneRule } from '../facts/rule.ts';
import { dayWords } from '../say/day-words.ts';

export const meetingNextNotLater: AloneRule = {
  about: 'record',
  alone: true,
  code: 'meeting/next-not-later',
  severity: 'warning',
  why: {
    fr: 'La prochaine réunion sert d’échéance à des actions : une date déjà passée les mettrait aussitôt en retard.',
    en: 'The next meeting is the deadline of some actions: a date in the past would make them late at once.',
  },
  message: ({ next, date }) => ({
    fr: `La prochaine réunion (« ${next} ») n’est pas après celle-ci (${dayWords(date).fr}).`,
    en: `The next meeting ("${next}") does not come after this one (${dayWords(date).en}).`,
  }),
  remedy: () => ({
    fr: 'Corrigez la date de la prochaine réunion (souvent l’année), ou retirez-la.',
    en: 'Correct the date of the next meeting (often the year), or remove it.',
  }),
  good: `---
date: 2023-03-01
next: { date: 2023-04 }
---
`,
  bad: `---
date: 2023-03-01
next: { date: ⟦2022-04-12⟧ }
---
`,
  *check({ meeting, config }) {
    const { date, until } = meeting;
    const next = announcedNext(meeting, dateOrder(config));
    const last = until !== undefined && until > date ? until : date;
    if (next?.latest !== undefined && next.latest <= last)
      yield { path: ['next', 'date'], values: { next: next.text, date } };
  },
};
