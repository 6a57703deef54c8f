import { lstatSync, mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { createFile } from './create-file.ts';
import { CONFIG_FILE } from './locate.ts';
import { placeFor, type WorkspacePlace } from './place-for.ts';
import { readBytes } from './read-file.ts';

/** A file of a new workspace, by its path in it. */
export type StarterFile = { readonly file: string; readonly text: string };

/** Which files were created, and which were there already and stay as they are. */
export type CreatedWorkspace = WorkspacePlace & {
  readonly created: readonly string[];
  readonly kept: readonly string[];
};

/** What is there now and was not before. */
type Made = { readonly folders: string[]; readonly files: StarterFile[] };

/**
 * Creates the files of a workspace in a folder, which is made when it is not there. Nothing that is there is replaced.
 * The settings come last, since they make it a workspace; when something fails, what was created goes again. Refused
 * (exit 2) as `placeFor` does.
 */
export function createWorkspace(folder: string, files: readonly StarterFile[]): CreatedWorkspace {
  const place = placeFor(folder);
  const made: Made = { folders: [], files: [] };
  const kept: string[] = [];
  try {
    makeFolders(place.root, made);
    for (const starter of inOrder(files)) {
      const path = join(place.root, starter.file);
      if (isThere(path)) kept.push(starter.file);
      else {
        makeFolders(dirname(path), made);
        made.files.push(starter);
        createFile(place.root, starter.file, starter.text);
      }
    }
  } catch (error) {
    // A file that appeared meanwhile is another gtm init at the same place: what is there is its own.
    if (!(error instanceof UserError)) removeMade(place.root, made);
    throw error;
  }
  return { ...place, created: made.files.map(({ file }) => file), kept };
}

/** The settings last. */
function inOrder(files: readonly StarterFile[]): readonly StarterFile[] {
  return [...files.filter(({ file }) => file !== CONFIG_FILE), ...files.filter(({ file }) => file === CONFIG_FILE)];
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** One folder after another, the outermost first. */
function makeFolders(folder: string, made: Made): void {
  if (isThere(folder)) return;
  if (dirname(folder) !== folder) makeFolders(dirname(folder), made);
  mkdirSync(folder);
  made.folders.push(folder);
}

/** What somebody has put there meanwhile stays: a file that says something else, a folder that holds something. */
function removeMade(root: string, { folders, files }: Made): void {
  for (const { file, text } of files) if (holds(join(root, file), text)) rmSync(join(root, file));
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

function holds(path: string, text: string): boolean {
  return isThere(path) && readFileSync(path, 'utf8') === text;
}

/** Whether the .gitignore of a folder keeps `.gtm/` out of git, by a line of its own. */
export function ignoresDerived(root: string): boolean {
  const bytes = readBytes(join(root, '.gitignore'), '.gitignore');
  return bytes instanceof Uint8Array && /^\/?\.gtm\/?[ \t\r]*$/m.test(new TextDecoder().decode(bytes));
}
