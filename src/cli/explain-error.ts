import { UserError } from '../model/errors.ts';
import { safeBlock, safeText } from '../model/safe-text.ts';
import type { Language, Words } from '../model/words.ts';
import { startFolder } from '../workspace/locate.ts';
import type { CommandLine } from './command-line.ts';
import type { Context } from './session/context.ts';
import { languageNamed, languageOf, languageOfEnvironment } from './session/language.ts';
import { errorLine, makePaint } from './session/print.ts';

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
  if (error instanceof UserError && error.exit === 130) return `${safeText(error.words[language])}\n`;
  if (error instanceof UserError)
    return sentence(error.words) + (error.hint ? `${safeText(error.hint[language])}\n` : '');
  if (isSystemError(error)) return sentence(systemWords(error));
  const stack = context.env.GTM_DEBUG
    ? `${safeBlock(error instanceof Error ? (error.stack ?? '') : String(error))}\n`
    : '';
  return sentence(BUG) + stack;
}

function systemWords({ code, path }: { readonly code: string; readonly path?: string }): Words {
  const where = path ? { fr: `« ${path} » : `, en: `"${path}": ` } : { fr: '', en: '' };
  const reason = REASONS[code] ?? { fr: 'le système a refusé l’opération', en: 'the system refused the operation' };
  return {
    fr: `${where.fr}${reason.fr} (${code}). Rien n’a été modifié à moitié.`,
    en: `${where.en}${reason.en} (${code}). Nothing was half-changed.`,
  };
}

const REASONS: Readonly<Record<string, Words>> = {
  EACCES: { fr: 'vous n’avez pas le droit de lire ou d’écrire là', en: 'you may not read or write there' },
  EPERM: { fr: 'vous n’avez pas le droit de lire ou d’écrire là', en: 'you may not read or write there' },
  EROFS: { fr: 'ce disque ne se laisse pas écrire', en: 'that disk cannot be written to' },
  ENOSPC: { fr: 'le disque est plein', en: 'the disk is full' },
  EDQUOT: { fr: 'votre place sur le disque est épuisée', en: 'your share of the disk is used up' },
  ENOENT: { fr: 'un dossier du chemin n’existe pas', en: 'a folder on the way does not exist' },
  ENOTDIR: { fr: 'un fichier est à la place d’un dossier', en: 'a file stands in the place of a folder' },
  EEXIST: { fr: 'un fichier est à la place d’un dossier', en: 'a file stands in the place of a folder' },
  ENAMETOOLONG: { fr: 'ce nom est trop long', en: 'that name is too long' },
  EMFILE: { fr: 'trop de fichiers sont ouverts', en: 'too many files are open' },
};

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
