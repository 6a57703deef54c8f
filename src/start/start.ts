import { readCommandLine } from '../cli/command-line.ts';
import type { main } from '../cli/main.ts';
import type { processContext } from '../cli/process-context.ts';
import { cacheFileFor } from './cache-file.ts';
import { type Chunks, openChunks } from './chunks.ts';

/** Runs the command line of this process, from the chunks that the build put beside this file. */
export async function start(): Promise<void> {
  const args = process.argv.slice(2);
  const { name = 'gtm' } = readCommandLine(args);
  const chunks = openChunks(__dirname, cacheFileFor(name));
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
