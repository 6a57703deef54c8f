import { type Label, recommendationLabels, stateLabels } from '../../i18n/labels.ts';
import type { Language } from '../../model/words.ts';
import { codeCell, textCell } from '../cells.ts';
import { DUE_DATA, dataColumn, numberColumn, OWNERS_DATA, stateDataColumn } from '../data-columns.ts';
import type { Followed } from '../followed.ts';
import { DUE, ID, stateColumn, whoColumns } from '../followed-columns.ts';
import type { RecommendationGrouping } from '../query.ts';
import type { Cell, Column } from '../report.ts';
import type { FollowedRecommendation, LinkedAction, RecommendationRow } from './recommendation-row.ts';

type RecommendationColumn = Column<RecommendationRow>;

/** The columns of a list of recommendations: on a screen those that have something to say; every key of the contract in data. */
export function recommendationColumns(
  rows: readonly RecommendationRow[],
  grouping: RecommendationGrouping,
): readonly RecommendationColumn[] {
  const labelsOf = grouping === 'status' ? timingOnly : statusAndTiming;
  return [
    ID,
    TEXT,
    ...whoColumns(rows),
    ...(rows.some(({ followed }) => followed.due !== null) ? [DUE] : []),
    ...stateColumn(rows, labelsOf),
    ...(rows.some(({ followed }) => followed.actions.length > 0) ? [ACTIONS] : []),
    ...DATA,
  ];
}

const TEXT: RecommendationColumn = {
  key: 'text',
  title: { fr: 'Recommandation', en: 'Recommendation' },
  value: ({ followed }) => textCell(followed.recommendation.text),
  on: 'screen',
  grow: true,
};

const ACTIONS: RecommendationColumn = {
  key: 'actions',
  title: { fr: 'Points d’action', en: 'Action points' },
  value: ({ followed }) => actionsCell(followed),
  on: 'screen',
  optional: true,
};

const DATA: readonly RecommendationColumn[] = [
  dataColumn('id', { fr: 'Id', en: 'Id' }, ({ followed }) => textCell(followed.id)),
  dataColumn('meeting', { fr: 'Réunion', en: 'Meeting' }, ({ followed }) => textCell(followed.meeting.id)),
  dataColumn('annex', { fr: 'Annexe', en: 'Annex' }, ({ followed }) => textCell(followed.annex)),
  dataColumn('theme', { fr: 'Thème', en: 'Theme' }, ({ followed }) => textCell(followed.theme)),
  dataColumn('text', { fr: 'Recommandation', en: 'Recommendation' }, ({ followed }) =>
    textCell(followed.recommendation.text),
  ),
  ...OWNERS_DATA,
  ...DUE_DATA,
  stateDataColumn(recommendationLabels),
  dataColumn('actions', { fr: 'Points d’action', en: 'Action points' }, ({ followed: { actions } }) =>
    textCell(actions.map(({ id }) => id).join('; ') || undefined),
  ),
  dataColumn('file', { fr: 'Fichier', en: 'File' }, ({ followed }) => textCell(followed.meeting.file)),
  numberColumn('line', { fr: 'Ligne', en: 'Line' }, ({ followed }) => followed.recommendation.line),
];

/** Without a deadline, which is seen by itself, what is merely open goes without saying. */
function statusAndTiming({ status, timing }: Followed): readonly Label[] {
  if (timing !== 'undated') return stateLabels(status, timing, recommendationLabels);
  return status === 'open' ? [] : [recommendationLabels[status]];
}

function timingOnly({ timing }: Followed): readonly Label[] {
  return timing === null || timing === 'undated' ? [] : stateLabels('open', timing);
}

/** "2023-04-12/a3 (en cours)": each action made of it and where it stands; one that no record states is said to be missing. */
function actionsCell({ actions }: FollowedRecommendation): Cell {
  if (actions.length === 0) return null;
  const inWords = (language: Language) => actions.map((each) => `${each.id} (${stateOf(each, language)})`).join(', ');
  const missing = actions.some(({ followed }) => followed === null);
  const codes = actions.map(({ id }) => id).join(', ');
  return codeCell(codes, { fr: inWords('fr'), en: inWords('en'), tone: missing ? 'warn' : undefined });
}

const MISSING: Label = { fr: 'introuvable', en: 'not found' };

function stateOf({ followed }: LinkedAction, language: Language): string {
  const labels = followed ? stateLabels(followed.status, followed.timing) : [MISSING];
  return labels.map((label) => label[language]).join(', ');
}
