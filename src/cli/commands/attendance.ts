import { withoutUndefined } from '../../model/without-undefined.ts';
import { reportAttendance } from '../../query/attendance/attendance.ts';
import { AS_OF, openAsOf } from '../options/as-of.ts';
import { dayOption } from '../options/read-options.ts';
import { listingOf, listOptions, listOutcome } from '../output/list-output.ts';
import type { CommandSpec } from '../session/command.ts';

/** `gtm attendance`: who came to which meeting, how often, and what was given to those who were not there. */
export const attendance: CommandSpec = {
  name: 'attendance',
  summary: {
    fr: 'montrer qui a pris part à quelle réunion, avec le taux de présence et le quorum',
    en: 'show who attended which meeting, with the rate of attendance and the quorum',
  },
  options: [
    {
      flags: '--since <date>',
      words: { fr: 'aux réunions de ce jour ou d’après', en: 'at meetings of that day or later' },
    },
    AS_OF,
    ...listOptions,
  ],
  examples: [
    'gtm attendance',
    {
      fr: 'gtm attendance --since 2023 --format csv --excel-fr -o presence.csv',
      en: 'gtm attendance --since 2023 --format csv -o attendance.csv',
    },
  ],
  run: (input, session) => {
    const opened = openAsOf(input, session);
    const asked = { config: opened.config.value, ...withoutUndefined({ since: dayOption(input, 'since') }) };
    return listOutcome(reportAttendance(listingOf(opened), asked), { input, session, opened });
  },
};
