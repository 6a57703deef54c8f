// Who attended, and how.
import type { Attendance, AttendanceState, Attendee, Meeting } from '../../model/meeting/meeting.ts';
import { type RegistryIndex, registeredId } from '../../model/owners/registry-index.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import type { Words } from '../../model/words.ts';
import { nameKey } from '../../words/fold-text.ts';
import type { NewEntry, NewValue } from '../edit/record-edit.ts';
import type { RecordSource } from '../read-record.ts';
import { nodeAt } from '../yaml/yaml-node.ts';
import { changedText, type Merged, NOTHING, type ThreeWays, together } from './three-way.ts';

export type AttendanceKnown = { readonly index: RegistryIndex; readonly source: RecordSource };

/** One who attended, in which way, and where in the list of it. */
type Placed = { readonly state: AttendanceState; readonly place: number; readonly attendee: Attendee };

/**
 * Those who are new go behind the others; those who attended in another way go to the list of that; what is told of one (how
 * many, who speaks for them) is changed where they stand.
 */
export function mergeAttendance({ record, base, file }: ThreeWays<Meeting>, known: AttendanceKnown): Merged {
  const [here, before, now] = [record, base, file].map(({ attendance }) => placesOf(attendance));
  const parts = (now ?? []).map((each) =>
    mergeAttendee({ record: findIn(here, each, known), base: findIn(before, each, known), file: each }, known),
  );
  const gone = (here ?? []).filter(
    (each) => findIn(before, each, known) !== undefined && findIn(now, each, known) === undefined,
  );
  const missing = gone.map(({ attendee, state }): Words => {
    const { fr, en } = STATES[state];
    return { fr: `${fr} : ${nameOf(attendee)}`, en: `${en}: ${nameOf(attendee)}` };
  });
  return { ...inOrder(together(parts)), missing };
}

const STATES: Readonly<Record<AttendanceState, Words>> = {
  present: { fr: 'présent', en: 'present' },
  excused: { fr: 'excusé', en: 'excused' },
  absent: { fr: 'absent', en: 'absent' },
  represented: { fr: 'représenté', en: 'represented' },
  guests: { fr: 'invité', en: 'guest' },
};

function placesOf(attendance: Attendance): readonly Placed[] {
  const states = Object.keys(STATES) as AttendanceState[];
  return states.flatMap((state) => attendance[state].map((attendee, place) => ({ state, place, attendee })));
}

/** The same one: of the same structure and name; else of the same structure, when one of both bears no name. */
function findIn(list: readonly Placed[] | undefined, sought: Placed, { index }: AttendanceKnown): Placed | undefined {
  const key = (name: string | undefined) => {
    const registered = name === undefined ? undefined : index.lookup(name);
    return nameKey(registered ? registeredId(registered) : (name ?? ''));
  };
  const { structure, name } = sought.attendee;
  const same = (list ?? []).filter(({ attendee }) => key(attendee.structure) === key(structure));
  const nameless = name === undefined ? same[0] : same.find(({ attendee }) => attendee.name === undefined);
  return (
    same.find(({ attendee }) => key(attendee.name) === key(name)) ?? (structure === undefined ? undefined : nameless)
  );
}

function mergeAttendee({ record, base, file }: ThreeWays<Placed | undefined>, known: AttendanceKnown): Merged {
  if (!file) return NOTHING;
  const { state, attendee } = file;
  const name = nameOf(attendee);
  if (!record) {
    const said = { fr: `${STATES[state].fr} : ${name}`, en: `${STATES[state].en}: ${name}` };
    return { ...NOTHING, edits: [{ at: ['attendance'], key: state, append: entryOf(attendee) }], said: [said] };
  }
  const details = changedDetails({ record: record.attendee, base: base?.attendee, file: attendee });
  const moved = record.state !== state && base?.state !== state;
  if (!moved && Object.keys(details).length === 0) return NOTHING;
  const [old, to] = [STATES[record.state], STATES[state]];
  const told = Object.values(details).join(', ');
  const how = (from: string, now: string) => (moved ? `${from} → ${now}` : told);
  return {
    ...NOTHING,
    edits: moved ? moveEdits(record, state, details) : detailEdits(record, details, known),
    said: [{ fr: `${name} : ${how(old.fr, to.fr)}`, en: `${name}: ${how(old.en, to.en)}` }],
  };
}

const DETAILS = ['name', 'count', 'by', 'arrived', 'left', 'note'] as const;
type Details = { readonly [key in (typeof DETAILS)[number]]?: string };

function changedDetails({ record, base, file }: ThreeWays<Attendee | undefined>): Details {
  const text = (attendee: Attendee | undefined, key: (typeof DETAILS)[number]) =>
    attendee?.[key] === undefined ? undefined : String(attendee[key]);
  const changed = DETAILS.flatMap((key) => {
    const now = changedText({ record: text(record, key), base: text(base, key), file: text(file, key) });
    return now === undefined ? [] : [[key, now] as const];
  });
  return Object.fromEntries(changed);
}

function moveEdits({ state, place, attendee }: Placed, to: AttendanceState, details: Details): Merged['edits'] {
  const { arrived: _arrived, left: _left, ...kept } = attendee;
  return [
    { at: ['attendance'], key: to, append: withDetails(entryOf(kept), details) },
    { at: ['attendance'], key: state, drop: place },
  ];
}

/** A name alone becomes a map when more is told of it. */
function detailEdits({ state, place, attendee }: Placed, details: Details, { source }: AttendanceKnown) {
  const node = source.root ? nodeAt(source.root, ['attendance', state, place]) : undefined;
  if (node?.kind === 'map')
    return Object.entries(valuesOf(details)).map(([key, set]) => ({ at: ['attendance', state, place], key, set }));
  return [{ at: ['attendance'], key: state, replace: place, by: withDetails(entryOf(attendee), details) }];
}

function entryOf({ structure, name, ...rest }: Attendee): NewEntry {
  const whole = withoutUndefined({ structure, name, ...rest });
  return Object.keys(whole).length === 1 ? (structure ?? whole) : whole;
}

function withDetails(entry: NewEntry, details: Details): NewEntry {
  if (Object.keys(details).length === 0) return entry;
  return { ...(typeof entry === 'string' ? { structure: entry } : entry), ...valuesOf(details) };
}

/** How many is a number; the rest is text. */
function valuesOf({ count, ...texts }: Details): Readonly<Record<string, NewValue>> {
  return { ...(count === undefined ? {} : { count: Number(count) }), ...texts };
}

function nameOf({ structure, name }: Attendee): string {
  return [structure, name].filter((each) => each !== undefined).join(', ');
}

/** Items are taken out last, and from the end of each list, so that the places of the others stay what they were. */
function inOrder(merged: Merged): Merged {
  const drops = merged.edits.flatMap((edit) => ('drop' in edit ? [edit] : []));
  const others = merged.edits.filter((edit) => !('drop' in edit));
  return { ...merged, edits: [...others, ...drops.sort((a, b) => b.drop - a.drop)] };
}
