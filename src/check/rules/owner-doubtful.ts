import { actionName } from '../facts/action-name.ts';
import { openHere } from '../facts/followed-index.ts';
import type { RecordRule } from '../facts/rule.ts';

export const ownerDoubtful: RecordRule = {
  about: 'record',
  code: 'owner/doubtful',
  severity: 'warning',
  why: {
    fr: 'Un responsable noté avec un point d’interrogation ne sait peut-être pas qu’on compte sur lui.',
    en: 'An owner noted with a question mark may not know that others count on them.',
  },
  message: ({ action, owners }) => ({
    fr: `Le responsable de l’action « ${action} » n’est pas sûr (« ${owners} »).`,
    en: `The owner of action "${action}" is not sure ("${owners}").`,
  }),
  remedy: () => ({
    fr: 'Une fois confirmé, écrivez le nom sans « ? », ici ou dans le suivi (review) du prochain compte rendu.',
    en: 'Once it is confirmed, write the name without "?", here or in the review of the next record.',
  }),
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Porter les TDR devant un partenaire, owners: DRECM/R }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - { id: a1, text: Porter les TDR devant un partenaire, owners: ⟦DRECM/R ?⟧ }
---
`,
  *check(context) {
    for (const { id, action, owners } of openHere(context))
      if (owners.owners.some(({ doubtful }) => doubtful))
        yield {
          path: [...action.path, 'owners'],
          values: { action: actionName(action), id: id ?? '', owners: owners.text },
        };
  },
};
