import { countOf, type Noun } from '../../i18n/labels.ts';
import { UserError } from '../../model/errors.ts';
import { actionsOf, isClosed, type Meeting } from '../../model/meeting/meeting.ts';
import { changeRecords } from '../change/change-records.ts';
import { MEETING } from '../options/meeting-argument.ts';
import type { CommandSpec } from '../session/command.ts';
import { requireMeeting } from '../session/find.ts';

/** `gtm cancel`: a meeting that was convened and not held; it counts for no age, and is no "last meeting". */
export const cancel: CommandSpec = {
  name: 'cancel',
  summary: {
    fr: 'noter qu’une réunion convoquée n’a pas été tenue',
    en: 'note that a meeting that was convened was not held',
  },
  arguments: [MEETING],
  options: [
    {
      flags: '--yes',
      words: {
        fr: 'même si le compte rendu dit qui est venu ou ce qui fut décidé',
        en: 'even where the record says who came or what was decided',
      },
    },
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
  ],
  missing: {
    isMissing: (input) => input.args.length === 0,
    load: async () => (await import('../ask/missing-days.ts')).askCancel,
  },
  examples: ['gtm cancel 2023-04-12 --dry-run'],
  run: async (input, session) => {
    const opened = session.openToChange();
    const meeting = requireMeeting(input.args[0] ?? '', opened);
    const { id, file, held } = meeting;
    if (isClosed(meeting))
      throw new UserError('state/closed', {
        fr: `Le compte rendu de la réunion ${id} est adopté : elle a été tenue.`,
        en: `The minutes of the meeting ${id} are adopted: it was held.`,
      });
    if (held && !input.has('yes') && !input.has('dryRun')) refuseHeld(meeting);
    const said = held
      ? { fr: `La réunion ${id} n’a pas été tenue.`, en: `The meeting ${id} was not held.` }
      : {
          fr: `La réunion ${id} est déjà notée comme non tenue ; rien n’a été écrit.`,
          en: `The meeting ${id} is noted as not held already; nothing was written.`,
        };
    return changeRecords(held ? [{ file, edits: [{ at: [], key: 'held', set: false }] }] : [], {
      session,
      opened,
      dryRun: input.has('dryRun'),
      said: [said[session.language]],
    });
  },
};

/** Refused (exit 2): minutes that tell of the meeting, or that the members have. */
function refuseHeld(meeting: Meeting): void {
  const { id, status, attendance, agenda } = meeting;
  const found = [
    ...told(attendance.present.length, PRESENT),
    ...told(agenda.flatMap(({ decisions }) => decisions).length, DECISIONS),
    ...told(actionsOf(meeting).length, ACTIONS),
    ...(status === 'circulated' ? [{ fr: 'compte rendu diffusé', en: 'minutes circulated' }] : []),
  ];
  if (found.length === 0) return;
  const [fr, en] = [found.map((each) => each.fr).join(', '), found.map((each) => each.en).join(', ')];
  throw new UserError(
    'state/order',
    {
      fr: `La réunion ${id} semble s’être tenue (${fr}) : rien n’a été écrit.`,
      en: `The meeting ${id} seems to have been held (${en}): nothing was written.`,
    },
    {
      hint: {
        fr: `Si elle n’a vraiment pas eu lieu : gtm cancel ${id} --yes`,
        en: `If it really did not take place: gtm cancel ${id} --yes`,
      },
    },
  );
}

function told(count: number, noun: Noun) {
  return count > 0 ? [countOf(count, noun)] : [];
}

const PRESENT: Noun = {
  one: { fr: 'présent', en: 'present' },
  other: { fr: 'présents', en: 'present' },
};
const DECISIONS: Noun = { one: { fr: 'décision', en: 'decision' }, other: { fr: 'décisions', en: 'decisions' } };
const ACTIONS: Noun = {
  one: { fr: 'point d’action', en: 'action point' },
  other: { fr: 'points d’action', en: 'action points' },
};
