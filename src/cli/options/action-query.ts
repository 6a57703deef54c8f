/** The options by which actions are chosen, and the query that they make. */

import { withoutUndefined } from '../../model/without-undefined.ts';
import { type ActionQuery, GROUPINGS, SORTINGS } from '../../query/query.ts';
import type { Input, OptionSpec } from '../session/command.ts';
import type { Opened } from '../session/opened.ts';
import { followOptions, followQuery, recordOptions } from './query-options.ts';
import { durationOption } from './read-options.ts';

/** Of every list or document about actions. */
export const actionOptions: readonly OptionSpec[] = [
  ...followOptions,
  { flags: '--late', words: { fr: 'en retard', en: 'late' } },
  {
    flags: '--within <duration>',
    words: { fr: 'à échéance d’ici là : 30j, 4s ou 2m', en: 'due within 30d, 4w or 2m' },
  },
  { flags: '--undated', words: { fr: 'sans date', en: 'without a date' } },
  ...recordOptions,
  { flags: '--group-by <what>', words: { fr: 'regrouper par', en: 'group by' }, choices: GROUPINGS },
  { flags: '--sort <what>', words: { fr: 'ranger par', en: 'sort by' }, choices: SORTINGS },
];

/** Refused (exit 2): what `followQuery` refuses, and words that are no duration. */
export function actionQuery(input: Input, opened: Opened): ActionQuery {
  const given = {
    within: durationOption(input, 'within'),
    groupBy: GROUPINGS.find((each) => each === input.text('groupBy')),
  };
  return {
    ...followQuery(input, opened),
    ...withoutUndefined(given),
    late: input.has('late'),
    undated: input.has('undated'),
    sort: SORTINGS.find((each) => each === input.text('sort')) ?? 'due',
  };
}
