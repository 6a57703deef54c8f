import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../support/play.ts';

/**
 * Bundles a script beside this file, to be run in a process of its own, which may end without taking the test with it. It
 * stands as deep below the root as the tests, for what they find from their own place.
 */
export async function bundleChild(name: string): Promise<string> {
  const outfile = join(ROOT, `node_modules/.gtm-slow/${name}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20.19', packages: 'external', logLevel: 'error' },
  });
  return outfile;
}
