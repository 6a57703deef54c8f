import { dateWords } from '../../i18n/date-words.ts';
import { UserError } from '../../model/errors.ts';
import { changeRecords } from '../change/change-records.ts';
import { strictDay } from '../options/strict-day.ts';
import type { CommandSpec } from '../session/command.ts';
import { requireAction } from '../session/find.ts';

/** `gtm snooze`: not in the review list of a new meeting before a day. It stays in every other list. */
export const snooze: CommandSpec = {
  name: 'snooze',
  summary: {
    fr: 'ne plus passer un point d’action en revue avant un jour (il reste dans les listes)',
    en: 'leave an action point out of reviews until a day (it stays in the lists)',
  },
  arguments: [
    { name: '<id>', words: { fr: 'le point d’action (2023-03-01/a1)', en: 'the action point (2023-03-01/a1)' } },
    {
      name: '<date>',
      words: {
        fr: 'le jour, comme on l’écrit : 2023-03-01, 1er mars, demain',
        en: 'the day, as people write it: 2023-03-01, 1 March, tomorrow',
      },
    },
  ],
  options: [{ flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } }],
  missing: {
    isMissing: (input) => input.args.length < 2,
    load: async () => (await import('../ask/missing-days.ts')).askSnooze,
  },
  examples: ['gtm snooze 2023-03-01/a4 2023-09-01'],
  run: async (input, session) => {
    const opened = session.openToChange();
    const { id, action, meeting, timing } = requireAction(input.args[0] ?? '', opened);
    const day = strictDay(input.args[1] ?? '');
    if (timing === null) throw closed(id);
    if (day <= opened.today) throw notToCome(day);
    const until = dateWords(day);
    const said = { fr: `${id} est en sommeil jusqu’au ${until.fr}.`, en: `${id} is snoozed until ${until.en}.` };
    return changeRecords([{ file: meeting.file, edits: [{ at: action.path, key: 'snooze', set: day }] }], {
      session,
      opened,
      dryRun: input.has('dryRun'),
      said: [said[session.language]],
    });
  },
};

function closed(id: string | null): UserError {
  return new UserError('state/closed', {
    fr: `${id} est clos : aucune réunion ne le passe plus en revue.`,
    en: `${id} is closed: no meeting reviews it any more.`,
  });
}

function notToCome(day: string): UserError {
  const words = dateWords(day);
  return new UserError('state/order', {
    fr: `Le ${words.fr} n’est pas à venir.`,
    en: `${words.en} is not to come.`,
  });
}
