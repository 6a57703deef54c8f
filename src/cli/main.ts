import { UserError } from '../model/errors.ts';
import { safeBlock, safeText } from '../model/safe-text.ts';
import type { Language, Words } from '../model/words.ts';
import { startFolder } from '../workspace/locate.ts';
import type { Outcome } from './command.ts';
import type { Context } from './context.ts';
import { languageOf, languageOfEnvironment } from './language.ts';
import { errorLine, makePaint } from './print.ts';
import { readCommandLine, runProgram } from './program.ts';

/**
 * Runs one command line. Gives the exit code: 0 fine, 1 findings, 2 the request cannot be carried out, 3 the environment
 * failed, 70 a bug of ours. What a command prints is written when it has succeeded, so that stdout stays empty otherwise.
 */
export async function main(args: readonly string[], context: Context): Promise<number> {
  const line = readCommandLine(args);
  try {
    const outcome = await runProgram(line, context);
    await write(context, outcome);
    return outcome.exit;
  } catch (error) {
    const language = languageForErrors(context, line.directory, line.lang);
    await context.stderr.write(explain(error, { language, context })).catch(() => undefined);
    return exitOf(error);
  }
}

async function write(context: Context, { out, err }: Outcome): Promise<void> {
  if (out) await context.stdout.write(out);
  if (err) await context.stderr.write(err);
}

function exitOf(error: unknown): number {
  if (error instanceof UserError) return error.exit;
  return isSystemError(error) ? 3 : 70;
}

/** An error of the operating system (disk full, no permission), which is neither a wrong request nor a bug. */
function isSystemError(error: unknown): error is Error & { readonly code: string; readonly path?: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

type Speaking = { readonly language: Language; readonly context: Context };

/** The one place where an error becomes a sentence. */
function explain(error: unknown, { language, context }: Speaking): string {
  const colour = context.stderr.isTerminal && !context.env.NO_COLOR;
  const line = (words: Words) => `${errorLine(words[language], language, makePaint(colour))}\n`;
  if (error instanceof UserError) return line(error.words) + (error.hint ? `${safeText(error.hint[language])}\n` : '');
  if (isSystemError(error)) return line(systemWords(error));
  const stack = context.env.GTM_DEBUG
    ? `${safeBlock(error instanceof Error ? (error.stack ?? '') : String(error))}\n`
    : '';
  return line(BUG) + stack;
}

function systemWords({ code, path }: { readonly code: string; readonly path?: string }): Words {
  const where = path ? ` (${path})` : '';
  return {
    fr: `Le système a refusé l’opération : ${code}${where}. Rien n’a été modifié à moitié.`,
    en: `The system refused the operation: ${code}${where}. Nothing was half-changed.`,
  };
}

const BUG: Words = {
  fr: 'gtm a rencontré une erreur qui vient de lui. Relancez avec GTM_DEBUG=1 et signalez ce qui s’affiche.',
  en: 'gtm met an error of its own. Run again with GTM_DEBUG=1 and report what it shows.',
};

function languageForErrors(context: Context, directory: string | undefined, lang: string | undefined): Language {
  if (lang === 'fr' || lang === 'en') return lang;
  try {
    return languageOf(context, startFolder(context.cwd, directory), undefined);
  } catch {
    return languageOfEnvironment(context);
  }
}
