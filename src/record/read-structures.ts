import { validateStructures } from '../generated/validators.js';
import {
  type Group,
  type Person,
  type Registry,
  type Role,
  STRUCTURE_KINDS,
  type Structure,
} from '../model/owners/structures.ts';
import { readYamlFile, type YamlFileReading } from './read-yaml-file.ts';
import { schemaFindings } from './schema/schema-findings.ts';
import type { LineIndex } from './text/lines.ts';
import { formAt, listAt, mapAt, mapsOf, present, textAt, textsAt, wordAt } from './yaml/node-values.ts';
import type { YamlMap } from './yaml/yaml-node.ts';

/** Reads the registry; entries that the schema refuses are dropped one by one, and said. An unreadable file is empty. */
export function readStructures(file: string, bytes: Uint8Array): YamlFileReading<Registry> {
  return readYamlFile(file, bytes, {
    toValue: (map) => (map ? toRegistry(file, map.root, map.lines) : { file, structures: [], people: [], groups: [] }),
    findIn: (root) => schemaFindings(root, validateStructures, 'gtm/record/structures@1'),
  });
}

function toRegistry(file: string, root: YamlMap, lines: LineIndex): Registry {
  const entries = <T>(key: string, to: (map: YamlMap, id: string, line: number) => T): readonly T[] =>
    mapsOf(listAt(root, key)).flatMap(({ map }) => {
      const id = textAt(map, 'id');
      return id === undefined ? [] : [to(map, id, lines.lineAt(map.span.start))];
    });
  return {
    file,
    structures: entries('structures', toStructure),
    people: entries('people', toPerson),
    groups: entries('groups', toGroup),
  };
}

function toStructure(map: YamlMap, id: string, line: number): Structure {
  const contact = mapAt(map, 'contact');
  const reached =
    contact &&
    present({ name: textAt(contact, 'name'), email: textAt(contact, 'email'), phone: textAt(contact, 'phone') });
  return {
    ...present({
      name: textAt(map, 'name'),
      kind: wordAt(map, 'kind', STRUCTURE_KINDS),
      parent: textAt(map, 'parent'),
    }),
    ...present({ contact: reached, ...spanOf(map) }),
    id,
    aliases: textsAt(map, 'aliases'),
    line,
  };
}

function spanOf(map: YamlMap): { readonly from: string | undefined; readonly until: string | undefined } {
  return { from: formAt(map, 'from', 'period'), until: formAt(map, 'until', 'period') };
}

function toPerson(map: YamlMap, id: string, line: number): Person {
  return {
    ...present({ name: textAt(map, 'name'), structure: textAt(map, 'structure') }),
    id,
    aliases: textsAt(map, 'aliases'),
    roles: mapsOf(listAt(map, 'roles')).flatMap(({ map: role }) => toRole(role) ?? []),
    line,
  };
}

function toRole(map: YamlMap): Role | undefined {
  const role = textAt(map, 'role');
  return role === undefined ? undefined : { role, ...present(spanOf(map)) };
}

function toGroup(map: YamlMap, id: string, line: number): Group {
  const kinds = textsAt(map, 'kind').flatMap((word) => STRUCTURE_KINDS.find((kind) => kind === word) ?? []);
  const members = textAt(map, 'members') === 'present' ? 'present' : textsAt(map, 'members');
  return {
    ...(kinds.length > 0 ? { kind: kinds } : {}),
    ...(members.length > 0 ? { members } : {}),
    id,
    aliases: textsAt(map, 'aliases'),
    line,
  };
}
