import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those on the way to it; gives the first one that was made, or undefined when all were there. Of a disk
 * that cannot be written to, Node says that a folder on the way is missing: the first that is missing says the true reason.
 */
export function makeFolder(path: string): string | undefined {
  try {
    return mkdirSync(path, { recursive: true });
  } catch (error) {
    const first = firstMissing(path);
    if (first === path) throw error;
    mkdirSync(first);
    return mkdirSync(path, { recursive: true }) ?? first;
  }
}

function firstMissing(path: string): string {
  const parent = dirname(path);
  return parent === path || existsSync(parent) ? path : firstMissing(parent);
}
