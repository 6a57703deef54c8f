// The name under which a file is written before it has its own: hidden, beside it, never used again.
import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The path for what is to become the file at a path. */
export function temporaryFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
}

/** The name of the file that a temporary one was to become; undefined for any other file. */
export function meantName(name: string): string | undefined {
  return /^\.(.+)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
}

/**
 * Removes what killed processes have left in a folder of what was to become one of these files. To be called while nobody
 * else writes there.
 */
export function sweepTemporaries(folder: string, isOurs: (name: string) => boolean): void {
  for (const name of readdirSync(folder)) {
    const meant = meantName(name);
    if (meant !== undefined && isOurs(meant)) rmSync(join(folder, name), { force: true });
  }
}
