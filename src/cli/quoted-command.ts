// A text of several words that was typed without quotes, and that the shell took apart.

import { UserError } from '../model/errors.ts';
import { shellLine } from '../model/shell-word.ts';
import { commonOptions } from './common-options.ts';
import type { CommandSpec } from './session/command.ts';
import { SplitWords } from './session/split-words.ts';

/** Part of a command line: an option, its value, or an argument; and the words that belong together in it. */
type Part = { readonly kind: 'option' | 'value' | 'argument'; readonly words: readonly string[] };

/**
 * What to say of a command line with more arguments than the command takes, when words behind the value of an option or
 * behind the last argument are the rest of it: the command as it was meant. Undefined for any other.
 */
export function splitWords(spec: CommandSpec, args: readonly string[]): UserError | undefined {
  const parts = partsOf(spec, args);
  const most = spec.arguments?.length ?? 0;
  const behind = [joinBehind(parts, isNoId), joinBehind(parts), parts];
  const last = TEXTS.test(spec.arguments?.at(-1)?.name ?? '') ? most - 1 : undefined;
  const joined = behind.flatMap((each) => (last === undefined ? [each] : [each, joinFrom(each, last)]));
  const meant = joined.find((each) => fits(each, spec) && argumentsOf(each).length <= most);
  return meant && refusal(meant, spec);
}

/**
 * The same of a command that was refused and takes any number of arguments: `done X --note atelier reporté`, where a word
 * behind the value of an option cannot be an id, since it holds no figure, slash or dot.
 */
export function splitAmongMany(error: unknown, spec: CommandSpec, args: readonly string[]): UserError | undefined {
  if (!(error instanceof UserError) || error.exit !== 2 || !spec.arguments?.at(-1)?.name.includes('...'))
    return undefined;
  const parts = partsOf(spec, args);
  if (error instanceof SplitWords) return refusal(joinFrom(parts, error.from), spec);
  const meant = joinBehind(parts, isNoId);
  return meant.length < parts.length && fits(meant, spec) ? refusal(meant, spec) : undefined;
}

/** What takes words, by its place holder: a folder, a meeting or a number is no text. */
const TEXTS = new RegExp(
  `[<[](?:${'text words title name names place date hour rhythm status interval duration'.replaceAll(' ', '|')})(?:\\.{3})?[>\\]]`,
);

function isNoId(word: string): boolean {
  return !/[\d/.]/.test(word);
}

function partsOf(spec: CommandSpec, args: readonly string[]): readonly Part[] {
  const valued = [...spec.options, ...commonOptions].filter(({ flags }) => flags.includes('<'));
  const optionOf = (word: string) => valued.find(({ flags }) => flags.split(/[ ,]+/).includes(word));
  return args.map((word, index): Part => {
    const [name = '', joined] = /^--/.test(word) ? word.split('=', 2) : [];
    const option = joined === undefined ? optionOf(args[index - 1] ?? '') : optionOf(name);
    if (option) return { kind: TEXTS.test(option.flags) ? 'value' : 'option', words: [word] };
    return { kind: /^-./.test(word) ? 'option' : 'argument', words: [word] };
  });
}

/** Arguments that stand behind the value of an option go to it; the first of them must be a word that may do so. */
function joinBehind(parts: readonly Part[], mayFollow: (word: string) => boolean = () => true): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const mayJoin = part.kind === 'argument' && before?.kind === 'value';
    if (mayJoin && (before.words.length > 1 || part.words.every(mayFollow)))
      joined.splice(-1, 1, { ...before, words: before.words.concat(part.words) });
    else joined.push(part);
  }
  return joined;
}

/** Arguments from one of them on, counted from 0, are one, when nothing stands between them. */
function joinFrom(parts: readonly Part[], from: number): readonly Part[] {
  const start = parts.indexOf(argumentsOf(parts)[from] ?? { kind: 'option', words: [] });
  if (start < 0) return parts;
  const rest = parts.slice(start).findIndex(({ kind }) => kind !== 'argument');
  const end = rest < 0 ? parts.length : start + rest;
  const words = parts.slice(start, end).flatMap((part) => part.words);
  return [...parts.slice(0, start), { kind: 'argument', words }, ...parts.slice(end)];
}

function argumentsOf(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ kind }) => kind === 'argument');
}

/** Whether all that the command must be given is still there. */
function fits(parts: readonly Part[], spec: CommandSpec): boolean {
  const least = (spec.arguments ?? []).filter(({ name }) => name.startsWith('<')).length;
  return argumentsOf(parts).length >= least;
}

function refusal(parts: readonly Part[], { name }: CommandSpec): UserError {
  const texts = parts.flatMap(({ words }) => (words.length > 1 ? [words.join(' ')] : []));
  const command = shellLine(['gtm', name, ...parts.map(({ words }) => words.join(' '))]);
  const [french, english] = [texts.map((text) => `« ${text} »`), texts.map((text) => `"${text}"`)];
  return new UserError(
    {
      fr: `Mettez les mots entre guillemets : ${french.join(', ')}.`,
      en: `Put the words in quotes: ${english.join(', ')}.`,
    },
    { hint: { fr: `Écrivez : ${command}`, en: `Write: ${command}` } },
  );
}
