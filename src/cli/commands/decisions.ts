import { DECISION_GROUPINGS, reportDecisions } from '../../query/decisions/decisions.ts';
import { recordOptions, recordQuery } from '../options/query-options.ts';
import { listingOf, listOptions, listOutcome } from '../output/list-output.ts';
import type { CommandSpec } from '../session/command.ts';

/** `gtm decisions`: the register of decisions. */
export const decisions: CommandSpec = {
  name: 'decisions',
  summary: { fr: 'lister les décisions, réunion par réunion', en: 'list the decisions, meeting by meeting' },
  options: [
    ...recordOptions,
    { flags: '--group-by <what>', words: { fr: 'regrouper par', en: 'group by' }, choices: DECISION_GROUPINGS },
    ...listOptions,
  ],
  examples: [
    'gtm decisions --since 2023',
    { fr: 'gtm decisions --text atelier --group-by item', en: 'gtm decisions --text workshop --group-by item' },
  ],
  run: (input, session) => {
    const opened = session.look();
    const groupBy = DECISION_GROUPINGS.find((each) => each === input.text('groupBy')) ?? 'meeting';
    const report = reportDecisions(listingOf(opened), { ...recordQuery(input, opened), groupBy });
    return listOutcome(report, { input, session, opened });
  },
};
