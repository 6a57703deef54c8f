import { nameKey } from '../model/fold-text.ts';
import type { Ledger } from '../model/followup.ts';
import { type Meeting, recommendationsOf } from '../model/meeting.ts';
import { parseOwners } from '../model/parse-owners.ts';
import { type RegistryIndex, registeredId } from '../model/registry-index.ts';
import type { Owner } from '../model/structures.ts';

/** A name that records use, and how many times. */
export type NameUse = {
  /** The registered id, or the words as first written. */
  readonly name: string;
  readonly known: boolean;
  readonly used: number;
};

/**
 * The names that records use, each once, in the order in which they are first met: chairs, rapporteurs, attendance,
 * presenters, and those responsible for actions and recommendations, each time that they are named.
 */
export function nameUses({ meetings, actions }: Ledger, index: RegistryIndex): readonly NameUse[] {
  const uses = new Map<string, NameUse>();
  const add = (name: string, known: boolean) => {
    const key = known ? `= ${name}` : nameKey(name);
    if (key === '') return;
    const before = uses.get(key);
    uses.set(key, { name, known, ...before, used: (before?.used ?? 0) + 1 });
  };
  for (const meeting of meetings) {
    for (const words of wordsIn(meeting)) {
      const registered = index.lookup(words);
      add(registered ? registeredId(registered) : words, registered !== undefined);
    }
    for (const { id, name } of ownersIn(meeting, index)) add(id ?? name, id !== null);
  }
  for (const { history } of actions)
    for (const { owners } of history) for (const { id, name } of owners?.owners ?? []) add(id ?? name, id !== null);
  return [...uses.values()];
}

/** Names that stand alone. */
function wordsIn({ chair, rapporteur, attendance }: Meeting): readonly string[] {
  const attendees = Object.values(attendance).flat();
  const structures = attendees.flatMap(({ structure, name, by }) => [structure ?? name ?? [], by ?? []].flat());
  return [chair ?? [], rapporteur?.structure ?? [], structures].flat();
}

/** Names among others: presenters, and the owners of recommendations. */
function ownersIn(meeting: Meeting, index: RegistryIndex): readonly Owner[] {
  const recommended = [...recommendationsOf(meeting)].map(({ recommendation }) => recommendation.owners);
  const presented = meeting.agenda.map(({ presenter }) => (presenter === undefined ? undefined : [presenter]));
  return [...presented, ...recommended].flatMap((words) => parseOwners(words, index, meeting.date).owners);
}
