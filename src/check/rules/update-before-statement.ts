import type { RecordRule } from '../facts/rule.ts';
import { straysOf } from '../facts/strays-of.ts';
import { dayWords } from '../say/day-words.ts';

export const updateBeforeStatement: RecordRule = {
  about: 'record',
  code: 'update/before-statement',
  severity: 'warning',
  why: {
    fr: 'Une nouvelle datée d’avant la réunion qui a décidé l’action ne peut pas compter.',
    en: 'News dated before the meeting that decided the action cannot count.',
  },
  message: ({ action, date }) => ({
    fr: `Cette mise à jour de l’action « ${action} » est datée d’avant la réunion du ${dayWords(date).fr} : elle ne compte pas.`,
    en: `This update of action "${action}" is dated before the meeting of ${dayWords(date).en}: it does not count.`,
  }),
  remedy: () => ({
    fr: 'Corrigez la date de la mise à jour (souvent l’année).',
    en: 'Correct the date of the update (often the year).',
  }),
  good: `---
date: 2023-03-01
actions:
  - id: a1
    text: Visiter le centre
    owners: DRECM/R
    updates: [{ date: 2023-03-20, status: in-progress }]
---
`,
  bad: `---
date: 2023-03-01
actions:
  - id: a1
    text: Visiter le centre
    owners: DRECM/R
    updates: [{ date: ⟦2022-03-20⟧, status: in-progress }]
---
`,
  *check({ meeting, ledger }) {
    for (const { reason, source, action, path } of straysOf(meeting, ledger))
      if (reason === 'before-statement' && source === 'update')
        yield { path: [...path, 'date'], values: { action, date: meeting.date } };
  },
};
