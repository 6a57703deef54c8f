import { UserError } from '../../model/errors.ts';
import { isOpen } from '../../model/ledger/followup.ts';
import { freeIds, takenIds } from '../../model/meeting/action-ids.ts';
import type { Change, Meeting } from '../../model/meeting/meeting.ts';
import { isClosed } from '../../model/meeting/meeting.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import type { FollowedRecommendation } from '../../query/recommendations/recommendation-row.ts';
import { changeEntry } from '../../record/edit/follow-up-edits.ts';
import type { NewValue } from '../../record/edit/record-edit.ts';
import { changeFrom, NOTE, whoAndWhen } from '../change/action-change.ts';
import { changeRecords } from '../change/change-records.ts';
import { itemOption, itemPath } from '../change/item-option.ts';
import { notMembers } from '../change/not-members.ts';
import type { CommandSpec, Input } from '../session/command.ts';
import { requireMeeting, requireRecommendation } from '../session/find.ts';
import type { Opened } from '../session/opened.ts';

/** `gtm promote`: an action point made of a recommendation by a meeting, each naming the other. */
export const promote: CommandSpec = {
  name: 'promote',
  summary: {
    fr: 'faire d’une recommandation un point d’action d’une réunion',
    en: 'make an action point of a meeting out of a recommendation',
  },
  arguments: [
    {
      name: '<recommendation>',
      words: { fr: 'la recommandation (2023-03-01/r4)', en: 'the recommendation (2023-03-01/r4)' },
    },
  ],
  options: [
    { flags: '--at <meeting>', words: { fr: 'la réunion qui le demande', en: 'the meeting that asks for it' } },
    itemOption,
    ...whoAndWhen,
    NOTE,
    {
      flags: '--again',
      words: {
        fr: 'même si un point d’action en a déjà été tiré',
        en: 'even if an action point was made of it already',
      },
    },
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
  ],
  examples: [
    {
      fr: 'gtm promote 2023-03-01/r4 --at 2023-04-12 --owner DRECM/R --due "fin juin" --dry-run',
      en: 'gtm promote 2023-03-01/r4 --at 2023-04-12 --owner DRECM/R --due "end of June" --dry-run',
    },
  ],
  run: async (input, session) => {
    const opened = session.openToChange();
    const found = requireRecommendation(input.args[0] ?? '', opened);
    const meeting = meetingFor(found, input, opened);
    const id = freeIds('a', takenIds(meeting)).next().value;
    const whole = `${meeting.id}/${id}`;
    const entry = entryFor(found, input, opened);
    const changes = [
      {
        file: meeting.file,
        edits: [
          {
            at: itemPath(input, meeting),
            key: 'actions',
            append: { id, ...entry.written },
          },
        ],
      },
      { file: found.meeting.file, edits: [{ at: found.recommendation.path, key: 'actions', append: whole }] },
    ];
    const said = {
      fr: `${whole} est tiré de la recommandation ${found.id} : ${found.recommendation.text}`,
      en: `${whole} is made of the recommendation ${found.id}: ${found.recommendation.text}`,
    };
    const others = notMembers(entry.change, { id: whole, date: meeting.date, opened });
    return changeRecords(changes, {
      session,
      opened,
      dryRun: input.has('dryRun'),
      said: [said, ...others].map((words) => words[session.language]),
    });
  },
};

/** Its words, owners and deadline unless others are given. */
function entryFor(
  { id, recommendation }: FollowedRecommendation,
  input: Input,
  opened: Opened,
): { readonly change: Change; readonly written: Readonly<Record<string, NewValue>> } {
  const { status: _, ...given } = changeFrom(input, opened);
  const { owners, due, text } = recommendation;
  const inherited = withoutUndefined({ owners: owners && owners.length > 0 ? owners : undefined, due });
  const change = { ...inherited, ...given };
  return { change, written: { text, ...changeEntry(change), recommendation: id ?? '' } };
}

/** Refused (exit 2): no meeting, one before the recommendation, one whose minutes are adopted, and a closed recommendation. */
function meetingFor(found: FollowedRecommendation, input: Input, opened: Opened): Meeting {
  const typed = input.text('at');
  if (typed === undefined) throw noMeeting(found, opened);
  const meeting = requireMeeting(typed, opened);
  if (meeting.date < found.meeting.date)
    throw new UserError('state/order', {
      fr: `${found.id} n’a été recommandé que le ${found.meeting.date} : la réunion ${meeting.id} est antérieure.`,
      en: `${found.id} was only recommended on ${found.meeting.date}: the meeting ${meeting.id} is earlier.`,
    });
  if (isClosed(meeting))
    throw new UserError('state/closed', {
      fr: `Le compte rendu de la réunion ${meeting.id} est adopté : rien ne s’y ajoute plus.`,
      en: `The minutes of the meeting ${meeting.id} are adopted: nothing is added to them any more.`,
    });
  if (found.actions.length > 0 && !input.has('again')) throw madeAlready(found);
  if (!isOpen(found))
    throw new UserError('state/closed', {
      fr: `La recommandation ${found.id} est close : il n’y a plus rien à en faire.`,
      en: `The recommendation ${found.id} is closed: there is nothing more to make of it.`,
    });
  return meeting;
}

function madeAlready({ id, actions }: FollowedRecommendation): UserError {
  const made = actions.map((action) => action.id).join(', ');
  return new UserError(
    'state/exists',
    {
      fr: `Un point d’action a déjà été tiré de ${id} : ${made}.`,
      en: `An action point was made of ${id} already: ${made}.`,
    },
    { hint: { fr: 'Pour en tirer un autre : --again', en: 'To make another: --again' } },
  );
}

/** With the latest meeting whose minutes may change, where there is one. */
function noMeeting({ id, meeting }: FollowedRecommendation, { ledger }: Opened): UserError {
  const last = ledger.meetings.findLast((each) => !isClosed(each) && each.date >= meeting.date)?.id;
  const [fr, en] = [last ?? 'RÉUNION', last ?? 'MEETING'];
  return new UserError(
    'request/words',
    {
      fr: 'Il faut dire quelle réunion demande ce point d’action.',
      en: 'Say which meeting asks for this action point.',
    },
    {
      hint: {
        fr: `Par exemple : gtm promote ${id} --at ${fr}`,
        en: `For example: gtm promote ${id} --at ${en}`,
      },
    },
  );
}
