import { isAbsolute, type PlatformPath, relative, sep } from 'node:path';

type Paths = Pick<PlatformPath, 'isAbsolute' | 'relative' | 'sep'>;

/** How this system compares paths. */
const OWN: Paths = { isAbsolute, relative, sep };

/**
 * Whether a path is a folder or lies below it, as a system compares paths: Windows without case, and with drives and
 * shares that nothing leads out of. Both are absolute.
 */
export function isInside(folder: string, path: string, paths: Paths = OWN): boolean {
  const way = paths.relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${paths.sep}`) || paths.isAbsolute(way));
}
