// Everything in a record that names a structure or somebody, with its place.

import { readAttendee } from '../../model/attendance/read-attendee.ts';
import { type Attendee, actionsOf, type Meeting, type Path, recommendationsOf } from '../../model/meeting/meeting.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import type { OwnersReading } from '../../model/owners/structures.ts';
import { textAt } from '../../record/yaml/node-values.ts';
import type { YamlNode } from '../../record/yaml/yaml-node.ts';
import { attendanceItems, structureTyped } from './attendance-items.ts';
import type { AloneContext } from './rule.ts';
import { wordsOf } from './words-of.ts';

/** A name that stands alone; `person` where somebody of no account to the registry may be named. */
export type NameSaid = { readonly words: string; readonly path: Path; readonly person?: true };

/** Names of which each is one: chair, rapporteur, attendance, presenters, chefs de file. */
export function* namesAlone({ meeting, index, source }: AloneContext): Generator<NameSaid> {
  const { chair, rapporteur, agenda } = meeting;
  if (chair !== undefined) yield { words: chair, path: ['chair'], person: true };
  if (rapporteur?.structure !== undefined) yield { words: rapporteur.structure, path: ['rapporteur'], person: true };
  yield* attendees({ source, index });
  for (const [item, { presenter }] of agenda.entries())
    if (presenter !== undefined) yield { words: presenter, path: ['agenda', item, 'presenter'], person: true };
  for (const { lead, path } of said(meeting)) if (lead !== undefined) yield { words: lead, path: [...path, 'lead'] };
}

function* attendees({ source, index }: Pick<AloneContext, 'source' | 'index'>): Generator<NameSaid> {
  for (const { path, item } of attendanceItems({ source })) {
    const map = item.kind === 'map' ? item : undefined;
    const by = textAt(map, 'by');
    for (const each of readingsOf(item, index)) yield* namesOf(each, map ? [...path, 'structure'] : path);
    if (by !== undefined) yield { words: by, path: [...path, 'by'], person: true };
  }
}

function* namesOf({ structure, by }: Attendee, path: Path): Generator<NameSaid> {
  if (structure !== undefined) yield { words: structure, path };
  if (by !== undefined) yield { words: by, path, person: true };
}

function readingsOf(item: YamlNode, index: RegistryIndex): readonly Attendee[] {
  const map = item.kind === 'map' ? item : undefined;
  const structure = structureTyped(item);
  const name = textAt(map, 'name');
  if (structure === undefined) return [];
  return readAttendee({ structure, ...(name === undefined ? {} : { name }) }, index);
}

/** Everything that can name those responsible: actions, their updates, reviews. */
function* said(
  meeting: Meeting,
): Generator<{ readonly owners?: readonly string[]; readonly lead?: string; readonly path: Path }> {
  for (const { action } of actionsOf(meeting)) {
    yield action;
    yield* action.updates;
  }
  yield* meeting.review;
}

/** Words for those responsible, read through the registry. */
export type OwnersSaid = { readonly reading: OwnersReading; readonly path: Path };

/** Those responsible for actions, in updates and reviews too, and for recommendations. */
export function* ownersSaid({ meeting, index }: AloneContext): Generator<OwnersSaid> {
  const recommended = [...recommendationsOf(meeting)].map(({ recommendation }) => recommendation);
  for (const { owners, path } of [...said(meeting), ...recommended]) {
    if (owners === undefined) continue;
    yield { reading: wordsOf(index).owners(owners, meeting.date), path: [...path, 'owners'] };
  }
}
