/** Records what became of actions: in the review of a meeting, else as updates between meetings. */

import { dateWords } from '../../i18n/date-words.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { UserError } from '../../model/errors.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { Change, Meeting } from '../../model/meeting/meeting.ts';
import { isClosed } from '../../model/meeting/meeting.ts';
import { reviewEdits, updateEdits } from '../../record/edit/follow-up-edits.ts';
import { dayOption } from '../options/read-options.ts';
import type { Input, OptionSpec, Outcome } from '../session/command.ts';
import { requireAction, requireMeeting } from '../session/find.ts';
import type { Opened } from '../session/opened.ts';
import type { Session } from '../session/session.ts';
import { changeRecords, type RecordChanges } from './change-records.ts';
import { changedLines } from './changed-lines.ts';
import { notMembers } from './not-members.ts';
import { alreadyLine, type Occasion, saidAlready } from './said-already.ts';

export const IDS = {
  name: '<ids...>',
  words: {
    fr: 'les points d’action (2023-03-01/a1, ou leurs derniers segments)',
    en: 'the action points (2023-03-01/a1, or their last segments)',
  },
};

/** Where and when it is recorded. */
export const occasionOptions: readonly OptionSpec[] = [
  {
    flags: '--at <meeting>',
    words: {
      fr: 'constaté par cette réunion : s’écrit dans son suivi',
      en: 'found by that meeting: goes into its review',
    },
  },
  {
    flags: '--on <date>',
    words: {
      fr: 'appris ce jour-là, entre deux réunions (par défaut : aujourd’hui)',
      en: 'learnt on that day, between meetings (default: today)',
    },
  },
  { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
];

/**
 * Records one change of every action asked for, as one change of each file; what was said already is told, and not written
 * again. Refused (exit 2): an action or meeting that is
 * not known, a day or meeting before the action was stated, a meeting whose minutes are adopted, `--at` with `--on`, and a
 * lead who would be no owner.
 */
export async function recordFollowUp(
  change: Change,
  { input, session, opened }: { readonly input: Input; readonly session: Session; readonly opened: Opened },
): Promise<Outcome> {
  const actions = [...new Set(input.args.map((typed) => requireAction(typed, opened)))];
  if (input.text('at') !== undefined && input.text('on') !== undefined) throw twoOccasions();
  for (const followed of actions) refuseOtherLead(followed, change);
  const occasion = occasionOf(input, opened);
  for (const followed of actions) refuseTooEarly(followed, occasion);
  const known = new Map(actions.map((followed) => [followed, saidAlready(followed, change, { occasion, opened })]));
  const fresh = actions.filter((followed) => !known.get(followed));
  const changes = fresh.map((followed) => changesOf(followed, change, occasion));
  const { language } = session;
  const already = [...known].flatMap(([{ id }, event]) =>
    event ? alreadyLine(id, event, { ...change, language }) : [],
  );
  const date = typeof occasion === 'string' ? occasion : occasion.date;
  const ended = fresh.flatMap(({ id }) => notMembers(change, { id: id ?? '', date, opened, by: 'set' }));
  const said = [
    ...already,
    ...changedLines(fresh, changes, { change, opened, language }),
    ...new Set(ended.map((words) => words[language])),
  ];
  return changeRecords(changes, { session, opened, dryRun: input.has('dryRun'), said });
}

function occasionOf(input: Input, opened: Opened): Occasion {
  const at = input.text('at');
  if (at === undefined) return notToCome(dayOption(input, 'on') ?? opened.today, opened);
  const meeting = requireMeeting(at, opened);
  if (isClosed(meeting)) throw adopted(meeting);
  return meeting;
}

/** Nothing is learnt on a day that has not come. */
function notToCome(day: CivilDate, { today }: Opened): CivilDate {
  if (day <= today) return day;
  const words = dateWords(day);
  throw new UserError('state/order', {
    fr: `--on : le ${words.fr} n’est pas encore venu : rien n’a été écrit.`,
    en: `--on: ${words.en} has not come yet: nothing was written.`,
  });
}

function refuseTooEarly(followed: FollowedAction, occasion: Occasion): void {
  const { id, date } = followed.meeting;
  if (typeof occasion === 'string' ? occasion < date : occasion.id === id || occasion.date < date)
    throw tooEarly(followed, typeof occasion === 'string' ? occasion : occasion.id);
}

function changesOf({ id, action, meeting }: FollowedAction, change: Change, occasion: Occasion): RecordChanges {
  if (typeof occasion === 'string') return { file: meeting.file, edits: updateEdits(action, occasion, change) };
  return { file: occasion.file, edits: reviewEdits(occasion, id ?? '', change) };
}

function twoOccasions(): UserError {
  return new UserError(
    'request/words',
    { fr: '--at et --on se contredisent.', en: '--at and --on contradict each other.' },
    {
      hint: {
        fr: '--at écrit dans le suivi d’une réunion, --on entre deux réunions : gardez-en une.',
        en: '--at writes into the review of a meeting, --on between meetings: keep one of them.',
      },
    },
  );
}

function tooEarly({ id, meeting }: FollowedAction, when: string): UserError {
  return new UserError(
    'state/order',
    {
      fr: `${id} n’a été demandé que le ${meeting.date} : rien ne peut en être constaté à « ${when} ».`,
      en: `${id} was only asked for on ${meeting.date}: nothing can be found about it at "${when}".`,
    },
    {
      hint: {
        fr: 'Donnez un jour ou une réunion d’après. Pour corriger la demande elle-même : gtm amend',
        en: 'Give a later day or meeting. To correct the request itself: gtm amend',
      },
    },
  );
}

function adopted({ id, file }: Meeting): UserError {
  return new UserError(
    'state/closed',
    {
      fr: `Le compte rendu de la réunion ${id} est adopté : son suivi ne change plus.`,
      en: `The minutes of the meeting ${id} are adopted: their review does not change any more.`,
    },
    {
      hint: {
        fr: `Sans --at, ce qui est appris s’écrit auprès du point d’action ; une correction de ${file} est un erratum.`,
        en: `Without --at, what is learnt goes beside the action point; a correction of ${file} is an erratum.`,
      },
    },
  );
}

/** A lead alone must be one of those who answer for the action already. */
function refuseOtherLead({ id, owners }: FollowedAction, { lead, owners: given }: Change): void {
  if (lead === undefined || given !== undefined) return;
  if (owners.owners.some(({ name }) => name === lead)) return;
  const names = owners.owners.map(({ name }) => name).join(', ');
  throw new UserError(
    'request/words',
    {
      fr: `« ${lead} » n’est pas un des responsables de ${id}${names === '' ? '' : ` (${names})`}.`,
      en: `"${lead}" is not one of the owners of ${id}${names === '' ? '' : ` (${names})`}.`,
    },
    { hint: { fr: 'Donnez aussi les responsables, avec --owner.', en: 'Give the owners too, with --owner.' } },
  );
}
