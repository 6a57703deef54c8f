import type { Config } from '../../model/config.ts';
import type { AttendanceState, Meeting } from '../../model/meeting/meeting.ts';
import { existsOn } from '../../model/owners/exists-on.ts';
import { attendeeIds } from '../attendees.ts';
import type { Listing } from '../listing.ts';
import { rateOf } from '../percent.ts';
import { absentOwners } from './absent-owners.ts';
import { quorumMembers } from './quorum.ts';

/** How a structure attended the meetings of a period. */
export type AttendanceRow = {
  /** Its registered id, or the words of the records. */
  readonly structure: string;
  /** By the id of the meeting; absent where the record does not name it. */
  readonly states: ReadonlyMap<string, AttendanceState>;
  /** The held meetings since it was first named (all of them for a member) up to its end, but those it was a guest of; and those where it was heard. */
  readonly expected: number;
  readonly attended: number;
  /** 0 to 1; null when it was never expected. */
  readonly rate: number | null;
  /** Ids of the actions that it was given at meetings where nobody of it was. */
  readonly givenWhileAbsent: readonly string[];
};

/** The states from the one that counts most: somebody named twice was there. */
const STATES: readonly AttendanceState[] = ['present', 'represented', 'guests', 'excused', 'absent'];

/** A row for every structure that the attendance of some held meetings names, or that they gave actions to in its absence. */
export function attendanceRows(
  meetings: readonly Meeting[],
  { ledger, index }: Pick<Listing, 'ledger' | 'index'>,
  { quorum }: Config,
): readonly AttendanceRow[] {
  const states = statesOf(meetings, index);
  const given = givenToAbsent(meetings, { ledger, index });
  const members = new Set(quorum?.of ? quorumMembers(quorum.of, index) : []);
  const names = [...new Set([...members, ...states.keys(), ...given.keys()])].sort((a, b) => a.localeCompare(b, 'fr'));
  return names.map((structure) => {
    const said = states.get(structure) ?? new Map<string, AttendanceState>();
    const its = meetings.filter(({ id, date }) => wasHeard(said.get(id)) || existsOn(structure, date, index));
    const expected = members.has(structure) ? its.length - guestDays(said) : sinceNamed(its, said);
    const attended = [...said.values()].filter(wasHeard).length;
    const rate = rateOf(attended, expected);
    return { structure, states: said, expected, attended, rate, givenWhileAbsent: given.get(structure) ?? [] };
  });
}

function wasHeard(state: AttendanceState | undefined): boolean {
  return state === 'present' || state === 'represented';
}

function statesOf(meetings: readonly Meeting[], index: Listing['index']) {
  const rows = new Map<string, Map<string, AttendanceState>>();
  for (const meeting of meetings)
    for (const state of STATES)
      for (const id of meeting.attendance[state].flatMap((attendee) => attendeeIds(attendee, index))) {
        const row = rows.get(id) ?? new Map<string, AttendanceState>();
        if (id.trim() === '' || row.has(meeting.id)) continue;
        rows.set(id, row.set(meeting.id, state));
      }
  return rows;
}

/** A guest is not expected anywhere. */
function sinceNamed(meetings: readonly Meeting[], states: ReadonlyMap<string, AttendanceState>): number {
  const first = meetings.findIndex(({ id }) => (states.get(id) ?? 'guests') !== 'guests');
  return first < 0 ? 0 : meetings.slice(first).filter(({ id }) => states.get(id) !== 'guests').length;
}

function guestDays(states: ReadonlyMap<string, AttendanceState>): number {
  return [...states.values()].filter((state) => state === 'guests').length;
}

function givenToAbsent(
  meetings: readonly Meeting[],
  { ledger, index }: Pick<Listing, 'ledger' | 'index'>,
): ReadonlyMap<string, readonly string[]> {
  const looked = new Set(meetings);
  const given = new Map<string, string[]>();
  for (const { id, action, meeting, history } of ledger.actions) {
    if (!looked.has(meeting)) continue;
    for (const absent of absentOwners(history[0]?.owners, meeting, index))
      given.set(absent, [...(given.get(absent) ?? []), id ?? `${meeting.file}:${action.line}`]);
  }
  return given;
}
