import { nameKey } from '../../words/fold-text.ts';
import { civilities, titles } from '../../words/posts.ts';
import { wordsOf } from '../../words/vocabulary.ts';
import type { CivilDate } from '../civil-date.ts';
import { normalised, ownerPieces } from './owner-pieces.ts';
import { placeIn } from './place-in.ts';
import type { Group, Person, Registry, Role, Structure } from './structures.ts';

/** What a name stands for in structures.yaml. */
export type Registered =
  | { readonly kind: 'structure'; readonly structure: Structure }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'person'; readonly person: Person };

/** The registry, ready to be asked; every answer costs the same however long the registry is. */
export type RegistryIndex = {
  /**
   * By id, name or alias, in that order of precedence, first in the file first; spellings fold as `nameKey` does, and the
   * words of a person's name come in any order, with or without a civility. Whole names only: INS is not INSPECTION.
   */
  readonly lookup: (name: string) => Registered | undefined;
  /** Those who hold a role on a date, in file order. */
  readonly holdersOf: (role: string, date: CivilDate) => readonly Person[];
  /**
   * Ids of the structures and people in a group, those of the groups inside it included, each once; a name that is not
   * registered stays as written. `present` are the ids a group of "whoever attended" stands for, walked for such a group alone.
   * With a day, structures that are in it by their kind alone are left out where they are none any more, or not yet.
   */
  readonly membersOf: (group: Group, present: Iterable<string>, date?: CivilDate) => readonly string[];
  /** Ids of the structures above this one, nearest first; a loop ends where it closes. */
  readonly parentsOf: (structureId: string) => readonly string[];
  /** Whether the words may name a role, so that who is meant depends on the date. */
  readonly mentionsRole: (words: string) => boolean;
  /** The most pieces that a registered name falls into where lists are cut ("Eau, hygiène et assainissement": 3). */
  readonly longestRun: number;
};

/** No registered name is longer (UTF-16 units): a longer text is not folded in order to look it up. */
const LONGEST_NAME = 400;

const CIVILITIES: ReadonlySet<string> = new Set([civilities, titles].flatMap(wordsOf));

/** Makes the index of a registry, once. */
export function indexRegistry(registry: Registry): RegistryIndex {
  const names = indexNames(registry);
  const roles = indexRoles(registry.people);
  const lookup = (name: string): Registered | undefined => {
    if (name.length > LONGEST_NAME) return undefined;
    const exact = names.exact.get(name);
    if (exact) return exact;
    const key = nameKey(name);
    return names.folded.get(key) ?? (key.includes(' ') ? names.people.get(anyOrder(key)) : undefined);
  };
  const expansions = new Map<Group, Expansion>();
  return {
    lookup,
    holdersOf: (role, date) => {
      if (roles.size === 0 || role.length > LONGEST_NAME) return [];
      return (roles.get(nameKey(role)) ?? [])
        .filter((held) => placeIn(held.role, date) === 'within')
        .map((held) => held.person);
    },
    membersOf: (group, present, date) => {
      const expansion = expansions.get(group) ?? expand(group, registry, lookup);
      expansions.set(group, expansion);
      const { ids, ofKind, attendees } = expansion;
      const isThere = (id: string) => date === undefined || placeIn(ofKind.get(id) ?? {}, date) === 'within';
      return [...new Set([...[...ids].filter(isThere), ...(attendees ? present : [])])];
    },
    parentsOf: (structureId) => parents(structureId, lookup),
    mentionsRole: (words) => {
      const key = roles.size === 0 ? '' : nameKey(words);
      return key !== '' && [...roles.keys()].some((role) => key.includes(role));
    },
    longestRun: names.longestRun,
  };
}

/** The id of what a name stands for. */
export function registeredId(registered: Registered): string {
  if (registered.kind === 'structure') return registered.structure.id;
  return registered.kind === 'group' ? registered.group.id : registered.person.id;
}

type Lookup = RegistryIndex['lookup'];

type Names = { readonly [way in 'exact' | 'folded' | 'people']: Map<string, Registered> } & { longestRun: number };

