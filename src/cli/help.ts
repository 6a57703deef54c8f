import { wrapWords } from '../format/layout/wrap-words.ts';
import { summaries } from '../generated/summaries.ts';
import type { Language, Words } from '../model/words.ts';
import { commonOptions } from './common-options.ts';
import { termIn } from './placeholders.ts';
import type { CommandSpec } from './session/command.ts';

const TITLES = {
  usage: { fr: 'Usage', en: 'Usage' },
  commands: { fr: 'Commandes', en: 'Commands' },
  arguments: { fr: 'Arguments', en: 'Arguments' },
  options: { fr: 'Options', en: 'Options' },
  common: { fr: 'Options communes', en: 'Common options' },
  examples: { fr: 'Exemples', en: 'Examples' },
} as const satisfies Record<string, Words>;

const ABOUT: Words = {
  fr: 'gtm tient les comptes rendus de réunion en Markdown dans git, et suit ce qui y a été décidé.',
  en: 'gtm keeps the minutes of meetings as Markdown in git, and follows up what they decided.',
};

const USAGE: Words = { fr: '  gtm <commande> [options]', en: '  gtm <command> [options]' };

const MORE: Words = {
  fr: 'Une commande en détail : gtm <commande> --help. La version : gtm --version.',
  en: 'One command in detail: gtm <command> --help. The version: gtm --version.',
};

/** The help of the program: every command in one line, as the build took it from the commands, so that none is loaded. */
export function programHelp(language: Language): string {
  return blocks([
    wrapWords(ABOUT[language], 80).join('\n'),
    titled(TITLES.usage[language], USAGE[language]),
    titled(TITLES.commands[language], rows(summaries, language)),
    titled(TITLES.common[language], rows(commonOptions.map(toRow), language)),
    MORE[language],
  ]);
}

/** The help of one command. */
export function commandHelp(spec: CommandSpec, language: Language): string {
  return blocks([
    wrapWords(sentence(spec.summary[language]), 80).join('\n'),
    titled(TITLES.usage[language], `  ${usageOf(spec, language)}`),
    section(
      TITLES.arguments,
      (spec.arguments ?? []).map(({ name, words }): Row => [name, words]),
      language,
    ),
    section(TITLES.options, spec.options.map(toRow), language),
    titled(TITLES.common[language], rows(commonOptions.map(toRow), language)),
    titled(
      TITLES.examples[language],
      examplesOf(spec, language)
        .map((example) => `  ${example}`)
        .join('\n'),
    ),
  ]);
}

/** How a command is typed. */
export function usageOf(spec: CommandSpec, language: Language): string {
  const names = (spec.arguments ?? []).map(({ name }) => termIn(name, language));
  return ['gtm', spec.name, ...names, '[options]'].join(' ');
}

/** The examples of a command, in a language. */
export function examplesOf({ examples }: CommandSpec, language: Language): readonly string[] {
  return examples.map((example) => (typeof example === 'string' ? example : example[language]));
}

/** "lister les réunions" → "Lister les réunions." */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

type Row = readonly [term: string, words: Words];

function toRow({ flags, words, choices }: { flags: string; words: Words; choices?: readonly string[] }): Row {
  if (!choices) return [flags, words];
  const list = ` (${choices.join(', ')})`;
  return [flags, { fr: words.fr + list, en: words.en + list }];
}

function section(title: Words, lines: readonly Row[], language: Language): string {
  return lines.length === 0 ? '' : titled(title[language], rows(lines, language));
}

function titled(title: string, text: string): string {
  return `${title}\n${text}`;
}

function blocks(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Terms on the left, their words wrapped beside them within 80 columns. */
function rows(lines: readonly Row[], language: Language): string {
  const terms = lines.map(([term, words]) => [termIn(term, language), words] as const);
  const width = Math.min(24, Math.max(...terms.map(([term]) => term.length)));
  return terms
    .flatMap(([term, words]) => {
      const text = wrapWords(words[language], 80 - width - 4);
      const head = term.length > width ? [`  ${term}`] : [];
      return [
        ...head,
        ...text.map((line, index) => `  ${(index === 0 && head.length === 0 ? term : '').padEnd(width)}  ${line}`),
      ];
    })
    .join('\n');
}
