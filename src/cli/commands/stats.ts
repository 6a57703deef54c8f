import { statsScreen } from '../../format/sheets/stats-screen.ts';
import { statsOf } from '../../query/stats/stats.ts';
import { AS_OF, openAsOf } from '../options/as-of.ts';
import { dayOption } from '../options/read-options.ts';
import { asksList, listingOf, listOptions, listOutcome, screenOutcome } from '../output/list-output.ts';
import type { CommandSpec } from '../session/command.ts';

/** `gtm stats`: the figures of the follow-up. */
export const stats: CommandSpec = {
  name: 'stats',
  summary: {
    fr: 'donner les chiffres du suivi : états, âges, reports, par structure et au fil des réunions',
    en: 'give the figures of the follow-up: states, ages, slips, by structure and from meeting to meeting',
  },
  options: [
    {
      flags: '--since <date>',
      words: { fr: 'des réunions de ce jour ou d’après', en: 'of meetings of that day or later' },
    },
    AS_OF,
    ...listOptions,
  ],
  examples: ['gtm stats', 'gtm stats --as-of 2023-03-15', 'gtm stats --since 2023 --json'],
  run: (input, session) => {
    const opened = openAsOf(input, session);
    const found = statsOf(listingOf(opened), dayOption(input, 'since'));
    const delivery = { input, session, opened };
    if (asksList(input)) return listOutcome(found.report, delivery);
    const options = { ...session, excelFr: false, style: () => '' };
    return screenOutcome(statsScreen(found, options), delivery);
  },
};
