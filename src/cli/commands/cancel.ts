import { UserError } from '../../model/errors.ts';
import { isClosed } from '../../model/meeting/meeting.ts';
import { changeRecords } from '../change/change-records.ts';
import { MEETING } from '../options/meeting-argument.ts';
import type { CommandSpec } from '../session/command.ts';
import { requireMeeting } from '../session/find.ts';

/** `gtm cancel`: a meeting that was convened and not held; it counts for no age, and is no "last meeting". */
export const cancel: CommandSpec = {
  name: 'cancel',
  summary: {
    fr: 'noter qu’une réunion convoquée n’a pas été tenue',
    en: 'note that a meeting that was convened was not held',
  },
  arguments: [MEETING],
  options: [{ flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } }],
  examples: ['gtm cancel 2023-04-12 --dry-run'],
  run: async (input, session) => {
    const opened = session.openToChange();
    const meeting = requireMeeting(input.args[0] ?? '', opened);
    const { id, file, held } = meeting;
    if (isClosed(meeting))
      throw new UserError({
        fr: `Le compte rendu de la réunion ${id} est adopté : elle a été tenue.`,
        en: `The minutes of the meeting ${id} are adopted: it was held.`,
      });
    const said = held
      ? { fr: `La réunion ${id} n’a pas été tenue.`, en: `The meeting ${id} was not held.` }
      : {
          fr: `La réunion ${id} est déjà notée comme non tenue ; rien n’a été écrit.`,
          en: `The meeting ${id} is noted as not held already; nothing was written.`,
        };
    return changeRecords(held ? [{ file, edits: [{ at: [], key: 'held', set: false }] }] : [], {
      session,
      opened,
      dryRun: input.has('dryRun'),
      said: [said[session.language]],
    });
  },
};
