import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBytes } from './read-file.ts';

/** Folders inside one another are looked through to this depth. */
export const DEEPEST = 20;

/**
 * The files that a path of a person stands for, from the folder where they stand: itself, or those of a folder and of the
 * folders in it, in the order of their names. Hidden ones and links in it are left out.
 */
export function filesIn(folder: string, path: string, depth = 0): readonly string[] {
  const place = resolve(folder, path);
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const entries = readdirSync(place, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory() && depth < DEEPEST) return filesIn(folder, join(path, entry.name), depth + 1);
      return entry.isFile() ? [join(path, entry.name)] : [];
    });
}

/** The bytes of a plain file that a person names, from the folder where they stand; undefined when it cannot be read. */
export function fileAt(folder: string, path: string): Uint8Array | undefined {
  const bytes = readBytes(resolve(folder, path), path);
  return bytes instanceof Uint8Array ? bytes : undefined;
}
