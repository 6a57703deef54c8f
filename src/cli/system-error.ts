// What the operating system refused, in words.
import { basename, dirname, join } from 'node:path';
import type { SystemError, UserError } from '../model/errors.ts';
import type { Words } from '../model/words.ts';
import { meantName } from '../workspace/temporary-file.ts';

/** What was refused, where, why, and what to do. */
export function systemError({ code, path }: SystemError): Pick<UserError, 'code' | 'words' | 'hint'> {
  const place = path === undefined ? undefined : meantPath(path);
  const where = place ? { fr: `« ${place} » : `, en: `"${place}": ` } : { fr: '', en: '' };
  const { reason, hint } = REFUSALS[code] ?? OTHER;
  return {
    code: 'system/disk',
    words: { fr: `${where.fr}${reason.fr} (${code}).`, en: `${where.en}${reason.en} (${code}).` },
    hint,
  };
}

/** What people know by a path: not the name under which a file is written before it has its own, nor that of a lock. */
function meantPath(path: string): string {
  const name = meantName(basename(path));
  if (name !== undefined) return join(dirname(path), name);
  return basename(dirname(path)) === 'locks' ? dirname(path) : path;
}

type Refusal = { readonly reason: Words; readonly hint: Words };

const RIGHTS: Refusal = {
  reason: { fr: 'vous n’avez pas le droit de lire ou d’écrire là', en: 'you may not read or write there' },
  hint: {
    fr: 'Demandez ce droit à qui tient la machine, ou travaillez dans un dossier à vous.',
    en: 'Ask whoever keeps the machine for that right, or work in a folder of yours.',
  },
};

const IN_THE_WAY: Refusal = {
  reason: { fr: 'un fichier est à la place d’un dossier', en: 'a file stands in the place of a folder' },
  hint: { fr: 'Déplacez ce fichier, ou donnez un autre chemin.', en: 'Move that file, or give another path.' },
};

const TOO_MANY: Refusal = {
  reason: { fr: 'trop de fichiers sont ouverts', en: 'too many files are open' },
  hint: {
    fr: 'Fermez d’autres programmes, ou relevez la limite : ulimit -n 1024',
    en: 'Close other programs, or raise the limit: ulimit -n 1024',
  },
};

const FULL: Refusal = {
  reason: { fr: 'le disque est plein', en: 'the disk is full' },
  hint: { fr: 'Libérez de la place, puis relancez la commande.', en: 'Make room, then run the command again.' },
};

const OTHER: Refusal = {
  reason: { fr: 'le système a refusé l’opération', en: 'the system refused the operation' },
  hint: {
    fr: 'Vérifiez que le disque est bien branché et que le chemin est le bon, puis relancez la commande.',
    en: 'Check that the disk is connected and the path right, then run the command again.',
  },
};

const REFUSALS: Readonly<Record<string, Refusal>> = {
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  EROFS: {
    reason: { fr: 'ce disque ne se laisse pas écrire', en: 'that disk cannot be written to' },
    hint: {
      fr: 'Copiez le dossier sur un disque où vous pouvez écrire.',
      en: 'Copy the folder to a disk that you can write to.',
    },
  },
  ENOSPC: FULL,
  EDQUOT: { ...FULL, reason: { fr: 'votre place sur le disque est épuisée', en: 'your share of the disk is used up' } },
  ENOENT: {
    reason: {
      fr: 'ce fichier ou un dossier du chemin n’existe pas',
      en: 'this file or a folder on the way does not exist',
    },
    hint: { fr: 'Vérifiez le chemin.', en: 'Check the path.' },
  },
  ENOTDIR: IN_THE_WAY,
  EEXIST: IN_THE_WAY,
  EISDIR: {
    reason: { fr: 'un dossier est à la place d’un fichier', en: 'a folder stands in the place of a file' },
    hint: { fr: 'Donnez le chemin d’un fichier.', en: 'Give the path of a file.' },
  },
  ENAMETOOLONG: {
    reason: { fr: 'ce nom est trop long', en: 'that name is too long' },
    hint: { fr: 'Donnez un nom plus court.', en: 'Give a shorter name.' },
  },
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
};
