import { minutesView } from '../../render/views/view.ts';
import { documentOptions, documentOutcome } from '../output/document-output.ts';
import type { CommandSpec } from '../session/command.ts';
import { requireMeeting } from '../session/find.ts';

/** `gtm render`: the official minutes of a meeting, or its convocation. */
export const render: CommandSpec = {
  name: 'render',
  summary: {
    fr: 'imprimer le compte rendu officiel d’une réunion, ou sa convocation (--template agenda)',
    en: 'print the official minutes of a meeting, or its notice (--template agenda)',
  },
  arguments: [
    {
      name: '<meeting>',
      words: {
        fr: 'la réunion (2023-03-01, ou ses derniers segments)',
        en: 'the meeting (2023-03-01, or its last segments)',
      },
    },
  ],
  options: documentOptions,
  examples: [
    'gtm render 2023-03-01',
    'gtm render 2023-03-01 --to md,html,docx,pdf -o sortie/',
    'gtm render 2023-05-10 --template agenda -o convocation.html',
  ],
  run: (input, session) => {
    const opened = session.look();
    const meeting = requireMeeting(input.args[0] ?? '', opened);
    const { ledger, index, config } = opened;
    const view = minutesView({ meeting, ledger, index, config: config.value, language: session.language });
    const title = [input.text('template') === 'agenda' ? view.noticeHeading : view.heading, view.date].join(', ');
    const { date, rapporteur } = meeting;
    const document = { view, title, date, author: rapporteur?.structure, template: 'minutes', name: meeting.id };
    return documentOutcome(document, { input, session, opened });
  },
};
