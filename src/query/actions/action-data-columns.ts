import { roleLabel, statusLabels } from '../../i18n/labels.ts';
import { codeCell, dateCell, numberCell, textCell } from '../cells.ts';
import { DUE_DATA, dataColumn, OWNERS_DATA, stateDataColumn } from '../data-columns.ts';
import type { Column } from '../report.ts';
import type { ActionRow } from './action-item.ts';

/** The columns of an action in data: one for each key of the JSON contract, those of `due` side by side. */
export const ACTION_DATA: readonly Column<ActionRow>[] = [
  dataColumn('id', { fr: 'Id', en: 'Id' }, ({ followed }) => textCell(followed.id)),
  dataColumn('meeting', { fr: 'Réunion', en: 'Meeting' }, ({ followed }) => textCell(followed.meeting.id)),
  dataColumn('date', { fr: 'Date', en: 'Date' }, ({ followed }) => dateCell(followed.meeting.date)),
  dataColumn('item', { fr: 'N° du point', en: 'Item' }, ({ followed }) => numberCell(followed.item)),
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
  dataColumn('slips', { fr: 'Reports', en: 'Slips' }, ({ followed }) => numberCell(followed.slips)),
  dataColumn('ageDays', { fr: 'Âge en jours', en: 'Age in days' }, ({ followed }) => numberCell(followed.ageDays)),
  dataColumn('ageMeetings', { fr: 'Âge en réunions', en: 'Age in meetings' }, ({ followed }) =>
    numberCell(followed.ageMeetings),
  ),
  dataColumn('file', { fr: 'Fichier', en: 'File' }, ({ followed }) => textCell(followed.meeting.file)),
  dataColumn('line', { fr: 'Ligne', en: 'Line' }, ({ followed }) => numberCell(followed.action.line)),
];
