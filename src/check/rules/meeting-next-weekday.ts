import { dateOrder } from '../../model/deadline/date-order.ts';
import { announcedNext } from '../../model/deadline/reading/announced-next.ts';
import type { AloneRule } from '../facts/rule.ts';
import { dayWords } from '../say/day-words.ts';

export const meetingNextWeekday: AloneRule = {
  about: 'record',
  alone: true,
  code: 'meeting/next-weekday',
  severity: 'warning',
  why: {
    fr: 'Quand le jour de la semaine contredit la date de la prochaine réunion, une partie des gens viendra l’autre jour.',
    en: 'When the weekday contradicts the date of the next meeting, some people will come on the other day.',
  },
  message: ({ next, read }) => ({
    fr: `« ${next} » : le ${dayWords(read).fr} n’est pas ce jour de la semaine.`,
    en: `"${next}": ${dayWords(read).en} is not that day of the week.`,
  }),
  remedy: () => ({
    fr: 'Vérifiez la date dans un calendrier, puis corrigez le jour de la semaine ou la date.',
    en: 'Look the date up in a calendar, then correct the weekday or the date.',
  }),
  good: `---
date: 2023-03-01
next: { date: mercredi 12 avril 2023 }
---
`,
  bad: `---
date: 2023-03-01
next: { date: ⟦mardi 12 avril 2023⟧ }
---
`,
  *check({ meeting, config }) {
    const next = announcedNext(meeting, dateOrder(config));
    if (next?.doubts?.some(({ kind }) => kind === 'weekday'))
      yield { path: ['next', 'date'], values: { next: next.text, read: next.latest ?? next.earliest ?? '' } };
  },
};
