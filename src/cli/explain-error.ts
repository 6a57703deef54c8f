import { isSystemError, UserError } from '../model/errors.ts';
import { safeBlock, safeText } from '../model/safe-text.ts';
import type { Language, Words } from '../model/words.ts';
import { startFolder } from '../workspace/locate.ts';
import type { CommandLine } from './command-line.ts';
import type { Context } from './session/context.ts';
import { languageNamed, languageOf, languageOfEnvironment } from './session/language.ts';
import { errorLine, makePaint } from './session/print.ts';
import { systemError } from './system-error.ts';

type Said = Pick<UserError, 'code' | 'words' | 'hint'>;

/** The exit code of an error: that of a `UserError`, 3 for one of the operating system, 70 for a bug. */
export function exitOf(error: unknown): number {
  if (error instanceof UserError) return error.exit;
  return isSystemError(error) ? 3 : 70;
}

/** The one place where an error becomes sentences, in the language of the workspace when there is one. */
export function explainError(error: unknown, line: CommandLine, context: Context): string {
  const language = languageForErrors(context, line.directory, line.lang);
  const colour = context.stderr.isTerminal && !context.env.NO_COLOR;
  const ways = { language, paint: makePaint(colour) };
  const sentence = (words: Words, code?: string) => `${errorLine(words[language], { ...ways, code })}\n`;
  if (error instanceof UserError && error.exit === 130) return `${safeText(error.words[language])}\n`;
  const explained = ({ code, words, hint }: Said) =>
    sentence(words, code) + (hint ? `${safeText(hint[language])}\n` : '');
  if (error instanceof UserError) return explained(error);
  if (isSystemError(error)) return explained(systemError(error));
  const stack = context.env.GTM_DEBUG
    ? `${safeBlock(error instanceof Error ? (error.stack ?? '') : String(error))}\n`
    : '';
  return sentence(BUG) + stack;
}

const BUG: Words = {
  fr: 'gtm a rencontré une erreur qui vient de lui. Relancez avec GTM_DEBUG=1 et signalez ce qui s’affiche.',
  en: 'gtm met an error of its own. Run again with GTM_DEBUG=1 and report what it shows.',
};

function languageForErrors(context: Context, directory: string | undefined, lang: string | undefined): Language {
  const named = lang === undefined ? undefined : languageNamed(lang);
  if (named !== undefined) return named;
  try {
    return languageOf(context, startFolder(context.cwd, directory), undefined);
  } catch {
    return languageOfEnvironment(context);
  }
}
