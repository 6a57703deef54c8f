import { eventsSaid } from '../facts/events-said.ts';
import type { RecordRule } from '../facts/rule.ts';
import { straysOf } from '../facts/strays-of.ts';
import { dayWords } from '../say/day-words.ts';

export const reviewLaterAction: RecordRule = {
  about: 'record',
  code: 'review/later-action',
  severity: 'error',
  why: {
    fr: 'Une réunion ne peut constater que ce qu’une réunion précédente avait décidé.',
    en: 'A meeting can only review what an earlier one had decided.',
  },
  message: ({ action, date }) => ({
    fr: `L’action « ${action} » n’est pas d’une réunion antérieure à celle du ${dayWords(date).fr}.`,
    en: `Action "${action}" does not come from a meeting before that of ${dayWords(date).en}.`,
  }),
  remedy: () => ({
    fr: 'Corrigez l’identifiant, ou la date de l’une des deux réunions. Ce qui est connu dès la réunion s’écrit dans l’action (« status: »).',
    en: 'Correct the id, or the date of one of the two meetings. What is known at the meeting itself goes into the action ("status:").',
  }),
  good: `==> meetings/2023-02-01.md <==
---
date: 2023-02-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R }
---
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
review:
  - { action: 2023-02-01/a1, status: done }
---
`,
  bad: `==> meetings/2023-02-01.md <==
---
date: 2023-02-01
review:
  - { action: ⟦2023-03-01/a1⟧, status: done }
---
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R }
---
`,
  *check(context) {
    const { meeting, ledger } = context;
    for (const { reason, source, action, path } of straysOf(meeting, ledger))
      if (reason === 'before-statement' && source === 'review')
        yield { path: [...path, 'action'], values: { action, date: meeting.date } };
    for (const { followed, event, path } of eventsSaid(context))
      if (event.source === 'review' && followed.meeting.file === meeting.file)
        yield { path: [...path, 'action'], values: { action: followed.id ?? '', date: meeting.date } };
  },
};
