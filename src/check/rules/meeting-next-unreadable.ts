import { dateOrder } from '../../model/deadline/date-order.ts';
import { announcedNext } from '../../model/deadline/reading/announced-next.ts';
import type { AloneRule } from '../facts/rule.ts';

export const meetingNextUnreadable: AloneRule = {
  about: 'record',
  alone: true,
  code: 'meeting/next-unreadable',
  severity: 'warning',
  why: {
    fr: 'La prochaine réunion propose le compte rendu suivant et sert d’échéance à des actions : sans date lue, c’est le rythme du groupe qui décide.',
    en: 'The next meeting proposes the next record and is the deadline of some actions: where its date cannot be read, the rhythm of the group decides.',
  },
  message: ({ next }) => ({
    fr: `La date de la prochaine réunion, « ${next} », ne se lit pas comme une date.`,
    en: `The date of the next meeting, "${next}", cannot be read as a date.`,
  }),
  remedy: () => ({
    fr: 'Écrivez son jour (2023-04-12, « 12 avril ») ou son mois (2023-04, « avril ») ; « à fixer » s’il n’est pas connu.',
    en: 'Write its day (2023-04-12, "12 April") or its month (2023-04, "April"); "to be decided" if it is not known.',
  }),
  good: `---
date: 2023-03-01
next: { date: avril }
---
`,
  bad: `---
date: 2023-03-01
next: { date: ⟦un de ces jours⟧ }
---
`,
  *check({ meeting, config }) {
    const next = announcedNext(meeting, dateOrder(config));
    if (!next || next.earliest !== undefined || next.latest !== undefined || UNDATED.has(next.kind)) return;
    yield { path: ['next', 'date'], values: { next: next.text } };
  },
};

/** What says that there is no date yet, or none at all. */
const UNDATED: ReadonlySet<string> = new Set(['undetermined', 'none']);
