import { likeliestAction } from '../../model/likeliest-action.ts';
import { shortened } from '../action-name.ts';
import type { RecordRule } from '../rule.ts';
import { wordsOf } from '../words-of.ts';

export const reviewUnlinked: RecordRule = {
  about: 'record',
  code: 'review/unlinked',
  severity: 'warning',
  why: {
    fr: 'Tant qu’un suivi ne dit pas de quelle action il parle, l’action reste ouverte.',
    en: 'As long as a review does not say which action it is about, that action stays open.',
  },
  message: ({ text, likely, found }) => ({
    fr: `Le suivi « ${text} » ne dit pas de quelle action il parle.${likely ? ` La plus probable : ${likely}, « ${found} ».` : ''}`,
    en: `The review "${text}" does not say which action it is about.${likely ? ` The likeliest: ${likely}, "${found}".` : ''}`,
  }),
  remedy: ({ likely }) => ({
    fr: `Ajoutez « action: ${likely || 'RÉUNION/ACTION'} »${likely ? ' si c’est bien elle' : ' avec son identifiant, que « gtm actions --all » montre'}.`,
    en: `Add "action: ${likely || 'MEETING/ACTION'}"${likely ? ' if that is the one' : ' with its id, which "gtm actions --all" shows'}.`,
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
review:
  - { action: 2023-02-01/a1, text: Visite du centre d'accueil, status: done }
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
review:
  - { text: Visite du centre d'accueil, status: done }
---
`,
  *check({ meeting: { review, date }, ledger, index }) {
    for (const { action, text, owners, path } of review) {
      if (action !== undefined || text === undefined) continue;
      const likely = likeliestAction(ledger, { text, owners: wordsOf(index).owners(owners, date), before: date });
      const found = shortened(likely?.action.text ?? '');
      yield { path: [...path, 'text'], values: { text: shortened(text), likely: likely?.id ?? '', found } };
    }
  },
};
