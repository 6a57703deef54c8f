import { registryEntries } from '../facts/registry-entries.ts';
import type { RegistryRule } from '../facts/rule.ts';

export const groupNoMembers: RegistryRule = {
  about: 'registry',
  code: 'group/no-members',
  severity: 'warning',
  why: {
    fr: 'Une action donnée à un groupe vide n’apparaît dans le suivi de personne.',
    en: 'An action given to an empty group shows up in nobody’s follow-up.',
  },
  message: ({ group }) => ({
    fr: `Le groupe « ${group} » ne désigne aucune structure.`,
    en: `The group "${group}" stands for no structure.`,
  }),
  remedy: () => ({
    fr: 'Ajoutez « members: [SIGLE, SIGLE] », « kind: [ngo, un] » (une nature que des structures ont), ou « members: present » pour ceux qui étaient là.',
    en: 'Add "members: [ACRONYM, ACRONYM]", "kind: [ngo, un]" (a kind that structures have), or "members: present" for whoever attended.',
  }),
  good: `structures:
  - { id: OIM, kind: un }
groups:
  - { id: Partenaires, kind: [un] }
  - { id: Tous les acteurs, members: present }
`,
  bad: `structures:
  - { id: DRECM/R, kind: state }
groups:
  - { id: ⟦Partenaires⟧, kind: [ngo, un] }
`,
  *check({ index, registry, root }) {
    for (const { list, id, path } of registryEntries(root)) {
      const group = list === 'groups' ? registry.groups.find((each) => each.id === id) : undefined;
      if (group && index.membersOf(group, ['?']).length === 0) yield { path: [...path, 'id'], values: { group: id } };
    }
  },
};
