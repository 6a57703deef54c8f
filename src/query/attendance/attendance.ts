import { dateWords, shortDate } from '../../i18n/date-words.ts';
import { attendanceLabels, COLON, countOf, type Noun } from '../../i18n/labels.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Config } from '../../model/config.ts';
import type { AttendanceState, Meeting } from '../../model/meeting/meeting.ts';
import type { Words } from '../../model/words.ts';
import { attendeeIds } from '../attendees.ts';
import { codeCell, textCell } from '../cells.ts';
import type { Listing } from '../listing.ts';
import { percentWords } from '../percent.ts';
import type { Cell, Column, Report } from '../report.ts';
import { type AttendanceRow, attendanceRows } from './attendance-row.ts';
import { quorumOf } from './quorum.ts';

type Asked = { readonly config: Config; readonly since?: CivilDate };

/**
 * Structures × held meetings, the latest first, with the rate of attendance and the quorum of each meeting by the rule of
 * the group (`gtm/attendance@1`).
 */
export function reportAttendance(listing: Listing, { config, since }: Asked): Report<AttendanceRow> {
  const { ledger, generated, unread } = listing;
  const meetings = ledger.meetings.filter(({ held, date }) => held && (since === undefined || date >= since));
  const rows = meetings.length === 0 ? [] : attendanceRows(meetings, listing, config);
  const summary = summaryOf(meetings, rows, { listing, config });
  return {
    kind: 'attendance',
    title: { fr: 'Présence aux réunions', en: 'Attendance at meetings' },
    columns: columnsOf(meetings, rows),
    groups: [{ title: null, rows }],
    ...(rows.length > 0 ? { summary } : {}),
    empty: emptyOf(since),
    item: itemOf(meetings),
    more: { meetings: meetings.map((meeting) => meetingItem(meeting, { listing, config })) },
    generated,
    asOf: ledger.day,
    unread,
  };
}

function emptyOf(since: CivilDate | undefined): Words {
  if (since === undefined)
    return {
      fr: 'Aucune réunion tenue ne dit qui était là\u00A0: la présence s’écrit sous attendance, dans l’en-tête.',
      en: 'No held meeting says who was there: attendance is written in the header.',
    };
  const day = dateWords(since);
  return { fr: `Aucune réunion tenue depuis le ${day.fr}.`, en: `No meeting held since ${day.en}.` };
}

/** What stands in a cell: a letter for each state. */
const MARKS: Readonly<Record<AttendanceState, Words>> = {
  present: { fr: 'P', en: 'P' },
  represented: { fr: 'R', en: 'R' },
  excused: { fr: 'E', en: 'E' },
  absent: { fr: 'A', en: 'A' },
  guests: { fr: 'I', en: 'G' },
};

function columnsOf(meetings: readonly Meeting[], rows: readonly AttendanceRow[]): readonly Column<AttendanceRow>[] {
  const legend = legendOf(rows);
  const columns: readonly Column<AttendanceRow>[] = [
    { key: 'structure', title: { fr: 'Structure', en: 'Structure' }, value: ({ structure }) => textCell(structure) },
    {
      key: 'rate',
      title: { fr: 'Taux', en: 'Rate' },
      value: rateCell,
      legend: [
        {
          fr: 'Taux\u00A0: réunions où la structure était présente ou représentée, sur celles tenues depuis qu’elle est nommée (toutes, si elle compte pour le quorum), ses jours d’invitée mis à part',
          en: 'Rate: meetings where the structure was present or represented, of those held since it was first named (all, if it counts for the quorum), but those it was a guest of',
        },
      ],
    },
    {
      key: 'given',
      title: { fr: 'Reçus en son absence', en: 'Given while absent' },
      value: ({ givenWhileAbsent }) => textCell(givenWhileAbsent.join(', ') || null),
      on: 'screen',
    },
    {
      key: 'givenWhileAbsent',
      title: { fr: 'Reçus en son absence', en: 'Given while absent' },
      value: ({ givenWhileAbsent }) => textCell(givenWhileAbsent.join(' ')),
      on: 'data',
    },
    ...meetings.toReversed().map(
      ({ id, date }): Column<AttendanceRow> => ({
        key: id,
        title: shortDate(date),
        value: ({ states }) => stateCell(states.get(id)),
        optional: true,
        ...(legend ? { legend: [legend] } : {}),
      }),
    ),
  ];
  const given = rows.some(({ givenWhileAbsent }) => givenWhileAbsent.length > 0);
  return columns.filter(({ key }) => given || key !== 'given');
}

