import { validateStructures } from '../generated/validators.js';
import type { Diagnostic } from '../model/diagnostic.ts';
import { once } from '../model/once.ts';
import type { Group, Person, Registry, Role, Structure, StructureKind } from '../model/owners/structures.ts';
import { readYamlMap } from './read-yaml.ts';
import { schemaFindings } from './schema/schema-findings.ts';
import { decodeText } from './text/decode.ts';
import { indexLines, type LineIndex } from './text/lines.ts';
import { toDiagnostics, undecodedFile } from './text/to-diagnostic.ts';
import { formAt, listAt, mapAt, mapsOf, present, textAt, textsAt, wordAt } from './yaml/node-values.ts';
import { parseYamlSpan } from './yaml/parse-yaml.ts';
import type { YamlMap } from './yaml/yaml-node.ts';

/**
 * What structures.yaml gives, or the settings file; `value` is what could be read, and `root` its tree for edits. The findings
 * are looked for when somebody asks.
 */
export type YamlFileReading<T> = {
  readonly value: T;
  readonly findings: readonly Diagnostic[];
  readonly source: { readonly text: string; readonly lines: LineIndex; readonly root: YamlMap | null } | null;
};

const KINDS: readonly StructureKind[] = ['state', 'ngo', 'un', 'donor', 'local', 'other'];

/** Reads the registry; entries that the schema refuses are dropped one by one, and said. An unreadable file is empty. */
export function readStructures(file: string, bytes: Uint8Array): YamlFileReading<Registry> {
  const none: Registry = { file, structures: [], people: [], groups: [] };
  const text = decodeText(bytes);
  if (typeof text !== 'string') return { value: none, findings: [undecodedFile(file, bytes, text)], source: null };
  const lines = indexLines(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const outcome = readYamlMap(text, { start, end: text.length }, parseYamlSpan);
  const { root } = outcome;
  const findings = once(() => {
    const schema = root ? schemaFindings(root, validateStructures, 'gtm/record/structures@1') : [];
    return toDiagnostics(file, lines, [...outcome.found, ...schema]);
  });
  return {
    value: root ? toRegistry(file, root, lines) : none,
    get findings() {
      return findings();
    },
    source: { text, lines, root },
  };
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
    ...present({ name: textAt(map, 'name'), kind: wordAt(map, 'kind', KINDS), parent: textAt(map, 'parent') }),
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
  const kinds = textsAt(map, 'kind').flatMap((word) => KINDS.find((kind) => kind === word) ?? []);
  const members = textAt(map, 'members') === 'present' ? 'present' : textsAt(map, 'members');
  return {
    ...(kinds.length > 0 ? { kind: kinds } : {}),
    ...(members.length > 0 ? { members } : {}),
    id,
    aliases: textsAt(map, 'aliases'),
    line,
  };
}
