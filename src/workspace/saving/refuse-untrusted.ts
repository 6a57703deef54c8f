import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UserError } from '../../model/errors.ts';
import type { Words } from '../../model/words.ts';
import type { GitPlace } from '../git/ask-git.ts';
import { isTracked } from '../git/is-tracked.ts';
import { isInGit } from '../place-for.ts';

/**
 * Refuses a `.gtm/` that others may have brought: one that git keeps, as a clone would (exit 2), one that is a link or holds
 * one (exit 2), and one in a repository that git does not answer for (exit 3).
 */
export async function refuseUntrusted(root: string, env: GitPlace['env']): Promise<void> {
  const link = linkIn(root);
  if (link !== undefined) throw notUsed(linked(link), DELETE);
  const tracked = await isTracked({ root, env }, '.gtm');
  if (tracked) throw notUsed(TRACKED, UNTRACK);
  if (tracked === undefined && isInGit(root)) throw notUsed(UNKNOWN, REPAIR, 3);
}

/** The first link, from the root with `/`; undefined where there is none. */
function linkIn(root: string): string | undefined {
  const folder = join(root, '.gtm');
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) return '.gtm';
  if (!stats?.isDirectory()) return undefined;
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).find((entry) => entry.isSymbolicLink());
  return found && relative(root, join(found.parentPath, found.name)).replaceAll(sep, '/');
}

function notUsed(reason: Words, hint: Words, exit: 2 | 3 = 2): UserError {
  return new UserError(
    'file/untrusted',
    {
      fr: `Ce qui est gardé dans .gtm/ n’est pas utilisé : ${reason.fr}. Rien n’a été modifié.`,
      en: `What is kept in .gtm/ is not used: ${reason.en}. Nothing was changed.`,
    },
    { hint, exit },
  );
}

function linked(file: string): Words {
  return { fr: `« ${file} » est un lien symbolique`, en: `"${file}" is a symbolic link` };
}

const DELETE: Words = {
  fr: 'Supprimez le dossier .gtm : gtm le refait, et aucun compte rendu n’y est.',
  en: 'Delete the folder .gtm: gtm makes it again, and no record is in it.',
};
const TRACKED: Words = {
  fr: 'git le suit, et d’autres que vous peuvent l’avoir écrit',
  en: 'git tracks it, and others may have written it',
};
const UNTRACK: Words = {
  fr: 'Ôtez-le de git et supprimez-le : git rm -r .gtm ; puis une ligne .gtm/ dans .gitignore',
  en: 'Take it out of git and delete it: git rm -r .gtm; then a line .gtm/ in .gitignore',
};
const UNKNOWN: Words = {
  fr: 'git ne répond pas, et l’on ne sait pas s’il le suit',
  en: 'git does not answer, and nobody knows whether it tracks it',
};
const REPAIR: Words = { fr: 'Ce que dit git : git status', en: 'What git says: git status' };
