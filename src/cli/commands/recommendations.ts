import { withoutUndefined } from '../../model/without-undefined.ts';
import { RECOMMENDATION_GROUPINGS } from '../../query/query.ts';
import { reportRecommendations } from '../../query/recommendations/recommendations.ts';
import { AS_OF, openAsOf } from '../options/as-of.ts';
import { followOptions, followQuery, recordOptions } from '../options/query-options.ts';
import { listingOf, listOptions, listOutcome } from '../output/list-output.ts';
import type { CommandSpec } from '../session/command.ts';

/** `gtm recommendations`: the register of recommendations. */
export const recommendations: CommandSpec = {
  name: 'recommendations',
  summary: {
    fr: 'lister les recommandations par thème, avec leur taux de mise en œuvre',
    en: 'list the recommendations by theme, with their rate of implementation',
  },
  options: [
    ...followOptions,
    { flags: '--unassigned', words: { fr: 'sans responsable', en: 'without owner' } },
    {
      flags: '--theme <words>',
      words: {
        fr: 'dont le thème ou l’annexe contient ces mots',
        en: 'whose theme or annex holds these words',
      },
    },
    ...recordOptions,
    { flags: '--group-by <what>', words: { fr: 'regrouper par', en: 'group by' }, choices: RECOMMENDATION_GROUPINGS },
    AS_OF,
    ...listOptions,
  ],
  examples: [
    'gtm recommendations',
    'gtm recommendations --unassigned --theme protection',
    {
      fr: 'gtm recommendations --all --group-by owner --format csv --excel-fr -o recommandations.csv',
      en: 'gtm recommendations --all --group-by owner --format csv -o recommendations.csv',
    },
  ],
  run: (input, session) => {
    const opened = openAsOf(input, session);
    const query = {
      ...followQuery(input, opened),
      ...withoutUndefined({ theme: input.text('theme') }),
      unassigned: input.has('unassigned'),
      groupBy: RECOMMENDATION_GROUPINGS.find((each) => each === input.text('groupBy')) ?? 'theme',
    };
    return listOutcome(reportRecommendations(listingOf(opened), query), { input, session, opened });
  },
};
