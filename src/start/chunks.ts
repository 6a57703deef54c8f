import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { debuglog } from 'node:util';
import { Script } from 'node:vm';
import { type CodeCache, keepCodeCache, readCodeCache } from './code-cache.ts';

/** The chunks of the program, loaded with the code that V8 compiled the last time. */
export type Chunks = {
  /** A chunk by its name in the folder (`./main.cjs`). */
  readonly load: (name: string) => unknown;
  /** Keeps the compiled code for the next time, where some was missing. */
  readonly keep: () => void;
};

/** `NODE_DEBUG=gtm` tells what is loaded. */
const tell = debuglog('gtm');

/** Opens the chunks of a folder; the compiled code stands in `cacheFile`, nowhere when that is undefined. */
export function openChunks(folder: string, cacheFile: string | undefined): Chunks {
  const cache = cacheFile === undefined ? new Map() : readCodeCache(cacheFile);
  const loaded = new Map<string, { readonly exports: unknown }>();
  const scripts = new Map<string, Script>();
  const requireOthers = createRequire(join(folder, 'start.cjs'));
  let isWhole = true;

  const load = (name: string): unknown => {
    const known = loaded.get(name);
    if (known) return known.exports;
    if (!name.startsWith('./')) return requireOthers(name);
    const file = join(folder, name);
    tell('loads %s', name);
    const script = compile(file, cache.get(name));
    if (!cache.has(name) || script.cachedDataRejected) isWhole = false;
    scripts.set(name, script);
    const module = { exports: {} };
    loaded.set(name, module);
    script.runInThisContext()(module.exports, load, module, file, dirname(file), importOthers);
    return module.exports;
  };
  const keep = () => {
    if (cacheFile === undefined || isWhole) return;
    keepCodeCache(cacheFile, new Map([...cache, ...compiled(scripts)]));
  };
  return { load, keep };
}

/** V8 forgets who imports for a text whose code it is given. */
const importOthers = (name: string): Promise<unknown> => import(name);

function compile(file: string, cachedData: Buffer | undefined): Script {
  const source = readFileSync(file, 'utf8');
  return new Script(`(function (exports, require, module, __filename, __dirname, __import) {${source}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
}

function compiled(scripts: ReadonlyMap<string, Script>): CodeCache {
  return new Map([...scripts].map(([name, script]) => [name, script.createCachedData()]));
}
