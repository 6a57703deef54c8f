import type { FollowQuery } from '../query.ts';

/** What recommendations are put together by. */
export const RECOMMENDATION_GROUPINGS = ['theme', 'owner', 'meeting', 'status'] as const;
export type RecommendationGrouping = (typeof RECOMMENDATION_GROUPINGS)[number];

/** Which recommendations are asked for: all that is given must hold. */
export type RecommendationQuery = FollowQuery & {
  /** Nobody is named, and nobody said that none is wanted. */
  readonly unassigned: boolean;
  /** Words that all stand in the title of their theme or of their annex. */
  readonly theme?: string;
  readonly groupBy: RecommendationGrouping;
};
