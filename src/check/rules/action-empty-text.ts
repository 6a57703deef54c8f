import { actionsOf } from '../../model/meeting/meeting.ts';
import { actionName } from '../facts/action-name.ts';
import type { AloneRule } from '../facts/rule.ts';

/** A text that is not there at all is an error of the schema; this one is there and says nothing. */
export const actionEmptyText: AloneRule = {
  about: 'record',
  alone: true,
  code: 'action/empty-text',
  severity: 'warning',
  why: {
    fr: 'Une action sans texte ne dit à personne ce qu’il y a à faire.',
    en: 'An action without text tells nobody what there is to do.',
  },
  message: ({ action }) => ({
    fr: `Le texte de l’action « ${action} » ne dit rien.`,
    en: `The text of action "${action}" says nothing.`,
  }),
  remedy: () => ({
    fr: 'Écrivez ce qu’il faut faire, ou retirez l’action ; pour un point sans action, écrivez « actions: none ».',
    en: 'Write what is to be done, or remove the action; for an item without action, write "actions: none".',
  }),
  good: `---
date: 2023-03-01
agenda:
  - title: Divers
    actions: none
---

## Divers

Rien à signaler.
`,
  bad: `---
date: 2023-03-01
agenda:
  - title: Divers
    actions:
      - { id: a1, text: ⟦//////////⟧, owners: N/A }
---

## Divers

Rien à signaler.
`,
  *check({ meeting }) {
    for (const { action } of actionsOf(meeting))
      if (action.text !== '' && !/[\p{L}\p{N}]/u.test(action.text))
        yield { path: [...action.path, 'text'], values: { action: actionName(action) } };
  },
};
