import { dateWords, periodInWords } from '../../i18n/date-words.ts';
import { countOf, meetingStatusLabels, type Noun } from '../../i18n/labels.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Config } from '../../model/config.ts';
import { parsePeriod } from '../../model/deadline/parse-period.ts';
import type { Words } from '../../model/words.ts';
import { announcedOf, eventOf } from '../calendar-entry.ts';
import { booleanCell, codeCell, dateCell, numberCell, textCell } from '../cells.ts';
import type { Listing } from '../listing.ts';
import type { Cell, Column, Report } from '../report.ts';
import { type MeetingRow, meetingItem, meetingRows } from './meeting-row.ts';

const MEETINGS: Noun = { one: { fr: 'réunion', en: 'meeting' }, other: { fr: 'réunions', en: 'meetings' } };
const OPEN: Noun = {
  one: { fr: 'point d’action ouvert', en: 'open action point' },
  other: { fr: 'points d’action ouverts', en: 'open action points' },
};

/** The meetings in the order of their dates (`gtm/meetings@1`), from `since` on when it is given. */
export function reportMeetings(
  listing: Listing,
  { config, since }: { readonly config: Config; readonly since?: CivilDate },
): Report<MeetingRow> {
  const meetings = listing.ledger.meetings.filter(({ date }) => since === undefined || date >= since);
  const rows = meetingRows(meetings, listing, config);
  return {
    kind: 'meetings',
    title: { fr: 'Réunions', en: 'Meetings' },
    columns: MEETING_COLUMNS,
    groups: [{ title: null, rows }],
    ...(rows.length > 0 ? { summary: summaryOf(rows) } : {}),
    empty: listing.ledger.day < listing.generated ? noneOn(listing.ledger.day) : emptyOf(since),
    item: meetingItem,
    calendar: ({ meeting }) => [
      eventOf(meeting),
      ...(meeting === listing.ledger.meetings.at(-1) ? announcedOf(meeting) : []),
    ],
    generated: listing.generated,
    asOf: listing.ledger.day,
    unread: listing.unread,
  };
}

function summaryOf(rows: readonly MeetingRow[]): Words {
  const count = countOf(rows.length, MEETINGS);
  const open = countOf(
    rows.reduce((sum, row) => sum + row.open, 0),
    OPEN,
  );
  return { fr: `${count.fr}, ${open.fr}.`, en: `${count.en}, ${open.en}.` };
}

const NO_MEETING: Words = {
  fr: 'Aucune réunion\u00A0: gtm new --date 2023-03-01 prépare le premier compte rendu.',
  en: 'No meeting yet: gtm new --date 2023-03-01 prepares the first record.',
};

function noneOn(day: CivilDate): Words {
  const words = dateWords(day);
  return { fr: `Aucune réunion au ${words.fr}.`, en: `No meeting as of ${words.en}.` };
}

function emptyOf(since: CivilDate | undefined): Words {
  if (since === undefined) return NO_MEETING;
  const day = dateWords(since);
  return { fr: `Aucune réunion depuis le ${day.fr}.`, en: `No meeting since ${day.en}.` };
}

export const MEETING_COLUMNS: readonly Column<MeetingRow>[] = [
  { key: 'id', title: { fr: 'Id', en: 'Id' }, value: ({ meeting }) => textCell(meeting.id) },
  {
    key: 'date',
    title: { fr: 'Date', en: 'Date' },
    value: ({ meeting }) => dateCell(meeting.date),
    holds: 'date',
    on: 'data',
  },
  { key: 'title', title: { fr: 'Titre', en: 'Title' }, value: ({ meeting }) => textCell(meeting.title), grow: true },
  { key: 'status', title: { fr: 'Compte rendu', en: 'Minutes' }, value: statusCell },
  {
    key: 'held',
    title: { fr: 'Tenue', en: 'Held' },
    value: ({ meeting }) => booleanCell(meeting.held),
    holds: 'boolean',
    on: 'data',
  },
  {
    key: 'present',
    title: { fr: 'Présents', en: 'Present' },
    value: ({ present }) => numberCell(present),
    holds: 'number',
    on: 'data',
  },
  { key: 'attended', title: { fr: 'Présents', en: 'Present' }, value: attendedCell, on: 'screen' },
  {
    key: 'quorumNeeded',
    title: { fr: 'Quorum', en: 'Quorum' },
    value: ({ quorum }) => quorum && numberCell(quorum.needed),
    holds: 'number',
    on: 'data',
  },
  {
    key: 'quorumReached',
    title: { fr: 'Quorum atteint', en: 'Quorum reached' },
    value: ({ quorum }) => quorum && booleanCell(quorum.reached),
    holds: 'boolean',
    on: 'data',
  },
  { key: 'actionsOpen', title: { fr: 'Ouverts', en: 'Open' }, value: ({ open }) => numberCell(open), holds: 'number' },
  { key: 'actionsDone', title: { fr: 'Faits', en: 'Done' }, value: ({ done }) => numberCell(done), holds: 'number' },
  {
    key: 'actionsTotal',
    title: { fr: 'Points d’action', en: 'Action points' },
    value: ({ stated }) => numberCell(stated.length),
    holds: 'number',
    on: 'data',
  },
  {
    key: 'next',
    title: { fr: 'Prochaine', en: 'Next' },
    value: ({ meeting }) => nextCell(meeting.next?.date),
    optional: true,
  },
  { key: 'file', title: { fr: 'Fichier', en: 'File' }, value: ({ meeting }) => textCell(meeting.file), on: 'data' },
];

/** A meeting that was not held has no minutes to speak of. */
function statusCell({ meeting }: MeetingRow): Cell {
  if (meeting.held) return codeCell(meeting.status, meetingStatusLabels[meeting.status]);
  return codeCell(meeting.status, { fr: 'non tenue', en: 'not held', tone: 'muted' });
}

/** A quorum that was not reached is said, with how many there were of those that count. */
function attendedCell({ present, quorum }: MeetingRow): Cell {
  if (!quorum || quorum.reached) return numberCell(present);
  const { counted, needed } = quorum;
  return codeCell(String(present), {
    fr: `${present}, sans quorum (${counted}/${needed})`,
    en: `${present}, no quorum (${counted}/${needed})`,
    tone: 'bad',
  });
}

/** A day is typed as one, a month or quarter is said in words; other words stay as written. */
function nextCell(text: string | undefined): Cell {
  const period = parsePeriod(text ?? '');
  if (!period || text === undefined) return textCell(text);
  if (period.kind === 'day') return dateCell(period.earliest);
  return codeCell(text, { fr: periodInWords(period, 'fr'), en: periodInWords(period, 'en') });
}
