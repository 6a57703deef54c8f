import type { Attendee } from '../../model/meeting/meeting.ts';
import { type RegistryIndex, registeredId } from '../../model/owners/registry-index.ts';

/**
 * Whom an entry of the attendance counts for: the id of its structure, that of a person named alone, else the words.
 * Two people of one structure have the same.
 */
export function attendeeId({ structure, name }: Attendee, index: RegistryIndex): string {
  const words = structure ?? name ?? '';
  const registered = index.lookup(words);
  if (!registered) return words;
  if (registered.kind !== 'person' || registered.person.structure === undefined) return registeredId(registered);
  const home = index.lookup(registered.person.structure);
  return home ? registeredId(home) : registered.person.structure;
}

/** The structure of an entry of the attendance as written, else the name. */
export function attendeeName({ structure, name }: Attendee): string {
  return structure ?? name ?? '';
}
