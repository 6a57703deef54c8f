import type { Language } from '../../src/model/words.ts';
import { block, code, paragraphs, prose, table } from './markdown.ts';
import type { PageSource } from './page.ts';
import { type Refusal, refusals } from './refusals.ts';

/** Every code with which gtm refuses a request: why, and a command that is refused so. */
export function refusalsPage(language: Language): PageSource {
  const all = Object.entries(refusals);
  const rows = all.map(([name, { why }]) => [code(name), prose(why[language])]);
  return {
    path: 'refusals.md',
    title: { fr: 'Ce que gtm refuse', en: 'What gtm refuses' },
    body: [INTRODUCTION[language], table(HEAD[language], rows), ...all.map((each) => refusalText(each, language))],
  };
}

function refusalText([name, { command, files = {}, where }]: readonly [string, Refusal], language: Language): string {
  const around = Object.entries(files).flatMap(([file, text]) => [code(file), block(short(text), languageOf(file))]);
  return paragraphs([
    `## ${code(name)}`,
    ...(where ? [`*${prose(where[language])}*`] : []),
    ...around,
    block(`$ ${command}`, 'console'),
  ]);
}

/** A line that is long on purpose is not shown whole. */
function short(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line.length > 100 ? `${line.slice(0, 60)}…` : line))
    .join('\n');
}

function languageOf(file: string): string {
  if (file.endsWith('.yaml')) return 'yaml';
  return file.endsWith('.md') ? 'markdown' : 'text';
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  fr: ['Code', 'Pourquoi'],
  en: ['Code', 'Why'],
};

const INTRODUCTION: Readonly<Record<Language, string>> = {
  fr: [
    'Une demande que gtm ne peut pas satisfaire est refusée par une phrase qui commence par `Erreur` et son code, et dit ce',
    'qu’il faut faire ; la commande sort alors avec le code 2 (ou 3 quand l’ordinateur refuse), et rien n’est écrit à',
    'moitié. Les exemples se jouent dans une copie de [l’exemple](../../examples/zinder), le 20 avril 2023.',
  ].join('\n'),
  en: [
    'A request that gtm cannot carry out is refused with a sentence that begins with `Error` and its code, and says what to',
    'do; the command then exits with 2 (or 3 where the machine refuses), and nothing is written by half. The examples are',
    'played in a copy of [the example](../../examples/zinder), on 20 April 2023.',
  ].join('\n'),
};
