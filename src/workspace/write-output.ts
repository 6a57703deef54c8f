import { closeSync, fstatSync, fsyncSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../model/errors.ts';
import { once } from '../model/once.ts';
import { isInside } from './is-inside.ts';
import { CONFIG_FILE, REGISTRY_FILE } from './locate.ts';
import { makeFolder } from './make-folder.ts';
import { realPlace } from './real-places.ts';
import { renameOver } from './rename-over.ts';
import { temporaryFor } from './temporary-file.ts';

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
  refuseSource(sourceTest(guarded)(realPlace(target)), place.path);
  if (isDevice(target)) writePieces(openSync(target, 'w'), content, true);
  else replaceFile(target, content);
  return target;
}

/** A folder that many outputs go to, each by its name; refused as `writeOutput` does. */
export type OutputFolder = {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
};

/** Opens the folder typed after `-o`, made when the first output is written. What is made again at will is not flushed. */
export function openOutputFolder({ path, folder }: Omit<OutputPlace, 'name'>, guarded: Guarded): OutputFolder {
  const asked = resolve(folder, path);
  const made = once(() => makeFolder(asked));
  const isGuarded = sourceTest(guarded);
  const real = realPlace(asked);
  refuseSource(isGuarded(join(real, 'document')), path);
  const write = (name: string, content: string | Uint8Array) => {
    refuseSource(isGuarded(join(real, name)), path);
    made();
    putInPlace(join(asked, name), content, false);
  };
  return { path: asked, write };
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
  makeFolder(dirname(target));
  putInPlace(target, content, true);
}

function putInPlace(target: string, content: Content, flush: boolean): void {
  const temporary = temporaryFor(target);
  try {
    writePieces(openSync(temporary, 'wx'), content, flush);
    renameOver(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes to a file that has been opened, and closes it. */
function writePieces(handle: number, content: Content, flush: boolean): void {
  try {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    for (const piece of pieces) writeFileSync(handle, piece);
    if (flush && fstatSync(handle).isFile()) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function refuseSource(isSource: boolean, typed: string): void {
  if (!isSource) return;
  throw new UserError(
    'file/place',
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

/** Whether a real place is one of sources; compared without case, since some disks have none. */
function sourceTest({ root, meetings, templates }: Guarded): (place: string) => boolean {
  const at = (path: string) => realPlace(join(root, path)).toLowerCase();
  const files = [CONFIG_FILE, REGISTRY_FILE].map(at);
  const folders = ['.git', '.gtm', meetings, templates].filter((folder) => folder !== '.').map(at);
  const top = [meetings, templates].includes('.') ? realPlace(root).toLowerCase() : undefined;
  return (real) => {
    const place = real.toLowerCase();
    if (files.includes(place) || folders.some((folder) => isInside(folder, place))) return true;
    return dirname(place) === top && /\.(?:md|hbs)$/.test(place);
  };
}
