import type { Meeting } from '../../model/meeting/meeting.ts';
import { existsOn } from '../../model/owners/exists-on.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import type { OwnersReading } from '../../model/owners/structures.ts';
import { attendingIds } from '../attendees.ts';

/**
 * The registered structures among owners of whom nobody was at a meeting: neither present, nor represented, nor a guest,
 * nor in the chair or reporting. A structure is there too when one above or below it is, and cannot be absent outside of its
 * `from` and `until`. None when no list was kept.
 */
export function absentOwners(
  owners: OwnersReading | undefined,
  meeting: Meeting,
  index: RegistryIndex,
): readonly string[] {
  const there = thereAt(meeting, index);
  if (there.size === 0) return [];
  const structures = (owners?.owners ?? []).flatMap(({ kind, id }) =>
    kind === 'structure' && id !== null ? [id] : [],
  );
  return structures.filter((id) => {
    if (there.has(id) || !existsOn(id, meeting.date, index) || index.parentsOf(id).some((parent) => there.has(parent)))
      return false;
    return ![...there].some((other) => index.parentsOf(other).includes(id));
  });
}

/** Those who attended, and who chaired or reported; nobody when no list was kept. */
function thereAt(meeting: Meeting, index: RegistryIndex): ReadonlySet<string> {
  const listed = attendingIds(meeting, index);
  if (listed.size === 0) return listed;
  const others = [meeting.chair, meeting.rapporteur?.structure].flatMap((name) => {
    const registered = name === undefined ? undefined : index.lookup(name);
    return registered?.kind === 'structure' ? [registered.structure.id] : [];
  });
  return new Set([...listed, ...others]);
}
