// The annexes of a meeting as tables of recommendations by theme, with where each stands on a day.
import { dateWords } from '../../i18n/date-words.ts';
import { recommendationLabels, stateLabels } from '../../i18n/labels.ts';
import type { Config } from '../../model/config.ts';
import type { Ledger } from '../../model/ledger/followup.ts';
import type { Annex, Meeting, Recommendation, Theme } from '../../model/meeting/meeting.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import type { Language, Words } from '../../model/words.ts';
import { dueWords } from '../../query/due-words.ts';
import { ownersInWords } from '../../query/owners-in-words.ts';
import {
  type FollowedRecommendation,
  followRecommendations,
  type LinkedAction,
} from '../../query/recommendations/recommendation-row.ts';
import { rateOfImplementation } from '../../query/recommendations/recommendation-summary.ts';
import { rangePhrase } from './date-phrase.ts';
import { documentHeading } from './document-heading.ts';
import { type DocumentLabels, documentLabels } from './document-labels.ts';
import { annexLabel, themesOf } from './view-annexes.ts';

/** What a template of annexes can print. A text that is not there is empty, a list that has nothing has no item. */
export type AnnexTablesView = {
  readonly language: Language;
  readonly labels: DocumentLabels;
  /** "Annexes au compte rendu de la réunion du Groupe technique … (GTM Zinder)". */
  readonly heading: string;
  readonly group: string;
  readonly groupName: string;
  readonly meeting: { readonly id: string; readonly title: string; readonly date: string };
  /** The day that the states are those of. */
  readonly asOf: string;
  readonly annexes: readonly AnnexTables[];
};

type AnnexTables = {
  /** "Annexe", or "Annexe 2" when there are several. */
  readonly label: string;
  readonly title: string;
  readonly source: string;
  readonly themes: readonly ThemeTable[];
  /** The rate of implementation; empty when there is nothing to count. */
  readonly rate: string;
};

/** The optional columns are there, in every table of the annex, when one of its recommendations fills them. */
type ThemeTable = {
  /** Empty for recommendations that stand under no theme. */
  readonly title: string;
  readonly rows: readonly RecommendationLine[];
  readonly hasDue: boolean;
  readonly hasActions: boolean;
  readonly hasNotes: boolean;
};

type RecommendationLine = {
  /** From 1 in each theme. */
  readonly number: number;
  /** The whole id; empty while it has none. */
  readonly id: string;
  readonly text: string;
  readonly owners: string;
  readonly due: string;
  readonly state: string;
  /** The action points made of it, each with its state. */
  readonly actions: readonly string[];
  readonly note: string;
};

export type AnnexSources = {
  readonly meeting: Meeting;
  readonly ledger: Ledger;
  readonly config: Config;
  readonly index: RegistryIndex;
  readonly language: Language;
};

/** Brings together the annexes of a meeting, in the order of the record. */
export function annexTablesView({ meeting, ledger, config, index, language }: AnnexSources): AnnexTablesView {
  const followed = new Map(followRecommendations(ledger, index).map((each) => [each.recommendation, each]));
  return {
    language,
    labels: documentLabels(language),
    heading: documentHeading(HEADING, config, language),
    group: config.group ?? '',
    groupName: config.name ?? '',
    meeting: {
      id: meeting.id,
      title: meeting.title ?? '',
      date: rangePhrase(meeting.date, meeting.until ?? meeting.date, language),
    },
    asOf: dateWords(ledger.day)[language],
    annexes: meeting.annexes.map((annex, place) => ({
      label: annexLabel(meeting.annexes.length, place, language),
      ...viewAnnex(annex, followed, language),
    })),
  };
}

const HEADING: Words = { fr: 'Annexe au compte rendu de la réunion', en: 'Annex to the minutes of the meeting' };

type FollowedByEntry = ReadonlyMap<Recommendation, FollowedRecommendation>;

function viewAnnex(annex: Annex, followed: FollowedByEntry, language: Language): Omit<AnnexTables, 'label'> {
  const themes = themesOf(annex);
  const all = themes.flatMap(({ recommendations }) => recommendations).flatMap((each) => followed.get(each) ?? []);
  const columns = {
    hasDue: all.some(({ due }) => due !== null),
    hasActions: all.some(({ actions }) => actions.length > 0),
    hasNotes: all.some(({ recommendation }) => recommendation.note !== undefined),
  };
  return {
    title: annex.title ?? '',
    source: annex.source ?? '',
    themes: themes.map((theme) => ({ title: theme.title, rows: linesOf(theme, followed, language), ...columns })),
    rate: rateOfImplementation(all)?.[language] ?? '',
  };
}

function linesOf({ recommendations }: Theme, followed: FollowedByEntry, language: Language) {
  const found = recommendations.flatMap((each) => followed.get(each) ?? []);
  return found.map((each, place) => viewLine(each, place + 1, language));
}

function viewLine(followed: FollowedRecommendation, number: number, language: Language): RecommendationLine {
  const { id, recommendation, owners, lead, due, status, timing } = followed;
  const labels = stateLabels(status, timing === 'undated' ? null : timing, recommendationLabels);
  return {
    number,
    id: id ?? '',
    text: recommendation.text,
    owners: owners.ownership === 'missing' ? '' : ownersInWords(owners, lead, language),
    due: due ? dueWords(due)[language] : '',
    state: labels.map((label) => label[language]).join(', '),
    actions: followed.actions.map((linked) => linkedWords(linked, language)),
    note: recommendation.note ?? '',
  };
}

/** "2023-04-12/a3 (en cours)". */
function linkedWords({ id, followed }: LinkedAction, language: Language): string {
  if (!followed) return id;
  const labels = stateLabels(followed.status, followed.timing);
  return `${id} (${labels.map((label) => label[language]).join(', ')})`;
}
