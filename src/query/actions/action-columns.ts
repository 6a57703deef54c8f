import { type Label, roleLabel, stateLabels, statusLabels, timingLabels } from '../../i18n/labels.ts';
import { codeCell, numberCell, textCell } from '../cells.ts';
import { DUE_DATA, dataColumn, dateColumn, numberColumn, OWNERS_DATA, stateDataColumn } from '../data-columns.ts';
import type { Followed } from '../followed.ts';
import { DUE, ID, stateColumn, whoColumns } from '../followed-columns.ts';
import type { Grouping } from '../query.ts';
import type { Column } from '../report.ts';
import type { ActionRow } from './action-item.ts';

/** The columns of an action in data: one for each key of the JSON contract, those of `due` side by side. */
const ACTION_DATA: readonly Column<ActionRow>[] = [
  dataColumn('id', { fr: 'Id', en: 'Id' }, ({ followed }) => textCell(followed.id)),
  dataColumn('meeting', { fr: 'Réunion', en: 'Meeting' }, ({ followed }) => textCell(followed.meeting.id)),
  dateColumn('date', { fr: 'Date', en: 'Date' }, ({ followed }) => followed.meeting.date),
  numberColumn('item', { fr: 'N° du point', en: 'Item' }, ({ followed }) => followed.item),
  dataColumn('itemTitle', { fr: 'Point de l’ordre du jour', en: 'Agenda item' }, ({ followed }) =>
    textCell(followed.itemTitle),
  ),
  dataColumn('text', { fr: 'Point d’action', en: 'Action point' }, ({ followed }) => textCell(followed.action.text)),
  ...OWNERS_DATA,
  dataColumn('lead', { fr: 'Chef de file', en: 'Lead' }, ({ followed }) => textCell(followed.lead)),
  dataColumn('role', { fr: 'Rôle', en: 'Role' }, ({ role }) =>
    role === null ? null : codeCell(role, roleLabel(role)),
  ),
  ...DUE_DATA,
  stateDataColumn(statusLabels),
  dataColumn('note', { fr: 'Note', en: 'Note' }, ({ followed }) => textCell(followed.note)),
  numberColumn('slips', { fr: 'Reports', en: 'Slips' }, ({ followed }) => followed.slips),
  numberColumn('ageDays', { fr: 'Âge en jours', en: 'Age in days' }, ({ followed }) => followed.ageDays),
  numberColumn('ageMeetings', { fr: 'Âge en réunions', en: 'Age in meetings' }, ({ followed }) => followed.ageMeetings),
  dataColumn('file', { fr: 'Fichier', en: 'File' }, ({ followed }) => textCell(followed.meeting.file)),
  numberColumn('line', { fr: 'Ligne', en: 'Line' }, ({ followed }) => followed.action.line),
];

type ActionColumn = Column<ActionRow>;

/** The columns of a list of actions: few on a screen, by what the list shows; every key of the contract in data. */
export function actionColumns(rows: readonly ActionRow[], grouping: Grouping): readonly ActionColumn[] {
  const slipped = rows.some(({ followed }) => followed.slips > 0);
  const labelsOf = grouping === 'timing' ? statusOnly : grouping === 'status' ? timingOnly : statusAndTiming;
  return [
    ID,
    TEXT,
    ...whoColumns(rows),
    DUE,
    ...stateColumn(rows, labelsOf),
    ...(slipped ? [SLIPS] : []),
    ...ACTION_DATA,
  ];
}

const TEXT: ActionColumn = {
  key: 'text',
  title: { fr: 'Point d’action', en: 'Action point' },
  value: ({ followed }) => textCell(followed.action.text),
  on: 'screen',
  grow: true,
};

const SLIPS: ActionColumn = {
  key: 'slips',
  title: { fr: 'Reports', en: 'Slips' },
  value: ({ followed }) => numberCell(followed.slips > 0 ? followed.slips : null),
  on: 'screen',
  optional: true,
};

/** Merely open goes without saying. */
function statusOnly({ status }: Followed): readonly Label[] {
  return status === 'open' ? [] : [statusLabels[status]];
}

function timingOnly({ timing }: Followed): readonly Label[] {
  return timing === null ? [] : [timingLabels[timing]];
}

function statusAndTiming({ status, timing }: Followed): readonly Label[] {
  return stateLabels(status, timing);
}
