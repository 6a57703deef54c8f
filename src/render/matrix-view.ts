// The follow-up matrix as data that a template prints: the action points that a query found, numbered through.
import { dateWords } from '../i18n/date-words.ts';
import { stateLabels } from '../i18n/labels.ts';
import type { Config } from '../model/config.ts';
import type { FollowedAction } from '../model/followup.ts';
import type { Language, Words } from '../model/words.ts';
import type { ActionRow } from '../query/action-item.ts';
import { ageWords } from '../query/age-words.ts';
import { dueWords } from '../query/due-words.ts';
import { ownersInWords } from '../query/owners-in-words.ts';
import type { Report } from '../query/report.ts';
import { slipWords } from '../query/slip-words.ts';
import { documentHeading } from './document-heading.ts';
import { type DocumentLabels, documentLabels } from './document-labels.ts';

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
  readonly rows: readonly MatrixRow[];
};

type MatrixRow = {
  /** From 1, through all the groups. */
  readonly number: number;
  /** The whole id; empty while it has none. */
  readonly id: string;
  /** The meeting that stated it: its id and its day. */
  readonly meeting: string;
  readonly date: string;
  /** Its agenda item; empty when it belongs to none. */
  readonly item: string;
  readonly text: string;
  readonly owners: string;
  readonly due: string;
  /** "en cours, en retard". */
  readonly state: string;
  readonly late: boolean;
  readonly open: boolean;
  readonly note: string;
  /** "échéance reportée 2 fois"; empty when it never was. */
  readonly slips: string;
  /** "70 jours, 1 réunion tenue depuis". */
  readonly age: string;
  readonly deliverable: string;
  readonly priority: string;
  /** The remarks of its statement, the latest note and the slips, a line each. */
  readonly observations: string;
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
        return viewRow(followed, number, language);
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

function viewRow(followed: FollowedAction, number: number, language: Language): MatrixRow {
  const { action, meeting, owners, lead, due, status, timing } = followed;
  const slips = slipWords(followed.slips)?.[language] ?? '';
  const note = followed.note ?? '';
  return {
    number,
    id: followed.id ?? '',
    meeting: meeting.id,
    date: dateWords(meeting.date)[language],
    item: followed.itemTitle ?? '',
    text: action.text,
    owners: ownersInWords(owners, lead, language),
    due: due ? dueWords(due)[language] : '',
    state: stateLabels(status, timing)
      .map((label) => label[language])
      .join(', '),
    late: timing === 'late',
    open: timing !== null,
    note,
    slips,
    age: ageWords(followed)[language],
    deliverable: action.deliverable ?? '',
    priority: action.priority ?? '',
    observations: [action.observations ?? '', note, slips].filter((each) => each !== '').join('\n'),
  };
}
