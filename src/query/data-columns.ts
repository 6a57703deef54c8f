/** The columns of data that lists of actions and of recommendations share. */
import { type Label, ownershipLabels, timingLabels } from '../i18n/labels.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { ActionStatus } from '../model/meeting/meeting.ts';
import type { Words } from '../model/words.ts';
import { codeCell, dateCell, numberCell, textCell } from './cells.ts';
import type { FollowedRow } from './followed.ts';
import type { Cell, Column } from './report.ts';

/** A column that only data has. */
export function dataColumn<Row>(key: string, title: Words, value: (row: Row) => Cell): Column<Row> {
  return { key, title, value, on: 'data' };
}

/** The same for a number. */
export function numberColumn<Row>(key: string, title: Words, value: (row: Row) => number | null): Column<Row> {
  return { ...dataColumn<Row>(key, title, (row) => numberCell(value(row))), holds: 'number' };
}

/** The same for a day. */
export function dateColumn<Row>(key: string, title: Words, value: (row: Row) => CivilDate | undefined): Column<Row> {
  return { ...dataColumn<Row>(key, title, (row) => dateCell(value(row))), holds: 'date' };
}

/** The same for a state, which is one of a closed list. */
export function stateDataColumn<Row extends FollowedRow>(labels: Readonly<Record<ActionStatus, Label>>): Column<Row> {
  const column = dataColumn<Row>('status', { fr: 'État', en: 'Status' }, ({ followed: { status } }) =>
    codeCell(status, labels[status]),
  );
  return { ...column, choices: Object.values(labels) };
}

/** Who answers for it. */
export const OWNERS_DATA: readonly Column<FollowedRow>[] = [
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
];

/** The keys of `due` side by side, and where the deadline stands. */
export const DUE_DATA: readonly Column<FollowedRow>[] = [
  dataColumn('dueText', { fr: 'Échéance', en: 'Deadline' }, ({ followed }) => textCell(followed.due?.text)),
  dataColumn('dueKind', { fr: 'Nature de l’échéance', en: 'Kind of deadline' }, ({ followed }) =>
    textCell(followed.due?.kind),
  ),
  dateColumn('dueEarliest', { fr: 'Au plus tôt', en: 'Earliest' }, ({ followed }) => followed.due?.earliest),
  dateColumn('dueLatest', { fr: 'Au plus tard', en: 'Latest' }, ({ followed }) => followed.due?.latest),
  dataColumn('timing', { fr: 'Délai', en: 'Timing' }, ({ followed: { timing } }) =>
    timing === null ? null : codeCell(timing, timingLabels[timing]),
  ),
];
