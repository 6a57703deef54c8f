import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { registryEntries } from '../facts/registry-entries.ts';
import type { RegistryRule } from '../facts/rule.ts';

export const structureParentCycle: RegistryRule = {
  about: 'registry',
  code: 'structure/parent-cycle',
  severity: 'error',
  why: {
    fr: 'Une structure qui dépend d’elle-même, même de loin, n’a pas de sommet : aucun total ne tient.',
    en: 'A structure that belongs to itself, however far round, has no top: no total holds.',
  },
  message: ({ chain }) => ({
    fr: `Ces structures dépendent les unes des autres en boucle : ${chain}.`,
    en: `These structures belong to one another in a loop: ${chain}.`,
  }),
  remedy: () => ({
    fr: 'Retirez ou corrigez l’un des « parent ».',
    en: 'Remove or correct one of the "parent" lines.',
  }),
  good: `structures:
  - { id: INS }
  - { id: DR/INS, parent: INS }
`,
  bad: `structures:
  - { id: INS, parent: ⟦DR/INS⟧ }
  - { id: DR/INS, parent: INS }
`,
  *check({ index, root }) {
    const told = new Set<string>();
    for (const { list, id, path } of registryEntries(root)) {
      const loop = list === 'structures' ? loopFrom(id, index) : undefined;
      if (!loop || told.has(id)) continue;
      for (const each of loop) told.add(each);
      yield { path: [...path, 'parent'], values: { chain: [...loop, id].join(' → ') } };
    }
  },
};

/** The structures from this one up to itself again; undefined when its parents lead elsewhere. */
function loopFrom(id: string, index: RegistryIndex): readonly string[] | undefined {
  const chain: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !chain.includes(at); at = parentOf(at, index))
    chain.push(at);
  return parentOf(chain.at(-1) ?? id, index) === id ? chain : undefined;
}

function parentOf(id: string, index: RegistryIndex): string | undefined {
  const found = index.lookup(id);
  const parent = found?.kind === 'structure' ? found.structure.parent : undefined;
  const above = parent === undefined ? undefined : index.lookup(parent);
  return above?.kind === 'structure' ? above.structure.id : undefined;
}
