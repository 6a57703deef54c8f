import type { Path } from '../../model/meeting/meeting.ts';
import { nameKey } from '../../words/fold-text.ts';
import { type RegistryEntry, registryEntries } from '../facts/registry-entries.ts';
import type { RegistryRule } from '../facts/rule.ts';

export const structureDuplicateName: RegistryRule = {
  about: 'registry',
  code: 'structure/duplicate-name',
  severity: 'error',
  why: {
    fr: 'Un nom que deux entrées portent désigne toujours la première : les actions de l’autre lui échappent.',
    en: 'A name that two entries have always means the first: the actions of the other are lost to it.',
  },
  message: ({ name, other }) => ({
    fr: `« ${name} » désigne déjà « ${other} » (sans compter majuscules, accents et tirets).`,
    en: `"${name}" already stands for "${other}" (capitals, accents and dashes aside).`,
  }),
  remedy: () => ({
    fr: 'Retirez-le de l’une des deux entrées, ou réunissez-les si c’est la même.',
    en: 'Remove it from one of the two entries, or join them if they are the same.',
  }),
  good: `structures:
  - { id: DRECM/R, aliases: [DRECM-R] }
  - { id: DGECM/R }
`,
  bad: `structures:
  - { id: DRECM/R, aliases: [Direction régionale] }
  - { id: DR/INS, aliases: [⟦direction regionale⟧] }
`,
  *check({ root }) {
    const first = new Map<string, RegistryEntry>();
    for (const { name, path, entry } of names(registryEntries(root))) {
      const key = nameKey(name) || name;
      const holder = first.get(key);
      if (!holder) first.set(key, entry);
      else if (holder !== entry) yield { path, values: { name, other: holder.id } };
    }
  },
};

type Name = { readonly name: string; readonly path: Path; readonly entry: RegistryEntry };

/** Every id first: an alias that is the id of another entry is the one to blame. */
function* names(entries: readonly RegistryEntry[]): Generator<Name> {
  for (const entry of entries) yield { name: entry.id, path: [...entry.path, 'id'], entry };
  for (const entry of entries)
    for (const [position, name] of entry.aliases.entries())
      yield { name, path: [...entry.path, 'aliases', position], entry };
}
