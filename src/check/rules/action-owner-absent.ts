import { actionsOf } from '../../model/meeting/meeting.ts';
import { absentOwners } from '../../query/attendance/absent-owners.ts';
import { actionName } from '../facts/action-name.ts';
import type { AloneRule } from '../facts/rule.ts';
import { wordsOf } from '../facts/words-of.ts';

export const actionOwnerAbsent: AloneRule = {
  about: 'record',
  alone: true,
  code: 'action/owner-absent',
  severity: 'warning',
  why: {
    fr: 'Une structure qui n’était pas là ignore l’action qu’on lui a donnée, tant que personne ne la prévient.',
    en: 'A structure that was not there does not know of the action it was given until somebody tells it.',
  },
  message: ({ action, absent }) => ({
    fr: `L’action « ${action} » est donnée à ${absent}, dont personne n’était là : ni présent, ni représenté, ni invité.`,
    en: `Action "${action}" is given to ${absent}, of whom nobody was there: neither present, nor represented, nor a guest.`,
  }),
  remedy: () => ({
    fr: 'Faites-le savoir à qui n’était pas là, ou complétez la liste de présence (attendance).',
    en: 'Tell whoever was not there, or complete the attendance list.',
  }),
  good: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, ONG Karkara]
actions:
  - { id: a1, text: Visiter le centre, owners: [DRECM/R, Partenaires] }
---
`,
  bad: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, ONG Karkara]
actions:
  - { id: a1, text: Visiter le centre, owners: ⟦[DRECM/R, OIM]⟧ }
---
`,
  *check({ meeting, index }) {
    for (const { action } of actionsOf(meeting)) {
      const absent = absentOwners(wordsOf(index).owners(action.owners, meeting.date), meeting, index);
      if (absent.length > 0)
        yield { path: [...action.path, 'owners'], values: { action: actionName(action), absent: absent.join(', ') } };
    }
  },
};
