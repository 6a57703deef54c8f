import { statusLabels } from '../../i18n/labels.ts';
import { actionName } from '../facts/action-name.ts';
import { eventsSaid } from '../facts/events-said.ts';
import type { RecordRule } from '../facts/rule.ts';
import { stateAfter } from '../facts/state-after.ts';

export const reviewReopened: RecordRule = {
  about: 'record',
  code: 'review/reopened',
  severity: 'warning',
  why: {
    fr: 'Une action faite qui ne l’est plus est parfois une erreur d’identifiant ; sinon, le groupe doit le savoir.',
    en: 'An action that was done and no longer is may be a mistaken id; if not, the group should know.',
  },
  message: ({ action, fr, en }) => ({
    fr: `L’action « ${action} » était faite ; elle repasse ici à « ${fr} ».`,
    en: `Action "${action}" was done; here it goes back to "${en}".`,
  }),
  remedy: () => ({
    fr: 'Vérifiez l’identifiant. Si l’action est bien rouverte, dites pourquoi dans « note » ; cet avis reste.',
    en: 'Check the id. If the action is indeed open again, say why in "note"; this notice stays.',
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
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, status: done }
---
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
review:
  - { action: 2023-02-01/a1, status: ⟦in-progress⟧ }
---
`,
  *check(context) {
    for (const { followed, event, rank, path } of eventsSaid(context)) {
      if (rank === 0 || event.status === undefined || event.status === 'done') continue;
      if (stateAfter(followed, rank - 1).status !== 'done') continue;
      const action = followed.id ?? actionName(followed.action);
      const { fr, en } = statusLabels[event.status];
      yield { path: [...path, 'status'], values: { action, fr, en } };
    }
  },
};
