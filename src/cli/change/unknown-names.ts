import { readAttendee } from '../../model/attendance/read-attendee.ts';
import type { Config } from '../../model/config.ts';
import { buildLedger } from '../../model/ledger/build-ledger.ts';
import type { Ledger } from '../../model/ledger/followup.ts';
import type { Registry } from '../../model/owners/structures.ts';
import { nameUses } from '../../query/find/name-uses.ts';
import { nearestOwners, registeredNames } from '../../query/find/resolve-owner.ts';
import { planAddAlias, planAddGroup, planAddStructure } from '../../record/edit/plan-registry.ts';
import { readRecordText } from '../../record/read-record.ts';
import { readStructures } from '../../record/read-structures.ts';
import type { YamlFileReading } from '../../record/read-yaml-file.ts';
import { nameKey } from '../../words/fold-text.ts';
import { type KnownNames, type Proposed, proposeName } from './propose-name.ts';

/** A name of records that the registry does not know, what to make of it, and those that it may be. */
export type UnknownName = {
  readonly name: string;
  readonly used: number;
  readonly nearest: readonly string[];
  readonly proposed: Proposed;
};

/** The unknown names of a record that are of structures and groups, each once, the most named first; people are left out. */
export function unknownNames(text: string, known: KnownNames): readonly UnknownName[] {
  const { meeting } = readRecordText('meetings/imported.md', text);
  if (!meeting) return [];
  return unknownNamesIn(buildLedger({ meetings: [meeting], index: known.index, day: meeting.date }), known);
}

/** The same of all the records of a ledger. */
export function unknownNamesIn(ledger: Ledger, known: KnownNames): readonly UnknownName[] {
  const { registry, index } = known;
  const names = registeredNames(registry);
  const attendees = ledger.meetings
    .flatMap(({ attendance }) => Object.values(attendance).flat())
    .flatMap((attendee) => readAttendee(attendee, index));
  const people = new Set(attendees.flatMap(({ name }) => (name === undefined ? [] : [name, ...name.split(' ')])));
  const listed = new Set(attendees.flatMap(({ structure }) => structure ?? []));
  return nameUses(ledger, index)
    .filter(({ name, known: registered }) => !(registered || people.has(name) || people.has(`@${name}`)))
    .sort((a, b) => b.used - a.used)
    .flatMap(({ name, used }) => {
      const proposed = proposeName(name, listed.has(name), known);
      return proposed ? [{ name, used, nearest: nearestOwners(name, names, index), proposed }] : [];
    });
}

/** The places that a group is of, as its settings and its registry name them: "GTM Zinder", "DRECM/R Zinder". */
export function placesOf({ group = '', defaults }: Pick<Config, 'group' | 'defaults'>): readonly string[] {
  const words = `${group} ${defaults.venue ?? ''}`.match(/(?<![\p{L}/])\p{Lu}\p{Ll}{2,}[\p{L}'’-]*/gu) ?? [];
  return [...new Set(words.map(nameKey))];
}

/** The text of a registry with these names added, one after the other; undefined when it cannot be edited safely. */
export function withNames(
  reading: YamlFileReading<Registry>,
  file: string,
  names: readonly Proposed[],
): string | undefined {
  let now = reading;
  for (const name of names) {
    const text = withName(now, name);
    if (text === undefined) return undefined;
    now = readStructures(file, Buffer.from(text));
  }
  return now.source?.text;
}

function withName(reading: YamlFileReading<Registry>, proposed: Proposed): string | undefined {
  if (proposed.as === 'structure') return planAddStructure(reading, { id: proposed.id });
  if (proposed.as === 'alias') return planAddAlias(reading, proposed.of, proposed.id);
  return planAddGroup(reading, { id: proposed.id, ...proposed.group });
}
