import { shortened } from '../facts/action-name.ts';
import { likeliest } from '../facts/all-meetings.ts';
import type { RecordRule } from '../facts/rule.ts';
import { wordsOf } from '../facts/words-of.ts';

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
  remedy: ({ review, likely }) => ({
    fr: likely
      ? `Si c’est bien elle : gtm link ${review} ${likely}.`
      : `Liez-le : gtm link ${review} RÉUNION/ACTION, avec l’identifiant que « gtm actions --all » montre.`,
    en: likely
      ? `If that is the one: gtm link ${review} ${likely}.`
      : `Tie it: gtm link ${review} MEETING/ACTION, with the id which "gtm actions --all" shows.`,
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
  - { text: ⟦Visite du centre d'accueil⟧, status: done }
---
`,
  *check(context) {
    const { index, meeting } = context;
    const { id, review, date } = meeting;
    for (const [rank, { action, text, owners, path }] of review.entries()) {
      if (action !== undefined || text === undefined) continue;
      const likely = likeliest(context, { text, owners: wordsOf(index).owners(owners, date), before: date });
      const found = shortened(likely?.action.text ?? '');
      yield {
        path: [...path, 'text'],
        values: { text: shortened(text), likely: likely?.id ?? '', found, review: `${id}/${rank + 1}` },
      };
    }
  },
};
