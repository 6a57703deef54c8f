import { join } from 'node:path';

/** Put here by the build: a name of the chunks as they are (V8 compares no more than the length of a text). */
declare const GTM_CODE: string;

/** Where the compiled code of a command or of a thread is kept, in the cache folder of the person; nowhere for odd names. */
export function cacheFileFor(name: string): string | undefined {
  const folder = cacheFolder(process.env);
  if (folder === undefined || !/^[a-z-]{1,20}$/.test(name)) return undefined;
  return join(folder, 'gtm-minutes', `code-${GTM_CODE}-${process.version}-${process.arch}`, name);
}

/** The cache folder of the person, by the XDG Base Directory Specification, or what Windows and macOS have for it. */
function cacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  if (env.NODE_DISABLE_COMPILE_CACHE === '1') return undefined;
  if (env.XDG_CACHE_HOME?.startsWith('/')) return env.XDG_CACHE_HOME;
  if (process.platform === 'win32') return env.LOCALAPPDATA;
  if (!env.HOME) return undefined;
  return join(env.HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}
