// Words that stand for a meeting where one is asked for.
import type { Vocabulary } from './vocabulary.ts';

export const meetingNames = {
  /** The latest one held. */
  last: { fr: ['dernier', 'dernière'], en: ['last', 'latest'] },
  /** The one held before it. */
  previous: { fr: ['précédent(e)', 'avant-dernier', 'avant-dernière'], en: ['prev', 'previous'] },
} as const satisfies Vocabulary<string>;

/** The state of things after the last one held. */
export const lastMeetingNames = {
  fr: ['derniere reunion'],
  en: ['last meeting'],
} as const;
