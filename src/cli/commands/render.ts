import { UserError } from '../../model/errors.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { minutesView } from '../../render/views/view.ts';
import { documentOptions, documentOutcome, withUnreadSettings } from '../output/document-output.ts';
import type { Document } from '../output/document-press.ts';
import { documentsOutcome } from '../output/documents-output.ts';
import type { Delivery } from '../output/list-output.ts';
import type { CommandSpec, Input } from '../session/command.ts';
import { requireMeeting } from '../session/find.ts';
import type { Opened } from '../session/opened.ts';

/** `gtm render`: the official minutes of a meeting, or its convocation; of several meetings, a file each. */
export const render: CommandSpec = {
  name: 'render',
  summary: {
    fr: 'imprimer le compte rendu officiel d’une réunion, sa convocation (--template agenda) ou un formulaire (--template form)',
    en: 'print the official minutes of a meeting, its notice (--template agenda) or a form (--template form)',
  },
  arguments: [
    {
      name: '[meetings...]',
      words: {
        fr: 'la réunion (2023-03-01, dernier, précédent, un fichier), ou plusieurs, avec -o DOSSIER',
        en: 'the meeting (2023-03-01, last, prev, a file), or several, with -o FOLDER',
      },
    },
  ],
  options: [
    {
      flags: '--all',
      words: {
        fr: 'toutes les réunions, un fichier chacune, dans le dossier de -o',
        en: 'all meetings, a file each, in the folder of -o',
      },
    },
    ...documentOptions,
  ],
  examples: [
    'gtm render 2023-03-01',
    {
      fr: 'gtm render 2023-03-01 --to md,html,docx,pdf -o sortie/',
      en: 'gtm render 2023-03-01 --to md,html,docx,pdf -o out/',
    },
    {
      fr: 'gtm render 2023-05-10 --template agenda -o convocation.html',
      en: 'gtm render 2023-05-10 --template agenda -o notice.html',
    },
    { fr: 'gtm render --all --to html -o sortie/', en: 'gtm render --all --to html -o out/' },
    'gtm render 2023-05-10 --template form --to docx -o formulaire.docx',
  ],
  run: async (input, session) => {
    refuseNeither(input);
    const opened = session.look();
    const delivery = { input, session, opened };
    const meetings = input.has('all') ? opened.ledger.meetings : askedMeetings(input, opened);
    const [only] = meetings;
    if (!input.has('all') && meetings.length === 1 && only)
      return withUnreadSettings(await documentOutcome(minutesOf(only, delivery), delivery), delivery);
    const documents = meetings.map((meeting) => ({
      file: meeting.file,
      document: () => minutesOf(meeting, delivery),
    }));
    return documentsOutcome(TEMPLATE, documents, delivery);
  },
};

const TEMPLATE = 'minutes';

function minutesOf(meeting: Meeting, { input, session, opened }: Delivery): Document {
  const { ledger, index, config } = opened;
  const view = minutesView({ meeting, ledger, index, config: config.value, language: session.language });
  const title = [input.text('template') === 'agenda' ? view.noticeHeading : view.heading, view.date].join(', ');
  const { date, rapporteur } = meeting;
  return { view, title, date, author: rapporteur?.structure, template: TEMPLATE, name: meeting.id };
}

/** Each once, in the order in which they are typed. */
function askedMeetings({ args }: Input, opened: Opened): readonly Meeting[] {
  return [...new Set(args.map((typed) => requireMeeting(typed, opened)))];
}

/** Refused (exit 2): no meeting, and meetings beside --all. */
function refuseNeither({ args, has }: Input): void {
  if (args.length > 0 !== has('all')) return;
  const words =
    args.length === 0
      ? { fr: 'Dites quelle réunion, ou --all pour toutes.', en: 'Say which meeting, or --all for all of them.' }
      : { fr: '--all veut dire toutes les réunions : n’en nommez pas.', en: '--all means all meetings: name none.' };
  throw new UserError('request/unknown', words, {
    hint: { fr: 'La liste des réunions : gtm meetings', en: 'The list of meetings: gtm meetings' },
  });
}
