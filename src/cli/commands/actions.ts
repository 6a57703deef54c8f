import { reportActions } from '../../query/actions/actions.ts';
import { actionOptions, actionQuery } from '../options/action-query.ts';
import { AS_OF, openAsOf } from '../options/as-of.ts';
import { calendarOptions, listingOf, listOutcome } from '../output/list-output.ts';
import type { CommandSpec } from '../session/command.ts';

/** `gtm actions`: the follow-up list. */
export const actions: CommandSpec = {
  name: 'actions',
  summary: {
    fr: 'lister les points d’action à suivre, par structure et par échéance',
    en: 'list the action points to follow up, by structure and deadline',
  },
  options: [...actionOptions, AS_OF, ...calendarOptions],
  examples: [
    'gtm actions --owner DRECM/R',
    'gtm actions --late --group-by meeting',
    'gtm actions --owner DRECM/R --as-of 2023-03-15',
    {
      fr: 'gtm actions --owner Partenaires --format csv --excel-fr -o suivi.csv',
      en: 'gtm actions --owner Partenaires --format csv -o follow-up.csv',
    },
  ],
  run: (input, session) => {
    const opened = openAsOf(input, session);
    return listOutcome(reportActions(listingOf(opened), actionQuery(input, opened)), { input, session, opened });
  },
};
