import { type CommandLine, readCommandLine } from './command-line.ts';
import type { Outcome } from './session/command.ts';
import type { Context } from './session/context.ts';

/**
 * Runs one command line. Gives the exit code: 0 fine, 1 findings, 2 the request cannot be carried out, 3 the environment
 * failed, 70 a bug of ours. What a command prints is written when it has succeeded, so that stdout stays empty otherwise.
 * All but the version is loaded when it is needed.
 */
export async function main(args: readonly string[], context: Context): Promise<number> {
  const line = readCommandLine(args);
  try {
    const { exit, out, err, afterwards = [] } = await run(line, context);
    await print(out, context);
    if (err) await context.stderr.write(await forScreen(err, context));
    for (const afterward of afterwards) await afterward().catch(() => undefined);
    return exit;
  } catch (error) {
    const { exitOf, explainError } = await import('./explain-error.ts');
    const words = await forScreen(explainError(error, line, context), context);
    await context.stderr.write(words).catch(() => undefined);
    return exitOf(error);
  }
}

/** Loaded where lines may be longer than a screen. */
async function forScreen(words: string, context: Context): Promise<string> {
  if (!context.stderr.isTerminal) return words;
  const { wrapLines } = await import('./wrap-lines.ts');
  return wrapLines(words, context.stdout.columns ?? 80);
}

/** Writes pieces as they are made, until nobody reads them any more. */
async function print(out: Outcome['out'], { stdout }: Context): Promise<void> {
  for await (const piece of typeof out === 'string' ? [out] : out) {
    if (piece !== '') await stdout.write(piece);
    if (stdout.isClosed?.()) return;
  }
}

async function run(line: CommandLine, context: Context): Promise<Outcome> {
  if (line.name === undefined && line.version) return { exit: 0, out: `gtm ${context.version}\n` };
  const { runProgram } = await import('./program.ts');
  return runProgram(line, context);
}
