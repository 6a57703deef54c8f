import { parsePeriod } from '../../model/deadline/parse-period.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import { UserError } from '../../model/errors.ts';
import { freeIds, takenIds } from '../../model/meeting/action-ids.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { isClosed } from '../../model/meeting/meeting.ts';
import { safeText } from '../../model/safe-text.ts';
import { changeEntry } from '../../record/edit/follow-up-edits.ts';
import type { NewEntry } from '../../record/edit/record-edit.ts';
import { changeFrom, NOTE, notEmpty, whoAndWhen } from '../change/action-change.ts';
import { anchorOf } from '../change/anchor-of.ts';
import { changeRecords } from '../change/change-records.ts';
import { dueLine } from '../change/due-line.ts';
import { itemOption, itemPath } from '../change/item-option.ts';
import { notMembers } from '../change/not-members.ts';
import { MEETING } from '../options/meeting-argument.ts';
import { yesOption } from '../options/yes-option.ts';
import type { CommandSpec } from '../session/command.ts';
import { requireMeeting } from '../session/find.ts';

/** `gtm add`: a new action point in a record, its id minted. */
export const add: CommandSpec = {
  name: 'add',
  summary: {
    fr: 'ajouter un point d’action à un compte rendu',
    en: 'add an action point to a record',
  },
  arguments: [MEETING, { name: '<text>', words: { fr: 'ce qu’il faut faire', en: 'what must be done' } }],
  options: [
    itemOption,
    ...whoAndWhen,
    NOTE,
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
    yesOption,
  ],
  missing: {
    isMissing: ({ args }) => args.length < 2,
    load: async () => (await import('../ask/missing-words.ts')).askAdd,
  },
  examples: [
    {
      fr: 'gtm add 2023-04-12 "Écrire au gouvernorat" --item 4 --owner DRECM/R --due "fin mai"',
      en: 'gtm add 2023-04-12 "Write to the governorate" --item 4 --owner DRECM/R --due "end of May"',
    },
  ],
  run: async (input, session) => {
    const opened = session.openToChange();
    const meeting = requireMeeting(input.args[0] ?? '', opened);
    if (isClosed(meeting)) throw adopted(meeting);
    const id = freeIds('a', takenIds(meeting)).next().value;
    const { status: _, ...change } = changeFrom(input, opened);
    const append: NewEntry = { id, text: notEmpty(input.args[1] ?? ''), ...changeEntry(change) };
    const edits = [{ at: itemPath(input, meeting), key: 'actions', append }];
    const whole = `${meeting.id}/${id}`;
    const said = { fr: `${whole} est dans ${meeting.file}.`, en: `${whole} is in ${meeting.file}.` };
    const due = change.due?.text;
    const isRead = due !== undefined && parsePeriod(due) === undefined;
    const read = isRead
      ? [`  ${due} ${dueLine(parseDeadline({ text: due }, anchorOf(meeting, opened)))[session.language]}`]
      : [];
    return changeRecords([{ file: meeting.file, edits }], {
      session,
      opened,
      dryRun: input.has('dryRun'),
      said: [
        said[session.language],
        ...read.map(safeText),
        ...notMembers(change, { id: whole, date: meeting.date, opened }).map((each) => each[session.language]),
      ],
    });
  },
};

function adopted({ id }: Meeting): UserError {
  return new UserError(
    'state/closed',
    {
      fr: `Le compte rendu de la réunion ${id} est adopté : rien ne s’y ajoute plus.`,
      en: `The minutes of the meeting ${id} are adopted: nothing is added to them any more.`,
    },
    {
      hint: {
        fr: 'Ajoutez le point d’action à la réunion suivante, ou corrigez par un erratum.',
        en: 'Add the action point to the next meeting, or correct by an erratum.',
      },
    },
  );
}
