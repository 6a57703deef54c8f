import { UserError } from '../../model/errors.ts';
import { isClosed } from '../../model/meeting/meeting.ts';
import { notEmpty } from '../change/action-change.ts';
import { changeRecords } from '../change/change-records.ts';
import { MEETING } from '../options/meeting-argument.ts';
import { dayOption } from '../options/read-options.ts';
import type { CommandSpec } from '../session/command.ts';
import { requireMeeting } from '../session/find.ts';

/** `gtm erratum`: a correction of minutes that do not change any more, printed as such. */
export const erratum: CommandSpec = {
  name: 'erratum',
  summary: {
    fr: 'ajouter un erratum à un compte rendu diffusé ou adopté',
    en: 'add an erratum to minutes that are circulated or adopted',
  },
  arguments: [MEETING, { name: '<text>', words: { fr: 'la correction', en: 'the correction' } }],
  options: [
    {
      flags: '--on <date>',
      words: { fr: 'son jour (par défaut : aujourd’hui)', en: 'its day (default: today)' },
    },
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
  ],
  examples: [
    {
      fr: 'gtm erratum 2023-03-01 "Point 2 : lire « deux », non « douze »."',
      en: 'gtm erratum 2023-03-01 "Item 2: read two, not twelve."',
    },
  ],
  run: async (input, session) => {
    const opened = session.openToChange();
    const meeting = requireMeeting(input.args[0] ?? '', opened);
    const { id, file, status } = meeting;
    if (status === 'draft' && !isClosed(meeting)) throw draft(file);
    const append = { date: dayOption(input, 'on') ?? opened.today, text: notEmpty(input.args[1] ?? '') };
    const said = {
      fr: `Un erratum est ajouté au compte rendu ${id}.`,
      en: `An erratum is added to the minutes ${id}.`,
    };
    return changeRecords([{ file, edits: [{ at: [], key: 'errata', append }] }], {
      session,
      opened,
      dryRun: input.has('dryRun'),
      said: [said[session.language]],
    });
  },
};

function draft(file: string): UserError {
  return new UserError(
    'state/closed',
    {
      fr: 'Ce compte rendu est un projet : il se corrige directement.',
      en: 'These minutes are a draft: they are corrected directly.',
    },
    { hint: { fr: `Ouvrez ${file}, ou : gtm amend`, en: `Open ${file}, or: gtm amend` } },
  );
}
