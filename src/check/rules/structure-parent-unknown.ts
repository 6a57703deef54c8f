import { textAt } from '../../record/yaml/node-values.ts';
import { registryEntries } from '../facts/registry-entries.ts';
import type { RegistryRule } from '../facts/rule.ts';
import { nearestNames } from '../say/nearest-names.ts';

export const structureParentUnknown: RegistryRule = {
  about: 'registry',
  code: 'structure/parent-unknown',
  severity: 'warning',
  why: {
    fr: 'Une structure rattachée à un nom inconnu manque au suivi de la structure dont elle dépend.',
    en: 'A structure attached to an unknown name is missing from the follow-up of the one it belongs to.',
  },
  message: ({ id, parent, near }) => ({
    fr: `« ${id} » dépend de « ${parent} », qui n’est pas une structure de ce registre.${near ? ` Noms proches : ${near}.` : ''}`,
    en: `"${id}" belongs to "${parent}", which is no structure of this registry.${near ? ` Nearest names: ${near}.` : ''}`,
  }),
  remedy: ({ parent }) => ({
    fr: `Ajoutez « ${parent} » aux structures, ou corrigez « parent ».`,
    en: `Add "${parent}" to the structures, or correct "parent".`,
  }),
  good: `structures:
  - { id: INS }
  - { id: DR/INS, parent: INS }
`,
  bad: `structures:
  - { id: DR/INS, parent: ⟦INS⟧ }
`,
  *check({ index, registry, root }) {
    for (const { list, id, path, map } of registryEntries(root)) {
      const parent = list === 'structures' ? textAt(map, 'parent') : undefined;
      if (parent === undefined || index.lookup(parent)?.kind === 'structure') continue;
      const near = nearestNames(parent, registry, index).filter((name) => name !== id);
      yield { path: [...path, 'parent'], values: { id, parent, near: near.join(', ') } };
    }
  },
};
