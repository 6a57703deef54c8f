/** A follow-up list for the tests of the formats. */
import type { FormatOptions, Paint } from '../../src/format/layout/format.ts';
import { statusLabels, timingLabels } from '../../src/i18n/labels.ts';
import type { Timing } from '../../src/model/deadline/deadline.ts';
import type { ActionStatus } from '../../src/model/meeting/meeting.ts';
import type { Cell, Column, Group, Report } from '../../src/query/report.ts';

export type SampleRow = {
  readonly id: string | null;
  readonly text: string;
  readonly owners: string;
  readonly date: string;
  readonly timing: Timing;
  readonly status: ActionStatus;
  readonly slips: number;
};

const plainPaint: Paint = { bold: (text) => text, dim: (text) => text, tone: (text) => text };

export const options: FormatOptions = {
  language: 'fr',
  width: 80,
  paint: plainPaint,
  excelFr: false,
  style: () => 'main{}',
};

export const sampleRows: readonly SampleRow[] = [
  row(
    '2023-02-09/a3',
    "Organiser une visite du centre d'accueil avec les structures membres",
    'DRECM/R et ANLTP/TIM',
    '2023-03-31',
  ),
  {
    ...row(
      '2023-03-01/a1',
      'Classer les recommandations par responsable',
      'SP/CCM, DRECM/R et Partenaires',
      '2023-12-31',
    ),
    timing: 'due',
  },
  {
    ...row(null, 'Transmettre le rapport de l’e\u0301valuation', 'DRECM/R', '2023-06-01'),
    timing: 'upcoming',
    status: 'blocked',
    slips: 2,
  },
];

export function row(id: string | null, text: string, owners = '', date = '2023-03-01'): SampleRow {
  return { id, text, owners, date, timing: 'late', status: 'open', slips: 0 };
}

export function sampleReport(
  groups: readonly Group<SampleRow>[] = [{ title: null, rows: sampleRows }],
): Report<SampleRow> {
  return {
    kind: 'actions',
    title: { fr: "Points d'action ouverts", en: 'Open actions' },
    columns: COLUMNS,
    groups,
    summary: { fr: "3 points d'action : 1 en retard", en: '3 actions: 1 late' },
    empty: { fr: "Aucun point d'action.", en: 'No action.' },
    item: ({ id, text, slips }) => ({ id, text, slips }),
    generated: '2023-04-12',
    asOf: '2023-04-12',
    unread: [],
  };
}

const COLUMNS: readonly Column<SampleRow>[] = [
  { key: 'id', title: { fr: 'N°', en: 'No.' }, value: ({ id }) => (id === null ? null : text(id)) },
  { key: 'text', title: { fr: 'Action', en: 'Action' }, value: (each) => text(each.text), grow: true },
  { key: 'owners', title: { fr: 'Responsables', en: 'Owners' }, value: (each) => text(each.owners) },
  { key: 'date', title: { fr: 'Échéance', en: 'Due' }, value: ({ date }) => ({ type: 'date', date }) },
  {
    key: 'timing',
    title: { fr: 'Délai', en: 'Timing' },
    value: ({ timing }) => ({
      type: 'code',
      code: timing,
      words: timingLabels[timing],
      tone: timingLabels[timing].tone,
    }),
  },
  {
    key: 'status',
    title: { fr: 'État', en: 'Status' },
    value: ({ status }) => ({ type: 'code', code: status, words: statusLabels[status] }),
    on: 'data',
  },
  {
    key: 'slips',
    title: { fr: 'Reports', en: 'Slips' },
    value: ({ slips }) => ({ type: 'number', number: slips }),
    optional: true,
  },
];

function text(words: string): Cell {
  return { type: 'text', text: words };
}
