import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './play.ts';

/** The built program as people run it. */
export const BIN = join(ROOT, 'bin/gtm.js');

/** Builds the program when a source is newer than the build, as when tests run between two edits. */
export function buildWhereStale(): void {
  const built = statSync(join(ROOT, 'dist/start.cjs'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const stale = sources.some((file) => statSync(join(ROOT, 'src', file)).mtimeMs > built && file.endsWith('.ts'));
  if (stale) execFileSync(process.execPath, [join(ROOT, 'build/bundle.js')]);
}
