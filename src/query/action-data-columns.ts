import { ownershipLabels, roleLabel, statusLabels, timingLabels } from '../i18n/labels.ts';
import type { Words } from '../model/words.ts';
import type { ActionRow } from './action-item.ts';
import { codeCell, dateCell, numberCell, textCell } from './cells.ts';
import type { Cell, Column } from './report.ts';

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
  dataColumn('owners', { fr: 'Responsables', en: 'Owners' }, ({ followed }) =>
    textCell(
      followed.owners.owners.map(({ name, doubtful }) => (doubtful ? `${name} ?` : name)).join('; ') || undefined,
    ),
  ),
  dataColumn('ownersText', { fr: 'Responsables (texte)', en: 'Owners as written' }, ({ followed }) =>
    textCell(followed.owners.ownership === 'missing' ? null : followed.owners.text),
  ),
  dataColumn('ownership', { fr: 'Désignation', en: 'Ownership' }, ({ followed: { owners } }) =>
    codeCell(owners.ownership, ownershipLabels[owners.ownership]),
  ),
  dataColumn('lead', { fr: 'Chef de file', en: 'Lead' }, ({ followed }) => textCell(followed.lead)),
  dataColumn('role', { fr: 'Rôle', en: 'Role' }, ({ role }) =>
    role === null ? null : codeCell(role, roleLabel(role)),
  ),
  dataColumn('dueText', { fr: 'Échéance', en: 'Deadline' }, ({ followed }) => textCell(followed.due?.text)),
  dataColumn('dueKind', { fr: 'Nature de l’échéance', en: 'Kind of deadline' }, ({ followed }) =>
    textCell(followed.due?.kind),
  ),
  dataColumn('dueEarliest', { fr: 'Au plus tôt', en: 'Earliest' }, ({ followed }) => dateCell(followed.due?.earliest)),
  dataColumn('dueLatest', { fr: 'Au plus tard', en: 'Latest' }, ({ followed }) => dateCell(followed.due?.latest)),
  dataColumn('timing', { fr: 'Délai', en: 'Timing' }, ({ followed: { timing } }) =>
    timing === null ? null : codeCell(timing, timingLabels[timing]),
  ),
  dataColumn('status', { fr: 'État', en: 'Status' }, ({ followed: { status } }) =>
    codeCell(status, statusLabels[status]),
  ),
  dataColumn('note', { fr: 'Note', en: 'Note' }, ({ followed }) => textCell(followed.note)),
  dataColumn('slips', { fr: 'Reports', en: 'Slips' }, ({ followed }) => numberCell(followed.slips)),
  dataColumn('ageDays', { fr: 'Âge en jours', en: 'Age in days' }, ({ followed }) => numberCell(followed.ageDays)),
  dataColumn('ageMeetings', { fr: 'Âge en réunions', en: 'Age in meetings' }, ({ followed }) =>
    numberCell(followed.ageMeetings),
  ),
  dataColumn('file', { fr: 'Fichier', en: 'File' }, ({ followed }) => textCell(followed.meeting.file)),
  dataColumn('line', { fr: 'Ligne', en: 'Line' }, ({ followed }) => numberCell(followed.action.line)),
];

function dataColumn(key: string, title: Words, value: (row: ActionRow) => Cell): Column<ActionRow> {
  return { key, title, value, on: 'data' };
}
