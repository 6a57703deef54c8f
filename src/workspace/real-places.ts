import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../model/errors.ts';
import { isInside } from './is-inside.ts';

/** Where a path leads once the links on its way are followed; what does not exist yet stays as it is written. */
export function realPlace(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realPlace(dirname(path)), basename(path));
}

/** Refuses (exit 2) a folder of the settings that a link takes out of the workspace: a clone must not read elsewhere. */
export function refuseOutside(root: string, folder: string): void {
  if (isInside(realpathSync(root), realpathSync(join(root, folder)))) return;
  throw new UserError('file/place', {
    fr: `Le dossier « ${folder} » mène hors de l’espace de travail : gtm ne le suit pas.`,
    en: `The folder "${folder}" leads out of the workspace: gtm does not follow it.`,
  });
}

/** A path as it was typed in a folder, from the root of the workspace with `/`; undefined for one that leads out of it. */
export function fileIn(root: string, folder: string, typed: string): string | undefined {
  const [top, place] = [realPlace(root), realPlace(resolve(folder, typed))];
  if (top === place || !isInside(top, place)) return undefined;
  return relative(top, place).replaceAll(sep, '/');
}

/** Whether a path is a folder itself, and no link to one: a clone must not have gtm read or write elsewhere. */
export function isPlainFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
