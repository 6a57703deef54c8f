import { join } from 'node:path';
import { readBytes } from './read-file.ts';

/** Whether the .gitignore of a folder keeps `.gtm/` out of git, by a line of its own. */
export function ignoresDerived(root: string): boolean {
  const bytes = readBytes(join(root, '.gitignore'), '.gitignore');
  return bytes instanceof Uint8Array && /^\/?\.gtm\/?[ \t\r]*$/m.test(new TextDecoder().decode(bytes));
}
