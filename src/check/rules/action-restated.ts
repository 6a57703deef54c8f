import { actionName, shortened } from '../facts/action-name.ts';
import { likeliest } from '../facts/all-meetings.ts';
import { followedIndex } from '../facts/followed-index.ts';
import type { RecordRule } from '../facts/rule.ts';

/** Two actions that share so much of their words are taken for one. */
const SAME = 0.85;

export const actionRestated: RecordRule = {
  about: 'record',
  code: 'action/restated',
  severity: 'warning',
  why: {
    fr: 'Un point d’action redit sous un autre identifiant est compté deux fois, et son âge et ses reports se perdent.',
    en: 'An action point stated again under another id counts twice, and its age and its slips are lost.',
  },
  message: ({ action, earlier, found }) => ({
    fr: `« ${action} » semble redire ${earlier}, « ${found} », qui est encore ouvert.`,
    en: `"${action}" seems to state again ${earlier}, "${found}", which is still open.`,
  }),
  remedy: ({ id, earlier }) => ({
    fr: `Si c’est le même : gtm link ${id} ${earlier}.`,
    en: `If it is the same: gtm link ${id} ${earlier}.`,
  }),
  good: `==> meetings/2023-02-01.md <==
---
date: 2023-02-01
actions:
  - { id: a1, text: Visiter le centre d'accueil, owners: DRECM/R }
---
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
actions:
  - { id: a1, text: Rédiger le rapport de la visite, owners: DRECM/R }
---
`,
  bad: `==> meetings/2023-02-01.md <==
---
date: 2023-02-01
actions:
  - { id: a1, text: Visiter le centre d'accueil, owners: DRECM/R }
---
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
actions:
  - { id: a1, text: ⟦Visiter le centre d'accueil des migrants⟧, owners: DRECM/R }
---
`,
  *check(context) {
    const { meeting, ledger } = context;
    for (const { id, action, owners, timing } of followedIndex(ledger).ofFile(meeting.file)) {
      if (id === null || timing === null) continue;
      const earlier = likeliest(context, { text: action.text, owners, before: meeting.date, least: SAME }, action);
      if (!earlier || earlier.timing === null) continue;
      const found = shortened(earlier.action.text);
      const values = { action: actionName(action), id, earlier: earlier.id ?? '', found };
      yield { path: [...action.path, 'text'], values };
    }
  },
};
