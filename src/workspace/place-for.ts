import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { isInside } from './is-inside.ts';
import { CONFIG_FILE, findRoot } from './locate.ts';
import { openConfig } from './open.ts';
import { realPlace } from './real-places.ts';

/** Where a new workspace goes, links followed. */
export type WorkspacePlace = {
  readonly root: string;
  /** The workspace that it lies in, which is no harm beside its records; undefined when it lies in none. */
  readonly inside: string | undefined;
  /** Whether git keeps that folder already. */
  readonly inGit: boolean;
};

/**
 * The place for a new workspace in a folder that is there or not yet. Refused (exit 2): a path that is no folder, a folder
 * that has settings already, and one among the records of another workspace, which would read its records as its own.
 */
export function placeFor(folder: string): WorkspacePlace {
  refuseNoFolder(folder);
  const root = realPlace(folder);
  if (lstatSync(join(root, CONFIG_FILE), { throwIfNoEntry: false })) throw alreadyOne(join(root, CONFIG_FILE));
  const inside = findRoot(dirname(root));
  if (inside !== undefined) refuseAmongRecords(root, inside);
  return { root, inside, inGit: isInGit(root) };
}

function refuseNoFolder(folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!found || stats?.isDirectory()) return;
  throw new UserError(
    'file/place',
    stats
      ? { fr: `« ${folder} » est un fichier, pas un dossier.`, en: `"${folder}" is a file, not a folder.` }
      : { fr: `« ${folder} » est un lien qui ne mène nulle part.`, en: `"${folder}" is a link that leads nowhere.` },
    { hint: { fr: 'Donnez un autre nom : gtm init DOSSIER', en: 'Give another name: gtm init FOLDER' } },
  );
}

function alreadyOne(file: string): UserError {
  return new UserError(
    'state/exists',
    {
      fr: `Il y a déjà un espace de travail ici : « ${file} ». Rien n’a été changé.`,
      en: `There is a workspace here already: "${file}". Nothing was changed.`,
    },
    {
      hint: {
        fr: 'Pour en changer les réglages, ouvrez ce fichier ; pour un autre groupe : gtm init DOSSIER',
        en: 'To change its settings, open that file; for another group: gtm init FOLDER',
      },
    },
  );
}

function refuseAmongRecords(root: string, outer: string): void {
  const { meetings } = openConfig(outer).value;
  const records = join(outer, meetings);
  if (!isInside(records, root)) return;
  throw new UserError(
    'file/place',
    {
      fr: `« ${root} » est parmi les comptes rendus d’un autre espace de travail, « ${outer} » : il lirait aussi ceux du nouveau.`,
      en: `"${root}" is among the records of another workspace, "${outer}": it would read those of the new one as well.`,
    },
    {
      hint: {
        fr: 'Choisissez un dossier en dehors, par exemple à côté : gtm init ../autre-groupe',
        en: 'Choose a folder outside, for example beside it: gtm init ../other-group',
      },
    },
  );
}

/** Whether git keeps a folder, by itself or with one that holds it. */
export function isInGit(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  return dirname(folder) !== folder && isInGit(dirname(folder));
}
