import { UserError } from '../../model/errors.ts';
import type { Language } from '../../model/words.ts';
import { foldText } from '../../words/fold-text.ts';
import { languages } from '../../words/languages.ts';
import { meaningsOf } from '../../words/vocabulary.ts';
import { findRoot } from '../../workspace/locate.ts';
import { openConfig } from '../../workspace/open.ts';
import type { Context } from './context.ts';

/**
 * The language to speak: `--lang`, else the locale of gtm.yaml, else that of the environment (LC_ALL, LC_MESSAGES,
 * LANG, as POSIX orders them), else that of the machine, else English. Refused (exit 2): a language we do not speak.
 */
export function languageOf(context: Context, folder: string, asked: string | undefined): Language {
  const named = asked === undefined ? undefined : languageNamed(asked);
  if (named !== undefined) return named;
  if (asked !== undefined) {
    throw new UserError('request/words', {
      fr: `--lang : gtm parle fr et en, pas « ${asked} ».`,
      en: `--lang: gtm speaks fr and en, not "${asked}".`,
    });
  }
  const root = findRoot(folder);
  return (root === undefined ? undefined : openConfig(root).value.locale) ?? languageOfEnvironment(context);
}

/** The language that people call so: "fr", "français", "English". */
export function languageNamed(typed: string): Language | undefined {
  return NAMES.get(foldText(typed));
}

const NAMES = meaningsOf(languages);

/** The language of the environment, else of the machine, for what is said before a workspace is known. */
export function languageOfEnvironment(context: Context): Language {
  const { env } = context;
  return /^fr/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || context.locale) ? 'fr' : 'en';
}
