import { actionsOf } from '../../model/meeting/meeting.ts';
import { shortened } from '../facts/action-name.ts';
import type { RecordRule } from '../facts/rule.ts';
import { withFreeIds } from '../facts/with-free-ids.ts';

export const actionNoId: RecordRule = {
  about: 'record',
  code: 'action/no-id',
  severity: 'warning',
  why: {
    fr: 'Sans identifiant, une action ne peut être ni suivie à la réunion suivante, ni mise à jour par une commande.',
    en: 'Without an id, an action can neither be reviewed at the next meeting nor updated by a command.',
  },
  message: ({ text }) => ({
    fr: `L’action « ${text} » n’a pas d’identifiant.`,
    en: `The action "${text}" has no id.`,
  }),
  remedy: ({ id }) => ({
    fr: `Ajoutez « id: ${id} », ou laissez « gtm check --fix » le faire.`,
    en: `Add "id: ${id}", or let "gtm check --fix" do it.`,
  }),
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R, due: 2023 }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - id: a1
    text: Visiter le centre
    owners: DRECM/R
  - ⟦text: Tenir l'atelier⟧
    owners: DRECM/R
---
`,
  *check(context) {
    const unnamed = [...actionsOf(context.meeting)].map(({ action }) => action).filter(({ id }) => id === null);
    for (const { entry, id, edits } of withFreeIds(context, 'a', unnamed))
      yield { path: entry.path, values: { text: shortened(entry.text), id }, edits };
  },
};