function indexNames(registry: Registry): Names {
  const names: Names = { exact: new Map(), folded: new Map(), people: new Map(), longestRun: 1 };
  const entries = [...registeredIn(registry)];
  const ranks: readonly ((entry: Entry) => readonly string[])[] = [
    (entry) => [entry.id],
    (entry) => entry.names,
    (entry) => entry.aliases,
  ];
  for (const namesOf of ranks)
    for (const entry of entries) for (const name of namesOf(entry)) addName(names, name, entry.registered);
  return names;
}

type Entry = {
  readonly id: string;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly registered: Registered;
};

function* registeredIn({ structures, groups, people }: Registry): Generator<Entry> {
  for (const structure of structures)
    yield { ...structure, names: listOf(structure.name), registered: { kind: 'structure', structure } };
  for (const group of groups) yield { ...group, names: [], registered: { kind: 'group', group } };
  for (const person of people) yield { ...person, names: listOf(person.name), registered: { kind: 'person', person } };
}

function listOf(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}

function addName(names: Names, name: string, registered: Registered): void {
  const key = nameKey(name);
  if (key === '') return;
  names.longestRun = Math.max(names.longestRun, ownerPieces(normalised(name)).length);
  addFirst(names.exact, name, registered);
  addFirst(names.folded, key, registered);
  const words = anyOrder(key);
  if (registered.kind === 'person' && words !== '') addFirst(names.people, words, registered);
}

function addFirst(map: Map<string, Registered>, key: string, registered: Registered): void {
  if (!map.has(key)) map.set(key, registered);
}

/** SURNAME First, First SURNAME and "M. First SURNAME" are one person. */
function anyOrder(key: string): string {
  return key
    .split(' ')
    .filter((word) => !CIVILITIES.has(word))
    .sort()
    .join(' ');
}

type Held = { readonly person: Person; readonly role: Role };

function indexRoles(people: readonly Person[]): ReadonlyMap<string, readonly Held[]> {
  const roles = new Map<string, Held[]>();
  for (const person of people)
    for (const role of person.roles) {
      const key = nameKey(role.role);
      roles.set(key, [...(roles.get(key) ?? []), { person, role }]);
    }
  return roles;
}

/** `ofKind` are the structures that are in it by their kind alone. */
type Expansion = {
  readonly ids: ReadonlySet<string>;
  readonly ofKind: ReadonlyMap<string, Structure>;
  readonly attendees: boolean;
};

function expand(group: Group, registry: Registry, lookup: Lookup): Expansion {
  const ids = new Set<string>();
  const listed = new Set<string>();
  const ofKind = new Map<string, Structure>();
  const groups = new Set<Group>([group]);
  let attendees = false;
  // A set grows while it is walked: each group inside is met once, so that a loop of groups ends.
  for (const each of groups) {
    for (const structure of registry.structures)
      if (structure.kind && each.kind?.includes(structure.kind)) {
        ids.add(structure.id);
        ofKind.set(structure.id, structure);
      }
    if (each.members === 'present') attendees = true;
    else for (const member of each.members ?? []) addMember(lookup(member), member, { ids, listed, groups });
  }
  for (const id of listed) ofKind.delete(id);
  return { ids, ofKind, attendees };
}

function addMember(
  found: Registered | undefined,
  words: string,
  { ids, listed, groups }: { readonly ids: Set<string>; readonly listed: Set<string>; readonly groups: Set<Group> },
): void {
  if (found?.kind === 'group') {
    groups.add(found.group);
    return;
  }
  const id = found ? registeredId(found) : words;
  ids.add(id);
  listed.add(id);
}

function parents(structureId: string, lookup: Lookup): readonly string[] {
  const chain = new Set<string>([structureId]);
  // As above: each parent found is walked in its turn, and met once.
  for (const id of chain) {
    const found = lookup(id);
    const parent = found?.kind === 'structure' ? found.structure.parent : undefined;
    if (parent === undefined) continue;
    const above = lookup(parent);
    chain.add(above ? registeredId(above) : parent);
  }
  chain.delete(structureId);
  return [...chain];
}
