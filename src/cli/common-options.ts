import { limitOptions } from './options/limits-option.ts';
import type { OptionSpec } from './session/command.ts';

/** The options that every command takes; before the name of the command or after it. */
export const commonOptions: readonly OptionSpec[] = [
  {
    flags: '-C <folder>',
    words: { fr: 'partir de ce dossier (comme git)', en: 'start from this folder (as git does)' },
  },
  { flags: '--lang <language>', words: { fr: 'langue : fr ou en', en: 'language: fr or en' } },
  {
    flags: '--today <date>',
    words: {
      fr: 'le jour à considérer, comme on l’écrit : 2023-03-01, 1er mars, demain ; par défaut : aujourd’hui',
      en: 'the day to judge by, as people write it: 2023-03-01, 1 March, tomorrow; default: today',
    },
  },
  { flags: '--no-color', words: { fr: 'sans couleurs', en: 'without colours' } },
  { flags: '--quiet', words: { fr: 'sans remarques sur la sortie d’erreur', en: 'without remarks on stderr' } },
  {
    flags: '--no-index',
    words: {
      fr: 'lire tous les comptes rendus, sans l’index de .gtm/',
      en: 'read all records, without the index in .gtm/',
    },
  },
  ...limitOptions,
  { flags: '-h, --help', words: { fr: 'afficher cette aide', en: 'show this help' } },
];
