import { constants, copyFileSync, linkSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { writeBeside } from './write-beside.ts';
import { syncFolder } from './write-whole.ts';

/**
 * Puts a new file into a folder, whole or not at all; folders on the way are created. Refused (exit 2) when something has that name, even an empty file or a link that leads nowhere: nothing is replaced.
 */
export function createFile(root: string, file: string, text: string): void {
  const path = join(root, file);
  const temporary = writeBeside(path, text, 0o644);
  try {
    nameFile(temporary, path, file);
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(dirname(path));
}

/**
 * Gives a file that was written under another name its own. Refused (exit 2) when something has that name. A second name
 * fails when the name is taken; disks without such names (exFAT) take a copy that fails as well.
 */
export function nameFile(temporary: string, path: string, file: string): void {
  try {
    try {
      linkSync(temporary, path);
    } catch (error) {
      if (isCode(error, 'EEXIST')) throw error;
      copyFileSync(temporary, path, constants.COPYFILE_EXCL);
    }
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw alreadyThere(file);
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** The refusal to write over a file that is there. */
export function alreadyThere(file: string): UserError {
  return new UserError(
    'state/exists',
    { fr: `${file} existe déjà : rien n’y a été écrit.`, en: `${file} exists already: nothing was written to it.` },
    {
      hint: {
        fr: 'Ouvrez-le pour le compléter. Pour un autre jour : --date ; pour une autre réunion du même jour : --suffix.',
        en: 'Open it to fill it in. For another day: --date; for another meeting of that day: --suffix.',
      },
    },
  );
}
