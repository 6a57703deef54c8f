import { type Label, stateLabels, statusLabels, timingLabels } from '../../i18n/labels.ts';
import { numberCell, textCell } from '../cells.ts';
import type { Followed } from '../followed.ts';
import { DUE, ID, whoColumns } from '../followed-columns.ts';
import type { Grouping } from '../query.ts';
import type { Column } from '../report.ts';
import { stateColumn } from '../state-column.ts';
import { ACTION_DATA } from './action-data-columns.ts';
import type { ActionRow } from './action-item.ts';

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
