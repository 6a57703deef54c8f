import { readCommandLine } from '../cli/command-line.ts';
import type { main } from '../cli/main.ts';
import type { processContext } from '../cli/process-context.ts';
import { cacheFileFor } from './cache-file.ts';
import { openProgram } from './program.ts';

/** Runs the command line of this process, from the program that the build put beside this file. */
export async function start(): Promise<void> {
  const args = process.argv.slice(2);
  const { name = 'gtm' } = readCommandLine(args);
  const { load, keep } = openProgram(__dirname, cacheFileFor(name));
  const { main: run } = load('/cli/main.ts') as { readonly main: typeof main };
  const { processContext: context } = load('/cli/process-context.ts') as {
    readonly processContext: typeof processContext;
  };
  process.exitCode = await run(args, context(process));
  keep();
}

/** The public API, for programs that import the package. */
export function openApi(): unknown {
  return openProgram(__dirname, undefined).load('/index.ts');
}
