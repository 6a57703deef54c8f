import { reportActions } from '../../query/actions.ts';
import { type ActionQuery, GROUPINGS, SORTINGS } from '../../query/query.ts';
import type { CommandSpec, Input, OptionSpec } from '../command.ts';
import { listingOf, listOptions, listOutcome } from '../list-output.ts';
import { followOptions, followQuery, recordOptions } from '../query-options.ts';
import { durationOption } from '../read-options.ts';
import type { Opened } from '../session.ts';
import { withoutUndefined } from '../without-undefined.ts';

const options: readonly OptionSpec[] = [
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
  ...listOptions,
];

/** `gtm actions`: the follow-up list. */
export const actions: CommandSpec = {
  name: 'actions',
  summary: {
    fr: 'lister les points d’action à suivre, par structure et par échéance',
    en: 'list the action points to follow up, by structure and deadline',
  },
  options,
  examples: [
    'gtm actions --owner DRECM/R',
    'gtm actions --late --group-by meeting',
    'gtm actions --owner Partenaires --format csv --excel-fr -o suivi.csv',
  ],
  run: (input, session) => {
    const opened = session.open();
    return listOutcome(reportActions(listingOf(opened), queryOf(input, opened)), { input, session, opened });
  },
};

function queryOf(input: Input, opened: Opened): ActionQuery {
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