function rateCell({ rate, attended, expected }: AttendanceRow): Cell {
  if (rate === null) return null;
  const percent = percentWords(attended, expected);
  return codeCell(String(rate), {
    fr: `${percent.fr} (${attended}/${expected})`,
    en: `${percent.en} (${attended}/${expected})`,
  });
}

function stateCell(state: AttendanceState | undefined): Cell {
  if (state === undefined) return null;
  return codeCell(codeOf(state), { ...MARKS[state], tone: attendanceLabels[state].tone });
}

function codeOf(state: AttendanceState): string {
  return state === 'guests' ? 'guest' : state;
}

/** "P présent, E excusé": the marks that are used. */
function legendOf(rows: readonly AttendanceRow[]): Words | undefined {
  const used = new Set(rows.flatMap(({ states }) => [...states.values()]));
  const states = (Object.keys(MARKS) as AttendanceState[]).filter((state) => used.has(state));
  if (states.length === 0) return undefined;
  const words = (language: 'fr' | 'en') =>
    states.map((state) => `${MARKS[state][language]} ${attendanceLabels[state][language]}`).join(', ');
  return { fr: words('fr'), en: words('en') };
}

const MEETINGS: Noun = {
  one: { fr: 'réunion tenue', en: 'meeting held' },
  other: { fr: 'réunions tenues', en: 'meetings held' },
};
const STRUCTURES: Noun = {
  one: { fr: 'structure', en: 'structure' },
  other: { fr: 'structures', en: 'structures' },
};

type Group = { readonly listing: Listing; readonly config: Config };

/** How many meetings and structures, then the quorum of each meeting with its sum. */
function summaryOf(meetings: readonly Meeting[], rows: readonly AttendanceRow[], group: Group): Words {
  const [held, structures] = [countOf(meetings.length, MEETINGS), countOf(rows.length, STRUCTURES)];
  const quorums = meetings.toReversed().flatMap((meeting) => quorumWords(meeting, group) ?? []);
  const sentence = (language: 'fr' | 'en') => {
    const head = `${held[language]}, ${structures[language]}.`;
    if (quorums.length === 0) return head;
    const colon = COLON[language];
    const list = quorums.map((words) => words[language]).join({ fr: '\u202F; ', en: '; ' }[language]);
    return `${head} Quorum${colon}${list}.`;
  };
  return { fr: sentence('fr'), en: sentence('en') };
}

/** "12 avr. 2023 atteint (6 des 9 qui comptent, il en faut 5)". */
function quorumWords(meeting: Meeting, { listing, config }: Group): Words | null {
  const quorum = quorumOf(meeting, config.quorum, listing.index);
  if (!quorum) return null;
  const { reached, counted, of, needed } = quorum;
  const day = shortDate(meeting.date);
  return {
    fr: `${day.fr} ${reached ? 'atteint' : 'non atteint'} (${counted} des ${of} qui comptent, il en faut ${needed})`,
    en: `${day.en} ${reached ? 'reached' : 'not reached'} (${counted} of the ${of} that count, ${needed} needed)`,
  };
}

function itemOf(meetings: readonly Meeting[]): (row: AttendanceRow) => Readonly<Record<string, unknown>> {
  return ({ structure, states, rate, givenWhileAbsent }) => ({
    structure,
    meetings: meetings.flatMap(({ id }) => {
      const state = states.get(id);
      return state === undefined ? [] : [{ meeting: id, state: codeOf(state) }];
    }),
    rate,
    givenWhileAbsent,
  });
}

function meetingItem(meeting: Meeting, { listing, config }: Group): Readonly<Record<string, unknown>> {
  const present = new Set(meeting.attendance.present.flatMap((attendee) => attendeeIds(attendee, listing.index))).size;
  const quorum = quorumOf(meeting, config.quorum, listing.index);
  return { meeting: meeting.id, date: meeting.date, present, quorum };
}
