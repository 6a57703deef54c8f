import { buildLedger } from '../../../model/ledger/build-ledger.ts';
import { looksLikePerson } from '../../../model/owners/owner-person.ts';
import type { RegistryIndex } from '../../../model/owners/registry-index.ts';
import type { Registry } from '../../../model/owners/structures.ts';
import { nameUses } from '../../../query/find/name-uses.ts';
import { nearestOwners, registeredNames } from '../../../query/find/resolve-owner.ts';
import { planAddStructure } from '../../../record/edit/plan-registry.ts';
import { readRecordText } from '../../../record/read-record.ts';
import { readStructures, type YamlFileReading } from '../../../record/read-structures.ts';

/** A structure that an imported record names and the registry does not know; `nearest`, those that it may be. */
export type UnknownName = { readonly name: string; readonly used: number; readonly nearest: readonly string[] };

/** The registry, and its index. */
export type KnownNames = { readonly registry: Registry; readonly index: RegistryIndex };

/** The unknown structures of a record, each once, the most named first; people are left out. */
export function unknownNames(text: string, { registry, index }: KnownNames): readonly UnknownName[] {
  const { meeting } = readRecordText('meetings/imported.md', text);
  if (!meeting) return [];
  const ledger = buildLedger({ meetings: [meeting], index, day: meeting.date });
  const names = registeredNames(registry);
  const people = new Set(
    Object.values(meeting.attendance)
      .flat()
      .flatMap(({ name }) => (name === undefined ? [] : [name, ...name.split(' ')])),
  );
  return nameUses(ledger, index)
    .filter(({ name, known }) => !(known || people.has(name) || people.has(`@${name}`) || looksLikePerson(name)))
    .sort((a, b) => b.used - a.used)
    .map(({ name, used }) => ({ name, used, nearest: nearestOwners(name, names, index) }));
}

/** The text of a registry with these names added, one after the other; undefined when it cannot be edited safely. */
export function withNames(
  reading: YamlFileReading<Registry>,
  file: string,
  names: readonly string[],
): string | undefined {
  let now = reading;
  for (const id of names) {
    const text = planAddStructure(now, { id });
    if (text === undefined) return undefined;
    now = readStructures(file, Buffer.from(text));
  }
  return now.source?.text;
}
