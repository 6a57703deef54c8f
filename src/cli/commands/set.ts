import { UserError } from '../../model/errors.ts';
import { shellLine } from '../../model/shell-word.ts';
import { changeFrom, NOTE, whoAndWhen } from '../change/action-change.ts';
import { IDS, occasionOptions, recordFollowUp } from '../change/record-follow-up.ts';
import { statusNamed } from '../options/read-options.ts';
import { yesOption } from '../options/yes-option.ts';
import type { CommandSpec, Input } from '../session/command.ts';

/** `gtm set`: what became of actions. */
export const set: CommandSpec = {
  name: 'set',
  summary: {
    fr: 'noter ce que devient un point d’action : état, échéance, responsables, remarque',
    en: 'record what becomes of an action point: state, deadline, owners, note',
  },
  arguments: [IDS],
  options: [
    {
      flags: '--status <status>',
      words: {
        fr: 'son état : open, in-progress, blocked, done, dropped, ou en mots',
        en: 'its state: open, in-progress, blocked, done or dropped',
      },
    },
    ...whoAndWhen,
    NOTE,
    ...occasionOptions,
    yesOption,
  ],
  missing: {
    isMissing: (input) => input.args.length === 0 || saysNothing(input),
    load: async () => (await import('../ask/missing-words.ts')).askSet,
  },
  examples: [
    {
      fr: 'gtm set 2023-03-01/a1 --status in-progress --note "Courrier envoyé"',
      en: 'gtm set 2023-03-01/a1 --status in-progress --note "Letter sent"',
    },
    'gtm set 2023-03-01/a4 --due 2023-06 --at 2023-04-12',
    'gtm set 2023-03-01/a3 --owner DRECM/R --owner ANLTP/TIM --lead DRECM/R',
  ],
  run: async (input, session) => {
    const opened = session.openToChange();
    const change = changeFrom(input, opened);
    if (Object.keys(change).length === 0) throw nothingSaid(input);
    return recordFollowUp(change, { input, session, opened });
  },
};

/** Whether the options say no change. */
function saysNothing(input: Input): boolean {
  return input.texts('owner').length === 0 && SAID.every((key) => input.text(key) === undefined);
}

const SAID = ['status', 'due', 'lead', 'note'];

/** A state behind the actions is told of its option. */
function nothingSaid({ args, text }: Input): UserError {
  const words = args.slice(1).join(' ');
  const status = args.length > 1 ? statusNamed(words) : undefined;
  const folder = text('C');
  const place = folder === undefined ? [] : ['-C', folder];
  const command = shellLine(['gtm', 'set', ...place, args[0] ?? '', '--status', words]);
  return new UserError(
    'request/nothing',
    { fr: 'Il n’y a rien à noter.', en: 'There is nothing to record.' },
    {
      hint: status
        ? { fr: `Écrivez : ${command}`, en: `Write: ${command}` }
        : {
            fr: 'Dites ce qui change : --status, --due, --owner, --lead ou --note.',
            en: 'Say what changes: --status, --due, --owner, --lead or --note.',
          },
    },
  );
}
