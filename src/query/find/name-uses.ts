import type { Ledger } from '../../model/ledger/followup.ts';
import { type Meeting, recommendationsOf } from '../../model/meeting/meeting.ts';
import { readAttendee } from '../../model/meeting/read-attendee.ts';
import { nobodySaid } from '../../model/owners/nobody-said.ts';
import { hasCivilities, hasCivility, looksLikePerson } from '../../model/owners/owner-person.ts';
import { parseOwners } from '../../model/owners/parse-owners.ts';
import { type RegistryIndex, registeredId } from '../../model/owners/registry-index.ts';
import type { Owner } from '../../model/owners/structures.ts';
import { nameKey } from '../../words/fold-text.ts';

/** A name that records use, and how many times. */
export type NameUse = {
  /** The registered id, or the words as first written. */
  readonly name: string;
  readonly known: boolean;
  readonly used: number;
};

/**
 * The names that records use, each once, in the order in which they are first met: chairs, rapporteurs, attendance,
 * presenters, and those responsible for actions and recommendations, each time that they are named. Somebody who chairs,
 * presents or stands in for others may be a person of no account to the registry: unknown people are left out there.
 */
export function nameUses({ meetings, actions }: Ledger, index: RegistryIndex): readonly NameUse[] {
  const uses = new Map<string, NameUse>();
  const add = ({ id, name }: Named) => {
    const key = id === null ? nameKey(name) : `= ${id}`;
    if (key === '' || (id === null && nobodySaid(name))) return;
    const before = uses.get(key);
    uses.set(key, { name: id ?? name, known: id !== null, ...before, used: (before?.used ?? 0) + 1 });
  };
  for (const meeting of meetings) {
    for (const owner of attending(meeting, index)) add(owner);
    for (const owner of speaking(meeting, index)) add(owner);
    for (const owner of recommended(meeting, index)) add(owner);
  }
  for (const { history } of actions)
    for (const { owners } of history) for (const owner of owners?.owners ?? []) add(owner);
  return [...uses.values()];
}

type Named = Pick<Owner, 'id' | 'name'>;

/** Whole names, not to be cut at "et" or a comma. */
function attending({ attendance }: Meeting, index: RegistryIndex): readonly Named[] {
  const attendees = Object.values(attendance).flat();
  const read = attendees.flatMap((attendee) => readAttendee(attendee, index));
  return read.flatMap(({ structure, name }): readonly Named[] => {
    const words = structure ?? name ?? '';
    const registered = index.lookup(words);
    if (registered) return [{ id: registeredId(registered), name: words }];
    return structure === undefined || hasCivility(words) || hasCivilities(words) ? [] : [{ id: null, name: words }];
  });
}

function speaking({ date, chair, rapporteur, agenda, attendance }: Meeting, index: RegistryIndex): readonly Named[] {
  const said = [chair, rapporteur?.structure, ...agenda.map(({ presenter }) => presenter)];
  const owners = [...said, ...attendance.represented.map(({ by }) => by)].flatMap((words) =>
    words === undefined ? [] : parseOwners([words], index, date).owners,
  );
  return owners.filter(({ id, name }) => id !== null || !(hasCivility(name) || looksLikePerson(name)));
}

function recommended(meeting: Meeting, index: RegistryIndex): readonly Named[] {
  return [...recommendationsOf(meeting)].flatMap(
    ({ recommendation }) => parseOwners(recommendation.owners, index, meeting.date).owners,
  );
}
