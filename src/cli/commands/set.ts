import { UserError } from '../../model/errors.ts';
import { changeFrom, NOTE, whoAndWhen } from '../change/action-change.ts';
import { IDS, occasionOptions, recordFollowUp } from '../change/record-follow-up.ts';
import type { CommandSpec } from '../session/command.ts';

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
  ],
  examples: [
    {
      fr: 'gtm set 2023-03-01/a1 --status in-progress --note "Courrier envoyé"',
      en: 'gtm set 2023-03-01/a1 --status in-progress --note "Letter sent"',
    },
    'gtm set 2023-03-01/a4 --due 2023-06 --at 2023-04-12',
    'gtm set 2023-03-01/a3 --owner DRECM/R --owner ANLTP/TIM --lead DRECM/R',
  ],
  run: async (input, session) => {
    const opened = session.open();
    const change = changeFrom(input, opened);
    if (Object.keys(change).length === 0) throw nothingSaid();
    return recordFollowUp(change, { input, session, opened });
  },
};

function nothingSaid(): UserError {
  return new UserError(
    { fr: 'Il n’y a rien à noter.', en: 'There is nothing to record.' },
    {
      hint: {
        fr: 'Dites ce qui change : --status, --due, --owner, --lead ou --note.',
        en: 'Say what changes: --status, --due, --owner, --lead or --note.',
      },
    },
  );
}
