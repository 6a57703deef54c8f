import { sentence } from '../../src/cli/help.ts';
import { makePaint } from '../../src/cli/session/print.ts';
import { pretty } from '../../src/format/findings/pretty.ts';
import type { Diagnostic, Severity } from '../../src/model/diagnostic.ts';
import type { Language, Words } from '../../src/model/words.ts';
import type { CatalogueEntry, CatalogueExample } from './catalogue.ts';
import { anchorOf, block, code, paragraphs, prose, table } from './markdown.ts';
import type { PageSource } from './page.ts';
import { shownFile } from './shown-file.ts';

/** Every code that `gtm check` can give: why it matters, a file that provokes it, and what is then answered. */
export function errorsPage(entries: readonly CatalogueEntry[], language: Language): PageSource {
  const rows = entries.map((entry) => [
    `[${code(entry.code)}](#${anchorOf(entry.code)})`,
    SEVERITIES[entry.severity][language],
    isMended(entry) ? YES[language] : '',
    prose(entry.why[language]),
  ]);
  return {
    path: 'errors.md',
    title: { fr: 'Ce que dit gtm check', en: 'What gtm check says' },
    body: [INTRODUCTION[language], table(HEAD[language], rows), ...entries.map((entry) => entryText(entry, language))],
  };
}

function isMended({ examples }: CatalogueEntry): boolean {
  return examples.some(({ mended }) => Object.keys(mended).length > 0);
}

function entryText(entry: CatalogueEntry, language: Language): string {
  const { severity, off, why, examples, good } = entry;
  const facts = [
    SEVERITIES[severity][language],
    ...(isMended(entry) ? [MENDED[language]] : []),
    ...(off ? [asked(entry.code, language)] : []),
  ];
  return paragraphs([
    `## ${code(entry.code)}`,
    `*${sentence(facts.join(', '))}* ${prose(why[language])}`,
    examples.map((example) => exampleText(example, language)).join(`\n\n${ANOTHER[language]}\n\n`),
    ...(Object.keys(good).length > 0 ? [RIGHT[language], ...filesText(good)] : []),
  ]);
}

function exampleText({ words, files, findings, mended }: CatalogueExample, language: Language): string {
  return paragraphs([
    words?.[language] ?? '',
    ...filesText(files),
    answered(findings, language),
    ...(Object.keys(mended).length > 0 ? [AFTER_FIX[language], ...filesText(mended)] : []),
  ]);
}

/** Files as blocks; a name is said where it is not that of the usual record, or where there are several. */
function filesText(files: Readonly<Record<string, string>>): readonly string[] {
  const named = Object.entries(files);
  return named.flatMap(([name, text]) => [
    ...(named.length === 1 && name === 'meetings/2023-03-01.md' ? [] : [code(name)]),
    block(shownFile(text), name.endsWith('.md') ? 'markdown' : 'yaml'),
  ]);
}

/** What stands on the screen, without the line that counts. */
function answered(diagnostics: readonly Diagnostic[], language: Language): string {
  const report = { diagnostics, checked: 1, generated: '', unread: [], rules: [] };
  const printed = pretty.format(report, { language, width: 80, paint: makePaint(false) });
  return block(printed.trimEnd().split('\n\n').slice(0, -1).join('\n\n'), 'text');
}

function asked(rule: string, language: Language): string {
  const option = code(`--rule ${rule}`);
  return language === 'fr' ? `seulement avec ${option}` : `only with ${option}`;
}

const SEVERITIES: Readonly<Record<Severity, Words>> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  info: { fr: 'remarque', en: 'note' },
};
const HEAD: Readonly<Record<Language, readonly string[]>> = {
  fr: ['Code', 'Gravité', '`--fix`', 'Pourquoi'],
  en: ['Code', 'Severity', '`--fix`', 'Why'],
};
const YES: Words = { fr: 'oui', en: 'yes' };
const MENDED: Words = { fr: '`--fix` répare', en: '`--fix` mends it' };
const AFTER_FIX: Words = { fr: 'Après `gtm check --fix` :', en: 'After `gtm check --fix`:' };
const ANOTHER: Words = { fr: 'Un autre exemple :', en: 'Another example:' };
const RIGHT: Words = { fr: 'Ce qui va bien :', en: 'What is fine:' };

const INTRODUCTION: Words = {
  fr: `Chaque problème que \`gtm check\` peut signaler, avec un petit fichier qui le provoque et ce que gtm répond alors : la place,
ce qui ne va pas, ce qu’il faut faire. Les exemples sont joués dans l’espace de travail de
[l’exemple](../../examples/zinder), le 15 avril 2023 ; le fichier est \`meetings/2023-03-01.md\`, sauf si un autre nom le précède.

Une **erreur** fait sortir \`gtm check\` avec le code 1 ; un **avertissement** aussi avec \`--strict\` ; une **remarque**, jamais.
\`--fix\` ne répare que ce dont il peut prouver le résultat, et ne touche à aucun autre caractère. Dans les exemples, ⍽ montre
une espace insécable, ⇥ une tabulation, ↵ un retour chariot, � un caractère de commande, et … du texte coupé.`,
  en: `Every problem that \`gtm check\` can report, with a small file that provokes it and what gtm then answers: the place, what is
wrong, what to do. The examples are played in the workspace of [the example](../../examples/zinder), on 15 April 2023; the file
is \`meetings/2023-03-01.md\`, unless another name stands before it.

An **error** makes \`gtm check\` exit with 1; a **warning** too with \`--strict\`; a **note** never. \`--fix\` mends only what it
can prove, and touches no other character. In the examples ⍽ shows a no-break space, ⇥ a tab, ↵ a carriage return, � a control
character, and … text that was cut.`,
};
