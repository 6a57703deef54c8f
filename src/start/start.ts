import { join } from 'node:path';
import { readCommandLine } from '../cli/command-line.ts';
import type { main } from '../cli/main.ts';
import type { processContext } from '../cli/process-context.ts';
import { type Chunks, openChunks } from './chunks.ts';

/** Runs the command line of this process, from the chunks that the build put beside this file. */
export async function start(): Promise<void> {
  const args = process.argv.slice(2);
  const chunks = openChunks(__dirname, cacheFileFor(args));
  const { run, context } = programOf(chunks);
  process.exitCode = await run(args, context(process));
  chunks.keep();
}

type Program = { readonly run: typeof main; readonly context: typeof processContext };

function programOf(chunks: Chunks): Program {
  const { main: run } = chunks.load('./main.cjs') as { readonly main: typeof main };
  const { processContext: context } = chunks.load('./context.cjs') as {
    readonly processContext: typeof processContext;
  };
  return { run, context };
}

/** Put here by the build: a name of the chunks as they are (V8 compares no more than the length of a text). */
declare const GTM_CODE: string;

/** Where the compiled code of a command is kept: one file a command, in the cache folder of the person. */
function cacheFileFor(args: readonly string[]): string | undefined {
  const folder = cacheFolder(process.env);
  const { name = 'gtm' } = readCommandLine(args);
  if (folder === undefined || !/^[a-z]{1,20}$/.test(name)) return undefined;
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
