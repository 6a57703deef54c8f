import type { OptionSpec } from '../session/command.ts';

/** Nothing is asked for, on a terminal either. */
export const yesOption: OptionSpec = {
  flags: '--yes',
  words: { fr: 'sans rien demander', en: 'without asking anything' },
};
