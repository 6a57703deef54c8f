import { actionName } from '../facts/action-name.ts';
import { openHere } from '../facts/followed-index.ts';
import type { RecordRule } from '../facts/rule.ts';

export const ownerUnassigned: RecordRule = {
  about: 'record',
  code: 'owner/unassigned',
  severity: 'warning',
  why: {
    fr: 'Une action « à désigner » reste en suspens tant que personne ne la prend.',
    en: 'An action "to be assigned" waits until somebody takes it.',
  },
  message: ({ action, owners }) => ({
    fr: `L’action « ${action} » attend encore son responsable (« ${owners} »).`,
    en: `Action "${action}" still waits for an owner ("${owners}").`,
  }),
  remedy: () => ({
    fr: 'Quand il est connu, écrivez son nom ici, ou dans le suivi (review) du prochain compte rendu.',
    en: 'Once it is known, write the name here, or in the review of the next record.',
  }),
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Tenir une journée portes ouvertes, owners: DRECM/R }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - { id: a1, text: Tenir une journée portes ouvertes, owners: ⟦à désigner⟧ }
---
`,
  *check(context) {
    for (const { id, action, owners } of openHere(context))
      if (owners.ownership === 'unassigned')
        yield {
          path: [...action.path, 'owners'],
          values: { action: actionName(action), id: id ?? '', owners: owners.text },
        };
  },
};
