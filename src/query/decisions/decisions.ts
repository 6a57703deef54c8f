import { countOf, type Noun } from '../../i18n/labels.ts';
import type { Ledger } from '../../model/ledger/followup.ts';
import type { Decision, Meeting } from '../../model/meeting/meeting.ts';
import type { Words } from '../../model/words.ts';
import { dateCell, textCell } from '../cells.ts';
import { dataColumn, dateColumn, numberColumn } from '../data-columns.ts';
import { holdsWords, isAskedMeeting } from '../is-asked.ts';
import type { Listing } from '../listing.ts';
import { placeByMeeting, placedGroups, placesAsMet } from '../places.ts';
import type { RecordQuery } from '../query.ts';
import type { Column, Report } from '../report.ts';

/** What decisions are put together by: their meeting, or the title of their agenda item across meetings. */
export const DECISION_GROUPINGS = ['meeting', 'item'] as const;

export type DecisionQuery = RecordQuery & { readonly groupBy: (typeof DECISION_GROUPINGS)[number] };

/** A decision and where it was taken. */
export type DecisionRow = {
  /** `2023-03-01/d1`: its place among the decisions of its record. */
  readonly id: string;
  readonly meeting: Meeting;
  /** The number of its agenda item, from 1. */
  readonly item: number;
  readonly itemTitle: string;
  readonly decision: Decision;
};

/** The decisions that a query asks for (`gtm/decisions@1`), in the order of the meetings, then of the record. */
export function reportDecisions({ ledger, generated, unread }: Listing, query: DecisionQuery): Report<DecisionRow> {
  const every = decisionRows(ledger);
  const rows = every.filter(isAsked(query));
  const placeByItem = placesAsMet(UNTITLED);
  return {
    kind: 'decisions',
    title: { fr: 'Décisions', en: 'Decisions' },
    columns: columnsFor(query),
    groups: placedGroups(
      rows,
      ({ meeting, itemTitle }) =>
        query.groupBy === 'meeting' ? placeByMeeting(meeting) : placeByItem(itemTitle === '' ? null : itemTitle),
      (found) => countOf(found.length, DECISIONS),
    ),
    ...(rows.length > 0 ? { summary: summaryOf(rows) } : {}),
    empty: every.length > 0 ? NOT_FOUND : NONE,
    item: decisionItem,
    generated,
    asOf: ledger.day,
    unread,
  };
}

const DECISIONS: Noun = { one: { fr: 'décision', en: 'decision' }, other: { fr: 'décisions', en: 'decisions' } };
const MEETINGS: Noun = { one: { fr: 'réunion', en: 'meeting' }, other: { fr: 'réunions', en: 'meetings' } };
const UNTITLED: Words = { fr: 'Point sans titre', en: 'Item without title' };
const NOT_FOUND: Words = { fr: 'Aucune décision ne répond à la demande.', en: 'No decision is what was asked for.' };
const NONE: Words = {
  fr: 'Aucune décision\u00A0: elles s’écrivent sous decisions, dans un point de l’ordre du jour (agenda) d’un compte rendu.',
  en: 'No decision yet: they are written under decisions, in an item of the agenda of a record.',
};

/** Every decision, in the order of the meetings, then of the record. */
export function decisionRows({ meetings }: Ledger): readonly DecisionRow[] {
  return meetings.flatMap((meeting) =>
    meeting.agenda
      .flatMap(({ title, decisions }, index) =>
        decisions.map((decision) => ({ meeting, item: index + 1, itemTitle: title, decision })),
      )
      .map((row, index) => ({ ...row, id: `${meeting.id}/d${index + 1}` })),
  );
}

function isAsked(query: DecisionQuery): (row: DecisionRow) => boolean {
  const holds = holdsWords(query.text);
  return ({ meeting, itemTitle, decision }) => isAskedMeeting(meeting, query) && holds([decision.text, itemTitle]);
}

function summaryOf(rows: readonly DecisionRow[]): Words {
  const decisions = countOf(rows.length, DECISIONS);
  const meetings = countOf(new Set(rows.map(({ meeting }) => meeting)).size, MEETINGS);
  return { fr: `${decisions.fr} de ${meetings.fr}.`, en: `${decisions.en} of ${meetings.en}.` };
}

/** The item of `gtm/decisions@1`, its keys in the order of the contract. */
function decisionItem({ id, meeting, item, itemTitle, decision }: DecisionRow): Readonly<Record<string, unknown>> {
  const { text, line } = decision;
  return { id, meeting: meeting.id, date: meeting.date, item, itemTitle, text, file: meeting.file, line };
}

type DecisionColumn = Column<DecisionRow>;

/** On a screen, what the grouping does not say already; in data, every key of the contract. */
function columnsFor({ groupBy }: DecisionQuery): readonly DecisionColumn[] {
  return [ID, TEXT, groupBy === 'meeting' ? ITEM : MEETING, ...DATA];
}

const ID: DecisionColumn = { key: 'id', title: { fr: 'Id', en: 'Id' }, value: ({ id }) => textCell(id), on: 'screen' };

const TEXT: DecisionColumn = {
  key: 'text',
  title: { fr: 'Décision', en: 'Decision' },
  value: ({ decision }) => textCell(decision.text),
  on: 'screen',
  grow: true,
};

const ITEM: DecisionColumn = {
  key: 'item',
  title: { fr: 'Point de l’ordre du jour', en: 'Agenda item' },
  value: ({ item, itemTitle }) => textCell(`${item}. ${itemTitle}`.trim()),
  on: 'screen',
};

const MEETING: DecisionColumn = {
  key: 'date',
  title: { fr: 'Réunion', en: 'Meeting' },
  value: ({ meeting }) => dateCell(meeting.date),
  on: 'screen',
};

const DATA: readonly DecisionColumn[] = [
  dataColumn('id', { fr: 'Id', en: 'Id' }, ({ id }) => textCell(id)),
  dataColumn('meeting', { fr: 'Réunion', en: 'Meeting' }, ({ meeting }) => textCell(meeting.id)),
  dateColumn('date', { fr: 'Date', en: 'Date' }, ({ meeting }) => meeting.date),
  numberColumn('item', { fr: 'N° du point', en: 'Item' }, ({ item }) => item),
  dataColumn('itemTitle', { fr: 'Point de l’ordre du jour', en: 'Agenda item' }, ({ itemTitle }) =>
    textCell(itemTitle),
  ),
  dataColumn('text', { fr: 'Décision', en: 'Decision' }, ({ decision }) => textCell(decision.text)),
  dataColumn('file', { fr: 'Fichier', en: 'File' }, ({ meeting }) => textCell(meeting.file)),
  numberColumn('line', { fr: 'Ligne', en: 'Line' }, ({ decision }) => decision.line),
];
