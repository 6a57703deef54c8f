import { actionName } from '../facts/action-name.ts';
import { openHere } from '../facts/followed-index.ts';
import type { RecordRule } from '../facts/rule.ts';

export const dueMissing: RecordRule = {
  about: 'record',
  code: 'due/missing',
  severity: 'info',
  off: true,
  why: {
    fr: 'Une action sans échéance n’est jamais en retard ; trois sur quatre n’en ont pas, ce qui n’est pas une faute.',
    en: 'An action without a deadline is never late; three in four have none, which is no mistake.',
  },
  message: ({ action }) => ({
    fr: `L’action « ${action} » n’a pas d’échéance.`,
    en: `Action "${action}" has no deadline.`,
  }),
  remedy: () => ({
    fr: 'Si une échéance a été fixée, ajoutez « due: », par exemple « due: 2023-04 ».',
    en: 'If a deadline was set, add "due:", for example "due: 2023-04".',
  }),
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: prochaine réunion }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - { id: a1, text: ⟦Visiter le centre⟧, owners: DRECM/R }
---
`,
  *check(context) {
    for (const { action, due } of openHere(context))
      if (due === null) yield { path: [...action.path, 'text'], values: { action: actionName(action) } };
  },
};
