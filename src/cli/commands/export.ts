import type { Config } from '../../model/config.ts';
import { UserError } from '../../model/errors.ts';
import { nearest } from '../../model/nearest.ts';
import { reportActions } from '../../query/actions/actions.ts';
import { reportAttendance } from '../../query/attendance/attendance.ts';
import { reportDecisions } from '../../query/decisions/decisions.ts';
import type { Listing } from '../../query/listing.ts';
import { reportMeetings } from '../../query/meetings/meetings.ts';
import { ANY_ACTION } from '../../query/query.ts';
import { reportRecommendations } from '../../query/recommendations/recommendations.ts';
import type { Report } from '../../query/report.ts';
import { AS_OF, openAsOf } from '../options/as-of.ts';
import { type Delivery, listingOf, listOutcome } from '../output/list-output.ts';
import type { CommandSpec, Input, Outcome } from '../session/command.ts';
import type { Opened } from '../session/opened.ts';
import type { Session } from '../session/session.ts';

/** The forms of data among those of lists. */
const FORMS: readonly string[] = ['jsonl', 'csv', 'parquet'];

/** `gtm export`: whole lists as data, for other programs. */
export const exportCommand: CommandSpec = {
  name: 'export',
  summary: {
    fr: 'donner une liste entière comme données : JSON Lines, CSV ou Parquet',
    en: 'give a whole list as data: JSON Lines, CSV or Parquet',
  },
  arguments: [
    {
      name: '[list]',
      words: {
        fr: 'actions (par défaut), meetings, decisions, recommendations ou attendance',
        en: 'actions (the default), meetings, decisions, recommendations or attendance',
      },
    },
  ],
  options: [
    {
      flags: '--format <format>',
      words: { fr: 'forme des données (jsonl par défaut)', en: 'form of the data (jsonl by default)' },
      choices: FORMS,
    },
    AS_OF,
    {
      flags: '-o, --output <path>',
      words: { fr: 'fichier ou dossier où l’écrire', en: 'file or folder to write it to' },
    },
  ],
  examples: ['gtm export', 'gtm export meetings --format csv', 'gtm export actions -o actions.parquet'],
  run: (input, session) => exported(input, session, openAsOf(input, session)),
};

function exported(input: Input, session: Session, opened: Opened): Promise<Outcome> {
  const [name = 'actions'] = input.args;
  const report = Object.hasOwn(REPORTS, name) ? REPORTS[name] : undefined;
  if (!report) throw unknownList(name);
  return report(opened, { input: withFormat(input), session, opened });
}

/** Everything, in the order of the meetings. */
const ALL = { ...ANY_ACTION, all: true, groupBy: 'meeting', sort: 'meeting' } as const;

type Exported = (opened: Opened, delivery: Delivery) => Promise<Outcome>;

const REPORTS: Readonly<Record<string, Exported>> = {
  actions: listed((listing) => reportActions(listing, ALL)),
  meetings: listed((listing, config) => reportMeetings(listing, { config })),
  decisions: listed((listing) => reportDecisions(listing, ALL)),
  recommendations: listed((listing) => reportRecommendations(listing, { ...ALL, unassigned: false })),
  attendance: listed((listing, config) => reportAttendance(listing, { config })),
};

function listed<Row>(reportOf: (listing: Listing, config: Config) => Report<Row>): Exported {
  return (opened, delivery) => listOutcome(reportOf(listingOf(opened), opened.config.value), delivery);
}

/** The form asked for, or that the name of the file says; else JSON Lines. Refused: a name that says another form. */
function withFormat(input: Input): Input {
  const [, extension] = /\.(\w+)$/.exec(input.text('output') ?? '') ?? [];
  const form = input.text('format') ?? extension?.toLowerCase() ?? 'jsonl';
  if (!FORMS.includes(form)) throw otherForm(form);
  return { ...input, text: (name) => (name === 'format' ? form : input.text(name)) };
}

function otherForm(form: string): UserError {
  const forms = FORMS.map((each) => `.${each}`).join(', ');
  return new UserError(
    'request/words',
    { fr: `gtm export n’écrit pas de « .${form} ».`, en: `gtm export writes no ".${form}".` },
    { hint: { fr: `Nommez le fichier autrement : ${forms}`, en: `Name the file otherwise: ${forms}` } },
  );
}

function unknownList(name: string): UserError {
  const known = Object.keys(REPORTS);
  const [near] = nearest(name, known, 1);
  return new UserError(
    'request/unknown',
    { fr: `gtm export n’a pas de liste « ${name} ».`, en: `gtm export has no list "${name}".` },
    {
      hint: near
        ? { fr: `Vouliez-vous dire : gtm export ${near} ?`, en: `Did you mean: gtm export ${near}?` }
        : { fr: `Les listes : ${known.join(', ')}`, en: `The lists: ${known.join(', ')}` },
    },
  );
}
