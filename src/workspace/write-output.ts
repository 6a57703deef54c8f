import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UserError } from '../model/errors.ts';
import { CONFIG_FILE, REGISTRY_FILE } from './locate.ts';
import { realPlace } from './real-places.ts';

/** What is written: a text, which may come in pieces, or bytes. */
export type Content = string | Iterable<string> | Uint8Array;

/** Where an output goes: as typed after `-o`, from which folder, and the file name it takes when that is a folder. */
export type OutputPlace = { readonly path: string; readonly folder: string; readonly name: string };

/** The workspace whose files an output must not replace: its root, and the folders of its records and templates. */
export type Guarded = { readonly root: string; readonly meetings: string; readonly templates: string };

/**
 * Writes an output where it was asked for; folders on the way are created, an older output is replaced at once. Gives the
 * path written. Refused (exit 2): a path that would replace a record, a template, the registry, the settings or git's files.
 */
export function writeOutput(place: OutputPlace, content: Content, guarded: Guarded): string {
  const asked = resolve(place.folder, place.path);
  const target = isFolderPath(place.path, place.folder) ? join(asked, place.name) : asked;
  refuseSources(target, place.path, guarded);
  if (isDevice(target)) writePieces(openSync(target, 'w'), content);
  else replaceFile(target, content);
  return target;
}

/** Whether a path typed after `-o` means a folder: it ends as one, or is one. */
export function isFolderPath(path: string, folder: string): boolean {
  return /[\\/]$/.test(path) || statSync(resolve(folder, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A pipe or a device such as /dev/null takes the bytes; putting a file in its place would break it for everybody. */
function isDevice(target: string): boolean {
  const stats = statSync(target, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile();
}

function replaceFile(target: string, content: Content): void {
  makeFolders(dirname(target));
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    writePieces(openSync(temporary, 'wx'), content);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes to a file that has been opened, and closes it. */
function writePieces(handle: number, content: Content): void {
  try {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    for (const piece of pieces) writeFileSync(handle, piece);
    if (fstatSync(handle).isFile()) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** One folder after another: `mkdirSync` with `recursive` never ends where folders cannot be made, as under /proc. */
function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolders(dirname(folder));
  mkdirSync(folder);
}

function refuseSources(target: string, typed: string, guarded: Guarded): void {
  if (!isSource(target, guarded)) return;
  throw new UserError(
    {
      fr: `« ${typed} » est la place des sources de l’espace de travail : gtm n’y écrit pas de document.`,
      en: `"${typed}" is where the sources of the workspace are: gtm writes no document there.`,
    },
    {
      hint: {
        fr: 'Choisissez un autre dossier, par exemple -o sortie/',
        en: 'Choose another folder, for example -o out/',
      },
    },
  );
}

/** Compared without case, since some disks have none. */
function isSource(target: string, { root, meetings, templates }: Guarded): boolean {
  const place = comparablePath(target);
  const within = (folder: string) => place.startsWith(comparablePath(join(root, folder)) + sep);
  if ([CONFIG_FILE, REGISTRY_FILE].some((file) => place === comparablePath(join(root, file)))) return true;
  if (['.git', '.gtm'].some(within)) return true;
  return [meetings, templates].some((folder) => {
    if (folder !== '.') return within(folder);
    return dirname(place) === comparablePath(root) && /\.(?:md|hbs)$/.test(place);
  });
}

function comparablePath(path: string): string {
  return realPlace(path).toLowerCase();
}
