// The follow-up matrix as data that a template prints: the action points that a query found, numbered through.
import { dateWords } from '../../i18n/date-words.ts';
import type { Config } from '../../model/config.ts';
import type { Language, Words } from '../../model/words.ts';
import type { ActionRow } from '../../query/actions/action-item.ts';
import type { Report } from '../../query/report.ts';
import { documentHeading } from './document-heading.ts';
import { type DocumentLabels, documentLabels } from './document-labels.ts';
import { type FollowedRowView, followedRowView } from './followed-row-view.ts';

/** What a template of matrices can print. A text that is not there is empty, a list that has nothing has no item. */
export type MatrixView = {
  readonly language: Language;
  readonly labels: DocumentLabels;
  /** "Matrice de suivi des points d’action du Groupe technique … (GTM Zinder)". */
  readonly heading: string;
  /** What was asked for: "DRECM/R : points d’action". */
  readonly title: string;
  readonly group: string;
  readonly groupName: string;
  /** The day that the states are those of. */
  readonly asOf: string;
  readonly groups: readonly MatrixGroup[];
  /** The totals, or what to say when there is no action point. */
  readonly summary: string;
  /** Files that could not be read, whose action points are missing. */
  readonly unread: readonly string[];
};

type MatrixGroup = {
  readonly title: string;
  /** "5 points d’action, 1 en retard". */
  readonly counts: string;
  readonly rows: readonly FollowedRowView[];
};

/** Brings together the rows of a report of actions, in its order. */
export function matrixView(report: Report<ActionRow>, config: Config, language: Language): MatrixView {
  let number = 0;
  return {
    language,
    labels: documentLabels(language),
    heading: documentHeading(HEADING, config, language),
    title: report.title[language],
    group: config.group ?? '',
    groupName: config.name ?? '',
    asOf: dateWords(report.asOf)[language],
    groups: report.groups.map(({ title, counts, rows }) => ({
      title: title?.[language] ?? '',
      counts: counts?.[language] ?? '',
      rows: rows.map(({ followed }) => {
        number += 1;
        return followedRowView(followed, number, language);
      }),
    })),
    summary: (report.summary ?? NONE)[language],
    unread: report.unread.map(({ file }) => file),
  };
}

const NONE: Words = {
  fr: 'Aucun point d’action ne répond à la demande.',
  en: 'No action point is what was asked for.',
};

const HEADING: Words = { fr: 'Matrice de suivi des points d’action', en: 'Follow-up matrix of action points' };
