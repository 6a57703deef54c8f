import { UserError } from '../../../model/errors.ts';
import { isClosed, type Meeting } from '../../../model/meeting/meeting.ts';
import { MEETING } from '../../options/meeting-argument.ts';
import type { CommandSpec } from '../../session/command.ts';
import { requireMeeting } from '../../session/find.ts';

/** `gtm fill`: a record asked for question by question. */
export const fill: CommandSpec = {
  name: 'fill',
  summary: {
    fr: 'remplir un compte rendu en répondant à des questions, sans ouvrir le fichier',
    en: 'fill in a record by answering questions, without opening the file',
  },
  arguments: [MEETING],
  options: [],
  asks: true,
  missing: {
    isMissing: ({ args }) => args.length === 0,
    load: async () => (await import('../../ask/missing-words.ts')).askFill,
  },
  examples: ['gtm fill 2023-05-10'],
  run: async (input, session) => {
    const opened = session.openToChange();
    const meeting = requireMeeting(input.args[0] ?? '', opened);
    if (isClosed(meeting)) throw adopted(meeting);
    const reading = opened.readings.find(({ file }) => file === meeting.file);
    if (!reading?.source?.root || reading.findings.some(({ severity }) => severity === 'error')) throw faulty(meeting);
    const dialogue = session.context.dialogue(session.colour);
    if (!dialogue) throw noTerminal(meeting);
    const { fillRecord } = await import('./fill-record.ts');
    await fillRecord(reading, { session, opened, dialogue });
    return { exit: 0, out: '' };
  },
};

function adopted({ id }: Meeting): UserError {
  return new UserError(
    'state/closed',
    {
      fr: `Le compte rendu de la réunion ${id} est adopté : il ne change plus.`,
      en: `The minutes of the meeting ${id} are adopted: they do not change any more.`,
    },
    {
      hint: {
        fr: `Une correction est un erratum : gtm erratum ${id} TEXTE`,
        en: `A correction is an erratum: gtm erratum ${id} TEXT`,
      },
    },
  );
}

function faulty({ file }: Meeting): UserError {
  return new UserError(
    'state/errors',
    {
      fr: `${file} a des erreurs : rien ne peut y être écrit sans risque.`,
      en: `${file} has errors: nothing can be written into it safely.`,
    },
    { hint: { fr: `Ce qui ne va pas : gtm check ${file}`, en: `What is wrong: gtm check ${file}` } },
  );
}

function noTerminal({ id, file }: Meeting): UserError {
  return new UserError(
    'request/no-terminal',
    {
      fr: 'gtm fill pose des questions : il lui faut un terminal où y répondre.',
      en: 'gtm fill asks questions: it needs a terminal to answer them on.',
    },
    {
      hint: {
        fr: `Lancez-le dans un terminal, ouvrez ${file} dans un éditeur, ou écrivez par commandes : gtm add ${id} TEXTE, gtm set POINT --at ${id}`,
        en: `Run it in a terminal, open ${file} in an editor, or write by commands: gtm add ${id} TEXT, gtm set ACTION --at ${id}`,
      },
    },
  );
}
