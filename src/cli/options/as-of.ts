import type { Input, OptionSpec } from '../session/command.ts';
import type { Opened } from '../session/opened.ts';
import type { Session } from '../session/session.ts';
import { strictDayOption } from './strict-day.ts';

/** Of every command that looks at what became of things: as it was known on a day. */
export const AS_OF: OptionSpec = {
  flags: '--as-of <date>',
  words: {
    fr: 'tel qu’on le savait ce jour-là (2023-03-01, 1er mars, hier) : rien de ce qui a été dit après',
    en: 'as it was known on that day (2023-03-01, 1 March, yesterday): nothing said after it',
  },
};

/** The workspace as it was known on the day of --as-of; without it, all that is known today. Refused (exit 2): no date. */
export function openAsOf(input: Input, session: Session): Opened {
  return session.look(strictDayOption(input, 'asOf'));
}
