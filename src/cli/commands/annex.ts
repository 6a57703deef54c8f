import { UserError } from '../../model/errors.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { annexTablesView } from '../../render/views/annex-view.ts';
import { AS_OF, openAsOf } from '../options/as-of.ts';
import { MEETING } from '../options/meeting-argument.ts';
import { documentOptions, documentOutcome, withUnreadSettings } from '../output/document-output.ts';
import { fileName } from '../output/file-name.ts';
import type { CommandSpec } from '../session/command.ts';
import { requireMeeting } from '../session/find.ts';
import type { Opened } from '../session/opened.ts';

/** `gtm annex`: the recommendations annexed to the minutes of a meeting, as tables by theme. */
export const annex: CommandSpec = {
  name: 'annex',
  summary: {
    fr: 'imprimer les annexes d’une réunion : ses recommandations en tableaux, par thème',
    en: 'print the annexes of a meeting: its recommendations in tables, by theme',
  },
  arguments: [MEETING],
  options: [AS_OF, ...documentOptions],
  examples: [
    'gtm annex 2023-03-01',
    { fr: 'gtm annex 2023-03-01 --to md,html -o sortie/', en: 'gtm annex 2023-03-01 --to md,html -o out/' },
  ],
  run: async (input, session) => {
    const opened = openAsOf(input, session);
    const meeting = requireMeeting(input.args[0] ?? '', opened);
    if (meeting.annexes.length === 0) throw noAnnex(meeting, opened);
    const { ledger, index, config } = opened;
    const view = annexTablesView({ meeting, ledger, index, config: config.value, language: session.language });
    const title = [view.heading, view.meeting.date].join(', ');
    const name = `${meeting.id}-${fileName('annex', { session, opened })}`;
    const document = { view, title, date: meeting.date, template: 'annex', name };
    const delivery = { input, session, opened };
    return withUnreadSettings(await documentOutcome(document, delivery), delivery);
  },
};

function noAnnex({ id, file }: Meeting, { ledger }: Opened): UserError {
  const others = ledger.meetings.filter(({ annexes }) => annexes.length > 0).map((meeting) => meeting.id);
  const last = others.slice(-5).join(', ');
  return new UserError(
    'request/nothing',
    { fr: `La réunion ${id} n’a pas d’annexe.`, en: `The meeting ${id} has no annex.` },
    {
      hint:
        last === ''
          ? {
              fr: `Une annexe s’écrit sous « annexes: », dans l’en-tête de ${file}.`,
              en: `An annex is written under "annexes:", in the header of ${file}.`,
            }
          : { fr: `Réunions qui en ont une : ${last}`, en: `Meetings that have one: ${last}` },
    },
  );
}
