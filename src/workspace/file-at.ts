import { resolve } from 'node:path';
import { readBytes } from './read-file.ts';

/** The bytes of a plain file that a person names, from the folder where they stand; undefined when it cannot be read. */
export function fileAt(folder: string, path: string): Uint8Array | undefined {
  const bytes = readBytes(resolve(folder, path), path);
  return bytes instanceof Uint8Array ? bytes : undefined;
}
