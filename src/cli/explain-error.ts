import { UserError } from '../model/errors.ts';
import { safeBlock, safeText } from '../model/safe-text.ts';
import type { Language, Words } from '../model/words.ts';
import { startFolder } from '../workspace/locate.ts';
import type { CommandLine } from './command-line.ts';
import type { Context } from './context.ts';
import { languageOf, languageOfEnvironment } from './language.ts';
import { errorLine, makePaint } from './print.ts';

/** The exit code of an error: that of a `UserError`, 3 for one of the operating system, 70 for a bug. */
export function exitOf(error: unknown): number {
  if (error instanceof UserError) return error.exit;
  return isSystemError(error) ? 3 : 70;
}

/** An error of the operating system (disk full, no permission), which is neither a wrong request nor a bug. */
function isSystemError(error: unknown): error is Error & { readonly code: string; readonly path?: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** The one place where an error becomes sentences, in the language of the workspace when there is one. */
export function explainError(error: unknown, line: CommandLine, context: Context): string {
  const language = languageForErrors(context, line.directory, line.lang);
  const colour = context.stderr.isTerminal && !context.env.NO_COLOR;
  const sentence = (words: Words) => `${errorLine(words[language], language, makePaint(colour))}\n`;
  if (error instanceof UserError)
    return sentence(error.words) + (error.hint ? `${safeText(error.hint[language])}\n` : '');
  if (isSystemError(error)) return sentence(systemWords(error));
  const stack = context.env.GTM_DEBUG
    ? `${safeBlock(error instanceof Error ? (error.stack ?? '') : String(error))}\n`
    : '';
  return sentence(BUG) + stack;
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
