import { recommendationLabels } from '../../i18n/labels.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Words } from '../../model/words.ts';
import { askedTitle } from '../asked-title.ts';
import { holdsWords, isAskedDue, isAskedMeeting, isAskedStatus } from '../is-asked.ts';
import type { Listing } from '../listing.ts';
import { type Place, placeByMeeting, placeByOwner, placeByStatus, placedGroups, placesAsMet } from '../places.ts';
import type { RecommendationGrouping, RecommendationQuery } from '../query.ts';
import type { Report } from '../report.ts';
import { rowsFor } from '../rows-for.ts';
import { recommendationColumns } from './recommendation-columns.ts';
import {
  type FollowedRecommendation,
  followRecommendations,
  type RecommendationRow,
  recommendationItem,
} from './recommendation-row.ts';
import { groupCounts, isUnassigned, noRecommendation, recommendationsSummary } from './recommendation-summary.ts';

/**
 * The recommendations that a query asks for (`gtm/recommendations@1`), in the order of the records, by theme in the order
 * of the annexes. Open ones unless others are asked for; the rate of implementation counts those of every state.
 */
export function reportRecommendations(listing: Listing, query: RecommendationQuery): Report<RecommendationRow> {
  const { ledger, index, generated, unread } = listing;
  const every = followRecommendations(ledger, index);
  const found = every.filter(isAsked(query));
  const asked = rowsFor(found, query, { ledger, index, namedAt: ({ meeting }) => meeting.id });
  const rows = asked.filter(({ followed }) => isAskedStatus(followed, query));
  const placeOf = placesBy(query.groupBy);
  const inPlace = groupBy(asked, ({ followed }) => placeOf(followed).order);
  const askedWith = ([first]: readonly RecommendationRow[]) => {
    if (!first || query.groupBy === 'status') return [];
    return inPlace.get(placeOf(first.followed).order) ?? [];
  };
  const summary = recommendationsSummary(rows, asked, query);
  return {
    kind: 'recommendations',
    title: askedTitle(query, TITLES),
    columns: recommendationColumns(rows, query.groupBy),
    groups: placedGroups(
      rows,
      ({ followed }) => placeOf(followed),
      (found) => groupCounts(found, askedWith(found)),
    ),
    ...(summary ? { summary } : {}),
    empty: noRecommendation(every.length > 0, query),
    item: recommendationItem,
    generated,
    asOf: ledger.day,
    unread,
  };
}

const TITLES = {
  open: { fr: 'recommandations ouvertes', en: 'open recommendations' },
  all: { fr: 'recommandations', en: 'recommendations' },
};
const NO_THEME: Words = { fr: 'Sans thème', en: 'Without theme' };

/** In every respect but its state. */
function isAsked(query: RecommendationQuery): (followed: FollowedRecommendation) => boolean {
  const holds = holdsWords(query.text);
  const holdsTheme = holdsWords(query.theme);
  return (followed) => {
    const { recommendation, annex, theme, meeting, due } = followed;
    if (query.unassigned && !isUnassigned(followed)) return false;
    if (!isAskedMeeting(meeting, query) || !isAskedDue(due, query)) return false;
    return holdsTheme([theme, annex]) && holds([recommendation.text, recommendation.note, theme, annex]);
  };
}

function placesBy(grouping: RecommendationGrouping): (followed: FollowedRecommendation) => Place {
  switch (grouping) {
    case 'owner':
      return placeByOwner;
    case 'meeting':
      return ({ meeting }) => placeByMeeting(meeting);
    case 'status':
      return ({ status }) => placeByStatus(status, recommendationLabels);
    case 'theme': {
      const placeOf = placesAsMet(NO_THEME);
      return ({ theme, annex }) => placeOf(theme ?? annex);
    }
  }
}
