import system, { type PlatformPath } from 'node:path';

/**
 * Whether a path is a folder or lies below it, as a system compares paths: Windows without case, and with drives and
 * shares that nothing leads out of. Both are absolute.
 */
export function isInside(folder: string, path: string, paths: PlatformPath = system): boolean {
  const way = paths.relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${paths.sep}`) || paths.isAbsolute(way));
}
