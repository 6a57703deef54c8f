import { UserError } from '../../model/errors.ts';
import { isClosed } from '../../model/meeting/meeting.ts';
import { changeRecords } from '../change/change-records.ts';
import { MEETING } from '../options/meeting-argument.ts';
import type { CommandSpec } from '../session/command.ts';
import { requireMeeting } from '../session/find.ts';

/** `gtm circulate`: a draft that has been sent to the members. */
export const circulate: CommandSpec = {
  name: 'circulate',
  summary: {
    fr: 'marquer un projet de compte rendu comme diffusé aux membres',
    en: 'mark a draft as circulated to the members',
  },
  arguments: [MEETING],
  options: [{ flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } }],
  examples: ['gtm circulate 2023-04-12'],
  run: async (input, session) => {
    const opened = session.openToChange();
    const meeting = requireMeeting(input.args[0] ?? '', opened);
    const { id, file, status } = meeting;
    if (status !== 'draft' || isClosed(meeting))
      throw new UserError('state/closed', {
        fr: `Le compte rendu de la réunion ${id} n’est plus un projet : il est ${isClosed(meeting) ? 'adopté' : 'déjà diffusé'}.`,
        en: `The minutes of the meeting ${id} are no draft any more: they are ${isClosed(meeting) ? 'adopted' : 'circulated already'}.`,
      });
    const said = { fr: `Le compte rendu ${id} est diffusé.`, en: `The minutes ${id} are circulated.` };
    return changeRecords([{ file, edits: [{ at: [], key: 'status', set: 'circulated' }] }], {
      session,
      opened,
      dryRun: input.has('dryRun'),
      said: [said[session.language]],
    });
  },
};
