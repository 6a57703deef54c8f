// Who attended, as the minutes print it.
import type { Attendance, AttendanceState, Attendee } from '../../model/meeting/meeting.ts';
import { peopleCount } from '../../model/meeting/people-in.ts';
import { readAttendee } from '../../model/meeting/read-attendee.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import type { Language, Words } from '../../model/words.ts';
import { hourPhrase } from './date-phrase.ts';

/** One way of attending, with those who did; ways that nobody attended in are left out. */
export type AttendanceView = {
  readonly state: AttendanceState;
  readonly label: string;
  readonly attendees: readonly AttendeeView[];
  /** How many are listed. */
  readonly listed: number;
  /** How many people, where a number is given: one for each who is listed without. */
  readonly people: number;
};

type AttendeeView = {
  /** Everything about them on one line. */
  readonly text: string;
  readonly structure: string;
  /** The registered name of the structure, or nothing. */
  readonly fullName: string;
  readonly name: string;
  /** How many came; null when it was not said. */
  readonly count: number | null;
  /** Who speaks for them. */
  readonly by: string;
};

/** The attendance in the order in which minutes give it. */
export function viewAttendance(attendance: Attendance, reading: Reading): readonly AttendanceView[] {
  return viewEveryState(attendance, reading).filter(({ listed }) => listed > 0);
}

type Reading = { readonly index: RegistryIndex; readonly language: Language };

/** A row of a form: a way of attending, and those who are said to have so far. */
export type AttendanceRow = { readonly label: string; readonly attendees: readonly string[] };

/** Every way of attending, for a form to fill in. */
export function attendanceRows(attendance: Attendance, reading: Reading): readonly AttendanceRow[] {
  return viewEveryState(attendance, reading).map(({ label, attendees }) => ({
    label,
    attendees: attendees.map(({ text }) => text),
  }));
}

function viewEveryState(attendance: Attendance, { index, language }: Reading): readonly AttendanceView[] {
  return STATES.map(([state, words]) => {
    const attendees = attendance[state].flatMap((attendee) => viewsOf(attendee, index, language));
    return {
      state,
      label: words[language],
      attendees,
      listed: attendees.length,
      people: attendees.reduce((sum, each) => sum + peopleCount(each), 0),
    };
  });
}

const STATES: readonly (readonly [AttendanceState, Words])[] = [
  ['present', { fr: 'Présence', en: 'Present' }],
  ['represented', { fr: 'Représentés', en: 'Represented' }],
  ['excused', { fr: 'Excusés', en: 'Excused' }],
  ['absent', { fr: 'Absents', en: 'Absent' }],
  ['guests', { fr: 'Invités', en: 'Guests' }],
];

/** Of an entry typed as words, the words stay; one that names several is one of each. */
function viewsOf(attendee: Attendee, index: RegistryIndex, language: Language): readonly AttendeeView[] {
  const read = readAttendee(attendee, index);
  const views = read.map((each) => viewAttendee(each, index, language));
  const [view] = views;
  if (!view || read.length > 1 || attendee.structure === read[0]?.structure) return views;
  const typed = viewAttendee(attendee, index, language);
  return [{ ...view, text: typed.text }];
}

function viewAttendee(attendee: Attendee, index: RegistryIndex, language: Language): AttendeeView {
  const { structure = '', name = '', by = '' } = attendee;
  const known = index.lookup(structure);
  const details = detailsOf(attendee, language);
  const who = [structure, name].filter(Boolean).join(' – ');
  return {
    text: details.length > 0 ? `${who} (${details.join(', ')})` : who,
    structure,
    fullName: known?.kind === 'structure' ? (known.structure.name ?? '') : '',
    name,
    count: attendee.count ?? null,
    by,
  };
}

function detailsOf({ count, by, arrived, left, note }: Attendee, language: Language): readonly string[] {
  const french = language === 'fr';
  const details: (string | false)[] = [
    count !== undefined &&
      `${count} ${french ? (count < 2 ? 'personne' : 'personnes') : count === 1 ? 'person' : 'people'}`,
    by !== undefined && `${french ? 'par' : 'by'} ${by}`,
    arrived !== undefined && `${french ? 'arrivée à' : 'arrived at'} ${hourPhrase(arrived, language)}`,
    left !== undefined && `${french ? 'départ à' : 'left at'} ${hourPhrase(left, language)}`,
    note !== undefined && note,
  ];
  return details.filter((detail) => detail !== false);
}
