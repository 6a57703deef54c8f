import type { Quorum } from '../../model/config.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { existsOn } from '../../model/owners/exists-on.ts';
import { type RegistryIndex, registeredId } from '../../model/owners/registry-index.ts';
import { attendeeIds } from '../attendees.ts';

/** How many structures had to attend, how many did of those that count, and whether that is enough. */
export type QuorumState = {
  readonly needed: number;
  readonly counted: number;
  /** How many count in all. */
  readonly of: number;
  readonly reached: boolean;
};

/**
 * The quorum of a meeting by the rule of its group, null when there is none. A share counts at least: 1/2 of nine is
 * five. Without a list, everybody who was expected counts: present, represented, excused or absent. A group in the list
 * stands for its members; structures that are none any more, or not yet, do not count. A number goes before a share when both are given.
 */
export function quorumOf(
  { attendance, date }: Pick<Meeting, 'attendance' | 'date'>,
  quorum: Quorum | undefined,
  index: RegistryIndex,
): QuorumState | null {
  if (!quorum) return null;
  const { present, represented, excused, absent } = attendance;
  const idsOf = (attendees: typeof present) => new Set(attendees.flatMap((attendee) => attendeeIds(attendee, index)));
  const members = quorum.of
    ? new Set(quorumMembers(quorum.of, index).filter((id) => existsOn(id, date, index)))
    : idsOf([...present, ...represented, ...excused, ...absent]);
  const needed = quorum.count ?? shareOf(members.size, quorum.share);
  if (needed === null) return null;
  const attending = idsOf(quorum.represented ? [...present, ...represented] : present);
  const counted = [...attending].filter((id) => members.has(id)).length;
  return { needed, counted, of: members.size, reached: counted >= needed };
}

/** The ids of those who count for the quorum; a group stands for its members. */
export function quorumMembers(names: readonly string[], index: RegistryIndex): readonly string[] {
  return names.flatMap((name) => memberIds(name, index));
}

function memberIds(name: string, index: RegistryIndex): readonly string[] {
  const registered = index.lookup(name);
  if (registered?.kind === 'group') return index.membersOf(registered.group, []);
  return [registered ? registeredId(registered) : name];
}

/** "2/3" of a number, rounded up; null for words that are no share. */
function shareOf(size: number, share: string | undefined): number | null {
  const match = /^(\d+)\/(\d+)$/.exec(share ?? '');
  const [part, whole] = [Number(match?.[1]), Number(match?.[2])];
  return whole > 0 ? Math.ceil((size * part) / whole) : null;
}
