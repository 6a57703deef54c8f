import { duesSaid } from '../facts/dues-said.ts';
import type { RecordRule } from '../facts/rule.ts';
import { dayWords } from '../say/day-words.ts';

export const dueBeforeMeeting: RecordRule = {
  about: 'record',
  code: 'due/before-meeting',
  severity: 'warning',
  why: {
    fr: 'Ce qu’une réunion décide ne peut pas avoir été dû avant elle : l’année ou le mois est sans doute faux.',
    en: 'What a meeting decides cannot have been due before it: the year or the month is probably wrong.',
  },
  message: ({ text, latest, date }) => ({
    fr: `L’échéance « ${text} » finit le ${dayWords(latest).fr}, avant la date où elle est fixée (${dayWords(date).fr}).`,
    en: `The deadline "${text}" ends on ${dayWords(latest).en}, before the day it is set (${dayWords(date).en}).`,
  }),
  remedy: () => ({
    fr: 'Corrigez l’échéance, ou la date de la réunion si c’est celle-ci qui est fausse.',
    en: 'Correct the deadline, or the date of the meeting if that is the wrong one.',
  }),
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: 2023-04-15 }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: ⟦2022-04-15⟧ }
---
`,
  *check(context) {
    for (const { path, due, date, over } of duesSaid(context))
      if (!over && due.latest !== undefined && due.latest < date)
        yield { path, values: { text: due.text, latest: due.latest, date } };
  },
};
