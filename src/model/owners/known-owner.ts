import type { CivilDate } from '../civil-date.ts';
import { withoutArticle, withoutQuantity } from './owner-words.ts';
import { type Registered, type RegistryIndex, registeredId } from './registry-index.ts';
import type { Owner } from './structures.ts';

/** The registry the names are read through, and the date that says who holds a role. */
export type OwnerContext = { readonly index: RegistryIndex; readonly date: CivilDate };

/** The owner that words name exactly, by registered name or by a role that one person holds; undefined when none does. */
export function knownOwner(words: string, context: OwnerContext): Owner | undefined {
  const bare = withoutArticle(words);
  return named(words, context) ?? (bare === undefined ? undefined : named(bare, context)) ?? wholeGroup(words, context);
}

/** "tous les partenaires" are the registered group "Partenaires". */
function wholeGroup(words: string, context: OwnerContext): Owner | undefined {
  const members = withoutQuantity(words);
  const group = members === undefined ? undefined : named(members, context);
  return group?.kind === 'group' ? group : undefined;
}

function named(words: string, { index, date }: OwnerContext): Owner | undefined {
  const registered = index.lookup(words);
  if (registered) return ownerOf(registered, index);
  const [person, ...others] = index.holdersOf(words, date);
  return person && others.length === 0 ? ownerOf({ kind: 'person', person }, index) : undefined;
}

/** A structure or a group shows its acronym; a person shows their name where the registry gives one. */
function ownerOf(registered: Registered, index: RegistryIndex): Owner {
  const id = registeredId(registered);
  if (registered.kind !== 'person') return { name: id, id, kind: registered.kind, doubtful: false };
  const { name = id, structure } = registered.person;
  const owner: Owner = { name, id, kind: 'person', doubtful: false };
  return structure === undefined ? owner : { ...owner, structure: idOf(structure, index) };
}

function idOf(name: string, index: RegistryIndex): string {
  const registered = index.lookup(name);
  return registered ? registeredId(registered) : name;
}
