import { textsAt } from '../../record/yaml/node-values.ts';
import { registryEntries } from '../facts/registry-entries.ts';
import type { RegistryRule } from '../facts/rule.ts';
import { nearestNames } from '../say/nearest-names.ts';

export const groupUnknownMember: RegistryRule = {
  about: 'registry',
  code: 'group/unknown-member',
  severity: 'warning',
  why: {
    fr: 'Un membre que le registre ne connaît pas ne reçoit pas les actions de son groupe.',
    en: 'A member that the registry does not know does not get the actions of its group.',
  },
  message: ({ group, member, near }) => ({
    fr: `Le groupe « ${group} » compte « ${member} », qui n’est pas dans ce registre.${near ? ` Noms proches : ${near}.` : ''}`,
    en: `The group "${group}" counts "${member}", which is not in this registry.${near ? ` Nearest names: ${near}.` : ''}`,
  }),
  remedy: ({ member }) => ({
    fr: `Ajoutez « ${member} » aux structures, ou corrigez le nom.`,
    en: `Add "${member}" to the structures, or correct the name.`,
  }),
  good: `structures:
  - { id: OIM, kind: un }
groups:
  - { id: PTF, members: [OIM] }
`,
  bad: `structures:
  - { id: OIM, kind: un }
groups:
  - { id: PTF, members: [OIM, ⟦PNUD⟧] }
`,
  *check({ index, registry, root }) {
    for (const { list, id, path, map } of registryEntries(root)) {
      const members = list === 'groups' ? textsAt(map, 'members') : [];
      for (const [position, member] of members.entries()) {
        if (index.lookup(member) || member === 'present') continue;
        const near = nearestNames(member, registry, index).filter((name) => name !== id);
        yield { path: [...path, 'members', position], values: { group: id, member, near: near.join(', ') } };
      }
    }
  },
};
