import type { Group, Person, Registry, StructureKind } from '../../model/owners/structures.ts';
import { readStructures } from '../read-structures.ts';
import type { YamlFileReading } from '../read-yaml-file.ts';
import { applyEdits } from '../text/apply-edits.ts';
import { flowValue, pairLines } from '../write/yaml-lines.ts';
import { yamlScalar } from '../write/yaml-scalar.ts';
import { listAt, mapsOf, textAt } from '../yaml/node-values.ts';
import type { YamlMap } from '../yaml/yaml-node.ts';
import { appendItem, type NewItem } from './append.ts';

/** A structure to register: its acronym, and what else is known of it. */
export type NewStructure = { readonly id: string; readonly name?: string; readonly kind?: StructureKind };

/**
 * Plans the text of structures.yaml with one structure more, at the end of the list. Undefined when the file cannot be
 * edited safely: it is not YAML, or reading the result again does not give the old registry and the new entry.
 */
export function planAddStructure(reading: YamlFileReading<Registry>, added: NewStructure): string | undefined {
  return planAdd({ reading, list: 'structures', added }, (registry) => withStructure(registry, added));
}

/** A collective name to register, and whom it means. */
export type NewGroup = Pick<Group, 'id' | 'kind' | 'members'>;

/** The same for a group. */
export function planAddGroup(reading: YamlFileReading<Registry>, added: NewGroup): string | undefined {
  return planAdd({ reading, list: 'groups', added }, (registry) => withGroup(registry, added));
}

/** A person to register, and the structure they are of. */
export type NewPerson = Pick<Person, 'id' | 'structure'>;

/** The same for a person. */
export function planAddPerson(reading: YamlFileReading<Registry>, added: NewPerson): string | undefined {
  return planAdd({ reading, list: 'people', added }, (registry) => withPerson(registry, added));
}

/** The same for another name of a structure, person or group that is registered under an id. */
export function planAddAlias(reading: YamlFileReading<Registry>, id: string, alias: string): string | undefined {
  const item = { lines: [yamlScalar(alias)], flow: yamlScalar(alias, true), brackets: true };
  const root = reading.source?.root;
  const entry = root ? entryOf(root, id) : undefined;
  const after = entry ? append(reading, entry, 'aliases', item) : undefined;
  return after !== undefined && holds(reading, after, (registry) => withAlias(registry, id, alias)) ? after : undefined;
}

type Adding = {
  readonly reading: YamlFileReading<Registry>;
  readonly list: 'structures' | 'groups' | 'people';
  readonly added: NewStructure | NewGroup | NewPerson;
};

function planAdd({ reading, list, added }: Adding, expected: (registry: Registry) => Registry): string | undefined {
  const item = { lines: pairLines(added, yamlScalar), flow: flowValue(added, true, yamlScalar), brackets: false };
  const root = reading.source?.root;
  const after = root ? append(reading, root, list, item) : undefined;
  return after !== undefined && holds(reading, after, expected) ? after : undefined;
}

function append(reading: YamlFileReading<Registry>, map: YamlMap, key: string, item: NewItem): string | undefined {
  const { source } = reading;
  return source ? applyEdits(source.text, [appendItem(source, map, key, item)]) : undefined;
}

function entryOf(root: YamlMap, id: string): YamlMap | undefined {
  const lists = ['structures', 'people', 'groups'].map((key) => mapsOf(listAt(root, key)));
  return lists.flat().find(({ map }) => textAt(map, 'id') === id)?.map;
}

/** Whether a text reads as what the old registry becomes; lines aside, since they move. */
function holds(reading: YamlFileReading<Registry>, after: string, expected: (registry: Registry) => Registry): boolean {
  const again = readStructures(reading.value.file, new TextEncoder().encode(after));
  const errors = (findings: typeof again.findings) => findings.filter(({ severity }) => severity === 'error').length;
  return (
    errors(again.findings) <= errors(reading.findings) &&
    withoutLines(again.value) === withoutLines(expected(reading.value))
  );
}

function withStructure(registry: Registry, added: NewStructure): Registry {
  return { ...registry, structures: [...registry.structures, { ...added, aliases: [], line: 0 }] };
}

function withGroup(registry: Registry, added: NewGroup): Registry {
  return { ...registry, groups: [...registry.groups, { ...added, aliases: [], line: 0 }] };
}

function withPerson(registry: Registry, added: NewPerson): Registry {
  return { ...registry, people: [...registry.people, { ...added, aliases: [], roles: [], line: 0 }] };
}

function withAlias(registry: Registry, id: string, alias: string): Registry {
  const add = <T extends { readonly id: string; readonly aliases: readonly string[] }>(
    entries: readonly T[],
  ): readonly T[] =>
    entries.map((entry) => (entry.id === id ? { ...entry, aliases: [...entry.aliases, alias] } : entry));
  return {
    ...registry,
    structures: add(registry.structures),
    people: add(registry.people),
    groups: add(registry.groups),
  };
}

function withoutLines(registry: Registry): string {
  return JSON.stringify(sorted(registry));
}

/** The same data with its keys in order and without `line`, so that two ways of building it compare equal. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).filter(([key]) => key !== 'line');
  return pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]);
}
