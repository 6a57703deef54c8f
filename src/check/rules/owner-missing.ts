import { isAbsent, nodeAt, type YamlNode } from '../../record/yaml/yaml-node.ts';
import { actionName } from '../facts/action-name.ts';
import { openHere } from '../facts/followed-index.ts';
import type { RecordRule } from '../facts/rule.ts';

export const ownerMissing: RecordRule = {
  about: 'record',
  code: 'owner/missing',
  severity: 'warning',
  why: {
    fr: 'Une action dont personne n’est responsable se fait rarement.',
    en: 'An action that nobody owns is seldom done.',
  },
  message: ({ action }) => ({
    fr: `L’action « ${action} » n’a pas de responsable.`,
    en: `Action "${action}" has no owner.`,
  }),
  remedy: () => ({
    fr: 'Ajoutez « owners: » avec le nom de la structure, « ? » si personne n’est encore désigné, ou « N/A » s’il n’en faut pas.',
    en: 'Add "owners:" with the name of the structure, "?" when nobody is named yet, or "N/A" when it needs none.',
  }),
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R }
  - { id: a2, text: Prendre note du rapport, owners: N/A }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - id: a1
    text: ⟦Visiter le centre⟧
---
`,
  *check(context) {
    for (const { action, owners } of openHere(context))
      if (owners.ownership === 'missing' && !isTyped(nodeAt(context.source.root, [...action.path, 'owners'])))
        yield { path: [...action.path, 'text'], values: { action: actionName(action) } };
  },
};

/** Something that is no name stands there, which reading the record has told. */
function isTyped(node: YamlNode | undefined): boolean {
  if (node?.kind === 'list') return node.items.some(isTyped);
  return node?.kind === 'map' || (node !== undefined && !isAbsent(node));
}
