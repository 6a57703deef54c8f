import type { ActionStatus } from '../../model/meeting/meeting.ts';
import type { Words } from '../../model/words.ts';
import { yesOption } from '../options/yes-option.ts';
import type { CommandSpec } from '../session/command.ts';
import { changeFrom, NOTE } from './action-change.ts';
import { IDS, occasionOptions, recordFollowUp } from './record-follow-up.ts';

/** A short form of `gtm set --status`: `gtm done`, `gtm drop`, `gtm reopen`. */
export function shortForm(name: string, status: ActionStatus, summary: Words): CommandSpec {
  return {
    name,
    summary,
    arguments: [IDS],
    options: [NOTE, ...occasionOptions, yesOption],
    missing: {
      isMissing: ({ args }) => args.length === 0,
      load: async () => (await import('../ask/missing-words.ts')).askActionId,
    },
    examples: [`gtm ${name} 2023-03-01/a1`, `gtm ${name} 2023-03-01/a1 2023-03-01/a3 --at 2023-04-12`],
    run: async (input, session) => {
      const opened = session.openToChange();
      return recordFollowUp({ ...changeFrom(input, opened), status }, { input, session, opened });
    },
  };
}
