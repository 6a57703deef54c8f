import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { type CodeCache, keepCodeCache, readCodeCache } from './code-cache.ts';

/** The scripts of a folder. */
export type Scripts = {
  /** What a script of the folder evaluates to. */
  readonly run: (name: string) => unknown;
  /** Keeps the compiled code for the next time, where some was missing. */
  readonly keep: () => void;
};

/** Opens the scripts of a folder, with the code that V8 compiled the last time; nothing is kept without a `cacheFile`. */
export function openScripts(folder: string, cacheFile: string | undefined): Scripts {
  const cache: CodeCache = cacheFile === undefined ? new Map() : readCodeCache(cacheFile);
  const scripts = new Map<string, Script>();
  let isWhole = true;

  const run = (name: string): unknown => {
    const filename = join(folder, name);
    const cachedData = cache.get(name);
    const script = new Script(readFileSync(filename, 'utf8'), { filename, ...(cachedData ? { cachedData } : {}) });
    if (!cachedData || script.cachedDataRejected) isWhole = false;
    scripts.set(name, script);
    return script.runInThisContext();
  };
  const keep = () => {
    if (cacheFile === undefined || isWhole) return;
    const compiled = [...scripts].map(([name, script]) => [name, script.createCachedData()] as const);
    keepCodeCache(cacheFile, new Map([...cache, ...compiled]));
  };
  return { run, keep };
}
