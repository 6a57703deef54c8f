// The annexes: recommendations by theme, numbered within their theme.
import { statusLabels } from '../../i18n/labels.ts';
import type { Annex, Recommendation, Theme } from '../../model/meeting/meeting.ts';
import type { Language } from '../../model/words.ts';
import { dueText } from './view-actions.ts';

export type AnnexView = {
  /** "Annexe", or "Annexe 2" when there are several. */
  readonly label: string;
  readonly title: string;
  readonly source: string;
  readonly themes: readonly ThemeView[];
};

type ThemeView = {
  /** Empty for recommendations that stand under no theme. */
  readonly title: string;
  readonly recommendations: readonly RecommendationView[];
};

type RecommendationView = {
  /** From 1 in each theme. */
  readonly number: number;
  readonly id: string;
  readonly text: string;
  readonly owners: string;
  readonly due: string;
  /** The status stated, empty for one that is merely open. */
  readonly state: string;
  readonly note: string;
  /** Owners, deadline and state on one line; empty when none is given. */
  readonly details: string;
};

/** The annexes in the order of the record; recommendations without a theme come first in theirs. */
export function viewAnnexes(annexes: readonly Annex[], language: Language): readonly AnnexView[] {
  return annexes.map((annex, place) => ({
    label: annexLabel(annexes.length, place, language),
    title: annex.title ?? '',
    source: annex.source ?? '',
    themes: themesOf(annex).map(({ title, recommendations }) => ({
      title,
      recommendations: recommendations.map((each, index) => viewRecommendation(each, index + 1, language)),
    })),
  }));
}

/** "Annexe", or "Annexe 2" when there are several; `place` counts from 0. */
export function annexLabel(count: number, place: number, language: Language): string {
  const label = language === 'fr' ? 'Annexe' : 'Annex';
  return count > 1 ? `${label} ${place + 1}` : label;
}

/** The themes of an annex; recommendations without one come first, under an empty title. */
export function themesOf({ themes, recommendations }: Annex): readonly Theme[] {
  return [{ title: '', recommendations }, ...themes].filter(
    (theme) => theme.title !== '' || theme.recommendations.length > 0,
  );
}

function viewRecommendation(recommendation: Recommendation, number: number, language: Language): RecommendationView {
  const owners = recommendation.owners?.join(', ') ?? '';
  const due = dueText(recommendation.due, language);
  const state = recommendation.status === 'open' ? '' : statusLabels[recommendation.status][language];
  return {
    number,
    id: recommendation.id ?? '',
    text: recommendation.text,
    owners,
    due,
    state,
    note: recommendation.note ?? '',
    details: [owners, due, state].filter(Boolean).join('; '),
  };
}
