import type { Words } from '../../src/model/words.ts';

/** What the exit code of every command means. */
export const exitCodes: readonly { readonly code: number; readonly words: Words }[] = [
  { code: 0, words: { fr: 'tout va bien', en: 'all is well' } },
  {
    code: 1,
    words: {
      fr: 'quelque chose a été trouvé, ou un fichier n’a pas pu être lu ; le reste du résultat est là',
      en: 'something was found, or a file could not be read; the rest of the result is there',
    },
  },
  {
    code: 2,
    words: {
      fr: 'la demande ne peut pas être satisfaite : faute de frappe, nom inconnu, pas d’espace de travail, modification refusée',
      en: 'the request cannot be carried out: a slip, an unknown name, no workspace, an edit that is refused',
    },
  },
  {
    code: 3,
    words: {
      fr: 'l’ordinateur refuse : disque plein, droits, verrou',
      en: 'the machine refuses: full disk, rights, lock',
    },
  },
  {
    code: 70,
    words: { fr: 'une faute de gtm lui-même, à nous signaler', en: 'a mistake of gtm itself, to be reported to us' },
  },
  { code: 130, words: { fr: 'interrompu (Ctrl-C)', en: 'interrupted (Ctrl-C)' } },
  { code: 143, words: { fr: 'arrêté par le système', en: 'stopped by the system' } },
];
