import { commonOptions } from '../../src/cli/common-options.ts';
import { examplesOf, sentence, usageOf } from '../../src/cli/help.ts';
import { termIn } from '../../src/cli/placeholders.ts';
import type { CommandSpec, OptionSpec } from '../../src/cli/session/command.ts';
import type { Language, Words } from '../../src/model/words.ts';
import { exitCodes } from './exit-codes.ts';
import type { Contract } from './json-pages.ts';
import { block, code, prose, table } from './markdown.ts';
import type { PageSource } from './page.ts';
import { inLanguage } from './titles.ts';

/** All the commands at a glance, then a page for each. */
export function commandPages(
  specs: readonly CommandSpec[],
  contracts: readonly Contract[],
  language: Language,
): readonly PageSource[] {
  const own = (name: string) => contracts.filter((contract) => isOf(contract, name));
  return [indexPage(specs, language), ...specs.map((spec) => commandPage(spec, own(spec.name), language))];
}

/** Whether a command writes an output: its description says "What gtm NAME …". */
export function isOf({ schema }: Contract, name: string): boolean {
  return inLanguage(schema.description, 'en').startsWith(`What gtm ${name} `);
}

function indexPage(specs: readonly CommandSpec[], language: Language): PageSource {
  const rows = specs.map(({ name, summary }) => [
    `[${code(`gtm ${name}`)}](${name}.md)`,
    prose(sentence(summary[language])),
  ]);
  return {
    path: 'commands/README.md',
    title: { fr: 'Les commandes', en: 'The commands' },
    body: [
      INTRODUCTION[language],
      table(HEAD.commands[language], rows),
      `## ${TITLES.common[language]}`,
      optionTable(commonOptions, language),
      `## ${TITLES.exit[language]}`,
      EXIT[language],
      table(
        HEAD.exit[language],
        exitCodes.map(({ code: exit, words }) => [String(exit), words[language]]),
      ),
    ],
  };
}

function commandPage(spec: CommandSpec, contracts: readonly Contract[], language: Language): PageSource {
  const title = code(`gtm ${spec.name}`);
  const given = (spec.arguments ?? []).map(({ name, words }) => [code(termIn(name, language)), prose(words[language])]);
  const json = contracts.map(({ kind, schema }) => `- [${code(String(schema.$id))}](../json/${kind}.md)`);
  return {
    path: `commands/${spec.name}.md`,
    title: { fr: title, en: title },
    body: [
      prose(sentence(spec.summary[language])),
      block(usageOf(spec, language), 'text'),
      ...(given.length > 0 ? [`## ${TITLES.arguments[language]}`, table(HEAD.arguments[language], given)] : []),
      ...(spec.options.length > 0 ? [`## ${TITLES.options[language]}`, optionTable(spec.options, language)] : []),
      COMMON[language],
      `## ${TITLES.examples[language]}`,
      block(examplesOf(spec, language).join('\n'), 'sh'),
      ...(json.length > 0 ? [`## ${TITLES.json[language]}`, json.join('\n')] : []),
      `## ${TITLES.exit[language]}`,
      table(
        HEAD.exit[language],
        exitCodes.map(({ code: exit, words }) => [String(exit), words[language]]),
      ),
    ],
  };
}

function optionTable(options: readonly OptionSpec[], language: Language): string {
  const rows = options.map(({ flags, words, choices = [], many }) => {
    const list = choices.map(code).join(', ');
    const again = many && !words[language].includes(SEVERAL[language]) ? ` (${SEVERAL[language]})` : '';
    return [code(termIn(flags, language)), `${prose(words[language])}${again}`, list];
  });
  return table(HEAD.options[language], rows);
}

const SEVERAL: Words = { fr: 'plusieurs fois', en: 'several times' };

const TITLES = {
  arguments: { fr: 'Arguments', en: 'Arguments' },
  options: { fr: 'Options', en: 'Options' },
  common: { fr: 'Options communes', en: 'Common options' },
  examples: { fr: 'Exemples', en: 'Examples' },
  json: { fr: 'Sorties JSON', en: 'JSON outputs' },
  exit: { fr: 'Codes de sortie', en: 'Exit codes' },
} as const satisfies Record<string, Words>;

const HEAD = {
  commands: { fr: ['Commande', 'Ce qu’elle fait'], en: ['Command', 'What it does'] },
  arguments: { fr: ['Argument', 'Sens'], en: ['Argument', 'Meaning'] },
  options: { fr: ['Option', 'Sens', 'Choix'], en: ['Option', 'Meaning', 'Choices'] },
  exit: { fr: ['Code', 'Sens'], en: ['Code', 'Meaning'] },
} as const satisfies Record<string, Readonly<Record<Language, readonly string[]>>>;

const INTRODUCTION: Words = {
  fr: 'Chaque commande a sa page ; `gtm COMMANDE --help` en dit l’essentiel à l’écran. Entre `<…>`, ce qu’il faut donner ; entre `[…]`, ce qu’on peut donner.',
  en: 'Each command has its page; `gtm COMMAND --help` says the essential on the screen. In `<…>`, what must be given; in `[…]`, what may be given.',
};
const COMMON: Words = {
  fr: 'Toute commande prend aussi les [options communes](README.md#options-communes).',
  en: 'Every command takes the [common options](README.md#common-options) too.',
};
const EXIT: Words = {
  fr: 'Ce qui est demandé sort sur la sortie standard, tout le reste sur la sortie d’erreur ; à partir de 2, la sortie standard reste vide.',
  en: 'What is asked for goes to standard output, all the rest to standard error; from 2 on, standard output stays empty.',
};
