import { UserError } from '../../model/errors.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import type { RecordEdit } from '../../record/edit/record-edit.ts';
import { sealOf } from '../../record/seal-of.ts';
import { notEmpty } from '../change/action-change.ts';
import { changeRecords } from '../change/change-records.ts';
import { MEETING } from '../options/meeting-argument.ts';
import type { CommandSpec } from '../session/command.ts';
import { requireMeeting } from '../session/find.ts';
import type { Opened } from '../session/opened.ts';

/** `gtm adopt`: minutes adopted at a later meeting, and sealed. */
export const adopt: CommandSpec = {
  name: 'adopt',
  summary: {
    fr: 'adopter un compte rendu à une réunion ultérieure, et le sceller',
    en: 'adopt minutes at a later meeting, and seal them',
  },
  arguments: [MEETING],
  options: [
    { flags: '--at <meeting>', words: { fr: 'la réunion qui l’adopte', en: 'the meeting that adopts them' } },
    {
      flags: '--amendment <words>',
      words: { fr: 'amendement adopté avec lui (plusieurs fois)', en: 'amendment adopted with them (several times)' },
      many: true,
    },
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
  ],
  examples: [
    'gtm adopt 2023-02-01 --at 2023-03-01',
    {
      fr: 'gtm adopt 2023-03-01 --at 2023-04-12 --amendment "Lire « deux »"',
      en: 'gtm adopt 2023-03-01 --at 2023-04-12 --amendment "Read two"',
    },
  ],
  run: async (input, session) => {
    const opened = session.openToChange();
    const meeting = requireMeeting(input.args[0] ?? '', opened);
    if (input.text('at') === undefined) throw noMeeting(meeting, opened);
    const at = requireMeeting(input.text('at') ?? '', opened);
    refuseOccasion(meeting, at);
    refuseToCome(at, opened);
    const amendments = input.texts('amendment').map((words) => notEmpty(words, 'amendment'));
    const edits = adoptionEdits(meeting, { at: at.id, amendments, seal: sealFor(meeting, opened) });
    const said = {
      fr: `Le compte rendu ${meeting.id} est adopté à la réunion ${at.id}, et scellé.`,
      en: `The minutes ${meeting.id} are adopted at the meeting ${at.id}, and sealed.`,
    };
    return changeRecords([{ file: meeting.file, edits }], {
      session,
      opened,
      dryRun: input.has('dryRun'),
      said: [said[session.language]],
    });
  },
};

type Adoption = { readonly at: string; readonly amendments: readonly string[]; readonly seal: string };

/** Minutes that were adopted by hand, without a seal, get theirs. */
function adoptionEdits({ status, adoption }: Meeting, { at, amendments, seal }: Adoption): readonly RecordEdit[] {
  const stated: readonly RecordEdit[] = status === 'adopted' ? [] : [{ at: [], key: 'status', set: 'adopted' }];
  const more = amendments.length > 0 ? { amendments } : {};
  if (!adoption) return [...stated, { at: [], key: 'adoption', put: { at, ...more, seal } }];
  const values = { ...(adoption.at === undefined ? { at } : {}), ...more, seal };
  return [...stated, ...Object.entries(values).map(([key, set]) => ({ at: ['adoption'], key, set }))];
}

function refuseOccasion(meeting: Meeting, at: Meeting): void {
  const { id, status, adoption } = meeting;
  if (adoption?.seal !== undefined)
    throw new UserError(
      'state/closed',
      {
        fr: `Le compte rendu ${id} est déjà adopté et scellé.`,
        en: `The minutes ${id} are adopted and sealed already.`,
      },
      { hint: { fr: `Pour le corriger : gtm erratum ${id} TEXTE`, en: `To correct them: gtm erratum ${id} TEXT` } },
    );
  if (status === 'adopted' && adoption?.at !== undefined && adoption.at !== at.id)
    throw new UserError('state/closed', {
      fr: `Le compte rendu ${id} dit avoir été adopté à la réunion ${adoption.at}, non à la réunion ${at.id}.`,
      en: `The minutes ${id} say that they were adopted at the meeting ${adoption.at}, not at the meeting ${at.id}.`,
    });
  if (at.date <= meeting.date || at.id === id)
    throw new UserError('state/order', {
      fr: `La réunion ${at.id} ne vient pas après la réunion ${id} : elle ne peut pas en adopter le compte rendu.`,
      en: `The meeting ${at.id} does not come after the meeting ${id}: it cannot adopt its minutes.`,
    });
  if (!at.held)
    throw new UserError('state/order', {
      fr: `La réunion ${at.id} ne s’est pas tenue : elle n’a rien pu adopter.`,
      en: `The meeting ${at.id} was not held: it could not adopt anything.`,
    });
}

/** A meeting to come has adopted nothing yet. */
function refuseToCome({ id, date }: Meeting, { today }: Opened): void {
  if (date <= today) return;
  throw new UserError('state/order', {
    fr: `La réunion ${id} n’a pas encore eu lieu : elle n’a rien pu adopter.`,
    en: `The meeting ${id} has not taken place yet: it could not adopt anything.`,
  });
}

/** With the next meeting that was held, where there is one. */
function noMeeting({ id, date }: Meeting, { ledger, today }: Opened): UserError {
  const next = ledger.meetings.find((other) => other.date > date && other.date <= today && other.held)?.id;
  const [fr, en] = [next ?? 'RÉUNION', next ?? 'MEETING'];
  return new UserError(
    'request/words',
    {
      fr: 'Il faut dire à quelle réunion le compte rendu a été adopté.',
      en: 'Say at which meeting the minutes were adopted.',
    },
    {
      hint: { fr: `Par exemple : gtm adopt ${id} --at ${fr}`, en: `For example: gtm adopt ${id} --at ${en}` },
    },
  );
}

/** The seal of the words as they stand. Refused (exit 2): a record with errors, which would seal what is not meant. */
function sealFor({ file }: Meeting, { readings }: Opened): string {
  const reading = readings.find((each) => each.file === file);
  const seal = reading?.source ? sealOf(reading.source) : null;
  const errors = reading?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  if (seal !== null && errors === 0) return seal;
  throw new UserError(
    'state/errors',
    {
      fr: `${file} contient des erreurs : un compte rendu se scelle une fois corrigé.`,
      en: `${file} has errors: minutes are sealed once they are mended.`,
    },
    { hint: { fr: `Ce qui ne va pas : gtm check ${file}`, en: `What is wrong: gtm check ${file}` } },
  );
}
