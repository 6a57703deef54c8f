import { reportMeetings } from '../../query/meetings/meetings.ts';
import { AS_OF, openAsOf } from '../options/as-of.ts';
import { dayOption } from '../options/read-options.ts';
import { calendarOptions, listingOf, listOutcome } from '../output/list-output.ts';
import type { CommandSpec } from '../session/command.ts';

/** `gtm meetings`: every meeting with its state. */
export const meetings: CommandSpec = {
  name: 'meetings',
  summary: { fr: 'lister les réunions et où elles en sont', en: 'list the meetings and where they stand' },
  options: [
    {
      flags: '--since <date>',
      words: { fr: 'celles de ce jour ou d’après', en: 'those of that day or later' },
    },
    AS_OF,
    ...calendarOptions,
  ],
  examples: [
    'gtm meetings',
    {
      fr: 'gtm meetings --since 2023-01 --format csv --excel-fr -o reunions.csv',
      en: 'gtm meetings --since 2023-01 --format csv -o meetings.csv',
    },
  ],
  run: (input, session) => {
    const opened = openAsOf(input, session);
    const since = dayOption(input, 'since');
    const asked = { config: opened.config.value, ...(since === undefined ? {} : { since }) };
    return listOutcome(reportMeetings(listingOf(opened), asked), { input, session, opened });
  },
};
