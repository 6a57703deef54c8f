import { recommendationsOf } from '../../model/meeting/meeting.ts';
import { shortened } from '../facts/action-name.ts';
import type { RecordRule } from '../facts/rule.ts';
import { withFreeIds } from '../facts/with-free-ids.ts';

export const recommendationNoId: RecordRule = {
  about: 'record',
  code: 'recommendation/no-id',
  severity: 'warning',
  why: {
    fr: 'Sans identifiant, une recommandation ne peut être reliée aux actions qui la mettent en œuvre.',
    en: 'Without an id, a recommendation cannot be tied to the actions that carry it out.',
  },
  message: ({ text }) => ({
    fr: `La recommandation « ${text} » n’a pas d’identifiant.`,
    en: `The recommendation "${text}" has no id.`,
  }),
  remedy: ({ id }) => ({
    fr: `Ajoutez « id: ${id} », ou laissez « gtm check --fix » le faire.`,
    en: `Add "id: ${id}", or let "gtm check --fix" do it.`,
  }),
  good: `---
date: 2023-03-01
annexes:
  - title: Recommandations
    recommendations:
      - { id: r1, text: Mieux recueillir les données }
---
`,
  bad: `---
date: 2023-03-01
annexes:
  - title: Recommandations
    recommendations:
      - ⟦{ text: Mieux recueillir les données }⟧
---
`,
  *check(context) {
    const all = [...recommendationsOf(context.meeting)].map(({ recommendation }) => recommendation);
    const unnamed = all.filter(({ id }) => id === null);
    for (const { entry, id, edits } of withFreeIds(context, 'r', unnamed))
      yield { path: entry.path, values: { text: shortened(entry.text), id }, edits };
  },
};
