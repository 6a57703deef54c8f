import { lstatSync, mkdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { createFile } from './create-file.ts';
import { CONFIG_FILE } from './locate.ts';

/** A file of a new workspace, by its path in it. */
export type StarterFile = { readonly file: string; readonly text: string };

/** Which files were created, and which were there already and stay as they are. */
export type CreatedWorkspace = {
  readonly root: string;
  readonly created: readonly string[];
  readonly kept: readonly string[];
};

/**
 * Creates the files of a workspace in a folder, which is made when it is not there. Nothing that is there is replaced.
 * The settings come last, since they make it a workspace: when something fails before, what was created goes again.
 * Refused (exit 2): a folder that has settings already, and a path that is no folder.
 */
export function createWorkspace(folder: string, files: readonly StarterFile[]): CreatedWorkspace {
  refuseTaken(folder);
  const madeFolders = makeFolders(folder);
  const created: string[] = [];
  const kept: string[] = [];
  try {
    for (const { file, text } of inOrder(files)) {
      if (isThere(join(folder, file))) kept.push(file);
      else {
        madeFolders.push(...makeFolders(dirname(join(folder, file))));
        createFile(folder, file, text);
        created.push(file);
      }
    }
  } catch (error) {
    takeBack(folder, created, madeFolders);
    throw error;
  }
  return { root: realpathSync(folder), created, kept };
}

/** Refused as `createWorkspace` does, before anybody is asked anything. */
export function refuseTaken(folder: string): void {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats?.isFile())
    throw new UserError(
      { fr: `« ${folder} » est un fichier, pas un dossier.`, en: `"${folder}" is a file, not a folder.` },
      { hint: { fr: 'Donnez un autre nom : gtm init DOSSIER', en: 'Give another name: gtm init FOLDER' } },
    );
  if (!isThere(join(folder, CONFIG_FILE))) return;
  throw new UserError(
    {
      fr: `Il y a déjà un espace de travail ici : « ${join(folder, CONFIG_FILE)} ». Rien n’a été changé.`,
      en: `There is a workspace here already: "${join(folder, CONFIG_FILE)}". Nothing was changed.`,
    },
    {
      hint: {
        fr: 'Pour en changer les réglages, ouvrez ce fichier ; pour un autre groupe : gtm init DOSSIER',
        en: 'To change its settings, open that file; for another group: gtm init FOLDER',
      },
    },
  );
}

/** The settings last. */
function inOrder(files: readonly StarterFile[]): readonly StarterFile[] {
  return [...files.filter(({ file }) => file !== CONFIG_FILE), ...files.filter(({ file }) => file === CONFIG_FILE)];
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The folders that had to be made on the way, the outermost first. */
function makeFolders(folder: string): string[] {
  if (isThere(folder)) return [];
  const above = dirname(folder) === folder ? [] : makeFolders(dirname(folder));
  mkdirSync(folder);
  return [...above, folder];
}

/** Folders that somebody has put something into meanwhile stay. */
function takeBack(folder: string, created: readonly string[], madeFolders: readonly string[]): void {
  for (const file of created) rmSync(join(folder, file), { force: true });
  for (const made of madeFolders.toReversed()) {
    try {
      rmdirSync(made);
    } catch {
      return;
    }
  }
}
