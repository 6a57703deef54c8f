import { UserError } from '../../model/errors.ts';
import type { Action, Change, Meeting } from '../../model/meeting/meeting.ts';
import { isClosed } from '../../model/meeting/meeting.ts';
import { parseOwners } from '../../model/owners/parse-owners.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import { amendEdits } from '../../record/edit/follow-up-edits.ts';
import { changeFrom, NOTE, notEmpty, whoAndWhen } from '../change/action-change.ts';
import { changeRecords } from '../change/change-records.ts';
import { notMembers } from '../change/not-members.ts';
import type { CommandSpec } from '../session/command.ts';
import { requireAction } from '../session/find.ts';
import type { Opened } from '../session/opened.ts';

/** `gtm amend`: what a draft stated, corrected as if it had been typed right the first time. */
export const amend: CommandSpec = {
  name: 'amend',
  summary: {
    fr: 'corriger ce que demande un projet de compte rendu, sans que cela compte comme un événement',
    en: 'correct what a draft asks for, without that counting as an event',
  },
  arguments: [
    {
      name: '<id>',
      words: { fr: 'le point d’action (2023-03-01/a1)', en: 'the action point (2023-03-01/a1)' },
    },
  ],
  options: [
    { flags: '--text <words>', words: { fr: 'ce qu’il faut faire', en: 'what must be done' } },
    ...whoAndWhen,
    NOTE,
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
  ],
  examples: [
    { fr: 'gtm amend 2023-04-12/a2 --due "fin mai"', en: 'gtm amend 2023-04-12/a2 --due "end of May"' },
    {
      fr: 'gtm amend 2023-04-12/a1 --text "Préparer la caravane" --dry-run',
      en: 'gtm amend 2023-04-12/a1 --text "Prepare the caravan" --dry-run',
    },
  ],
  run: async (input, session) => {
    const opened = session.openToChange();
    const { id, action, meeting } = requireAction(input.args[0] ?? '', opened);
    if (isClosed(meeting)) throw adopted(meeting);
    const text = input.text('text');
    const change: Change & { readonly text?: string } = {
      ...changeFrom(input, opened),
      ...withoutUndefined({ text: text === undefined ? undefined : notEmpty(text, 'text') }),
    };
    if (Object.keys(change).length === 0) throw nothingSaid();
    refuseOldLead(action, change, opened);
    const said = { fr: `${id} est corrigé dans ${meeting.file}.`, en: `${id} is corrected in ${meeting.file}.` };
    return changeRecords([{ file: meeting.file, edits: amendEdits(action, change) }], {
      session,
      opened,
      dryRun: input.has('dryRun'),
      said: [
        said[session.language],
        ...notMembers(change, { id: id ?? '', date: meeting.date, opened }).map((each) => each[session.language]),
      ],
    });
  },
};

/** The lead that was stated must still be one of the owners, else another is to be named. */
function refuseOldLead({ lead }: Action, { owners, lead: given }: Change, { index, today }: Opened): void {
  if (lead === undefined || owners === undefined || given !== undefined) return;
  const nameOf = (words: readonly string[]) => parseOwners(words, index, today).owners.map(({ name }) => name);
  if (nameOf([lead]).every((name) => nameOf(owners).includes(name))) return;
  throw new UserError(
    'request/words',
    {
      fr: `Le chef de file, ${lead}, n’est plus un des responsables (${owners.join(', ')}).`,
      en: `The lead, ${lead}, is not one of the owners any more (${owners.join(', ')}).`,
    },
    { hint: { fr: 'Dites qui l’est : --lead NOM', en: 'Say who is: --lead NAME' } },
  );
}

function nothingSaid(): UserError {
  return new UserError(
    'request/nothing',
    { fr: 'Il n’y a rien à corriger.', en: 'There is nothing to correct.' },
    {
      hint: {
        fr: 'Dites ce qui change : --text, --due, --owner, --lead ou --note.',
        en: 'Say what changes: --text, --due, --owner, --lead or --note.',
      },
    },
  );
}

function adopted({ id }: Meeting): UserError {
  return new UserError(
    'state/closed',
    {
      fr: `Le compte rendu de la réunion ${id} est adopté : ce qu’il demande ne change plus.`,
      en: `The minutes of the meeting ${id} are adopted: what they ask for does not change any more.`,
    },
    {
      hint: {
        fr: 'Notez ce qui a changé depuis avec gtm set.',
        en: 'Record what has changed since with gtm set.',
      },
    },
  );
}
