// A text of several words that was typed without quotes, and that the shell took apart.

import { UserError } from '../model/errors.ts';
import { shellLine } from '../model/shell-word.ts';
import type { Language, Words } from '../model/words.ts';
import type { Part } from './command-part.ts';
import { commonOptions } from './common-options.ts';
import { isDayWords, joinDays } from './join-days.ts';
import type { CommandSpec } from './session/command.ts';
import { SplitWords } from './session/split-words.ts';

/**
 * What to say of a command line with more arguments than the command takes, when words behind the value of an option or
 * behind the last argument are the rest of it: the command as it was meant. Undefined for any other.
 */
export function splitWords(spec: CommandSpec, args: readonly string[]): UserError | undefined {
  const meant = joinedParts(spec, partsOf(spec, args));
  return meant && refusal(meant, spec);
}

/** What to say of a day of several words where a meeting or a day stands, `gtm fill 10 mai`; undefined where there is none. */
export function splitDays(spec: CommandSpec, args: readonly string[]): UserError | undefined {
  const parts = partsOf(spec, args);
  const days = joinDays(parts);
  if (days.length === parts.length) return undefined;
  const [, text, another] = spec.arguments ?? [];
  const lacks = text?.name === '<text>' && !another && argumentsOf(days).length === 1;
  const meant = joinedParts(spec, lacks ? withText(days) : days);
  return meant && refusal(meant, spec);
}

/**
 * What to say of `gtm done X le 2 mai` and `gtm move X 17 mai`, where a day stands among the arguments and there is an option
 * for it; undefined for any other.
 */
export function dayAsOption(spec: CommandSpec, args: readonly string[]): UserError | undefined {
  const parts = joinDays(partsOf(spec, args));
  const [flag] = ['--due', '--on', '--date', '--since'].filter((name) =>
    spec.options.some(({ flags }) => flags.startsWith(name)),
  );
  const most = spec.arguments?.[0] ? 1 : 0;
  const extra = argumentsOf(parts).slice(most);
  const day = extra.find(({ words }) => !/\/\p{L}/u.test(words[0] ?? '') && isDayWords(words));
  const isThere = parts.some(({ words }) => words[0] === flag);
  if (flag === undefined || isThere || !day || spec.arguments?.[1]) return undefined;
  return refusal(
    parts.flatMap((part): readonly Part[] => (part === day ? [{ kind: 'option', words: [flag] }, part] : [part])),
    spec,
  );
}

function withText(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => (part.kind === 'argument' ? [part, TEXT] : [part]));
}

/** What to say of `gtm digest DRECM/R`: a name behind a command that takes it by an option. Undefined for any other. */
export function nameAsOwner(
  spec: CommandSpec,
  args: readonly string[],
  isOwner: (name: string) => boolean,
): UserError | undefined {
  const parts = partsOf(spec, args);
  const typed = argumentsOf(parts);
  const name = typed.flatMap(({ words }) => words).join(' ');
  if (spec.arguments?.length || !spec.options.some(({ flags }) => flags.startsWith('--owner ')) || !isOwner(name))
    return undefined;
  const others = parts.filter((part) => !typed.includes(part)).flatMap(({ words }) => words);
  const command = shellLine(['gtm', spec.name, '--owner', name, ...others]);
  return new UserError(
    'request/words',
    { fr: `« ${name} » se donne par l’option --owner.`, en: `"${name}" is given by the option --owner.` },
    { hint: { fr: `Écrivez : ${command}`, en: `Write: ${command}` } },
  );
}

/**
 * What to say of `gtm add Former les agents`, where words of the text stand in the place of the meeting: the command with a
 * place for the meeting, or with the one that stands behind the text. `isMeeting` tells of a word whether it means a meeting.
 * Undefined for a command that takes anything else, and where the first word is a meeting or looks like one.
 */
export function textAsMeeting(
  spec: CommandSpec,
  args: readonly string[],
  isMeeting: (word: string) => boolean,
): UserError | undefined {
  const [meeting, text, another] = spec.arguments ?? [];
  if (meeting?.name !== '<meeting>' || text?.name !== '<text>' || another) return undefined;
  const parts = partsOf(spec, args);
  const words = argumentsOf(parts);
  const [first] = words[0]?.words ?? [];
  if (first === undefined || LIKE_AN_ID.test(first) || isDayWords([first]) || isMeeting(first)) return undefined;
  const last = words.length > 1 ? words.at(-1) : undefined;
  const named = last && LIKE_AN_ID.test(last.words[0] ?? '') ? last : undefined;
  const meant = joinedParts({ ...spec, arguments: [text] }, named ? parts.filter((part) => part !== named) : parts);
  if (!meant || (words.length === 1 && !/\s/.test(first))) return undefined;
  return refusal(meant, spec, named ? { fr: named.words.join(' '), en: named.words.join(' ') } : MEETING);
}

/** A day or a path: "2023-4-12", "12/04", "meetings/2023-04-12.md". */
const LIKE_AN_ID = /^\d{1,4}[-/.]\d|\.md$/i;
const MEETING: Words = { fr: 'RÉUNION', en: 'MEETING' };
/** Stands for the text that is still to come. */
const TEXT: Part = { kind: 'argument', words: [] };
const TEXT_WORDS: Words = { fr: 'TEXTE', en: 'TEXT' };

/** The parts with the words of a text put together, so that the command takes them; undefined when it never does. */
function joinedParts(spec: CommandSpec, parts: readonly Part[]): readonly Part[] | undefined {
  const isMany = spec.arguments?.at(-1)?.name.includes('...') ?? false;
  const most = isMany ? parts.length : (spec.arguments?.length ?? 0);
  const behind = [joinBehind(parts, isNoId), joinBehind(parts), parts];
  const last = TEXTS.test(spec.arguments?.at(-1)?.name ?? '') ? most - 1 : undefined;
  const joined = behind.flatMap((each) => (last === undefined ? [each] : [each, joinFrom(each, last)]));
  return joined.find((each) => fits(each, spec) && argumentsOf(each).length <= most);
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

/** `meeting`: what is put in the place of a meeting that is missing, before the first argument. */
function refusal(parts: readonly Part[], { name }: CommandSpec, meeting?: Words): UserError {
  const texts = parts.flatMap(({ words }) => (words.length > 1 ? [words.join(' ')] : []));
  const place = meeting ? parts.findIndex(({ kind }) => kind === 'argument') : -1;
  const command = (language: Language) => {
    const words = parts.map((part) => (part.words.length > 0 ? part.words.join(' ') : TEXT_WORDS[language]));
    const whole = meeting ? [...words.slice(0, place), meeting[language], ...words.slice(place)] : words;
    return shellLine(['gtm', name, ...whole]);
  };
  const [french, english] = [texts.map((text) => `« ${text} »`), texts.map((text) => `"${text}"`)];
  if (texts.length === 0 && !meeting)
    return new UserError(
      'request/words',
      { fr: 'Un jour se donne par une option.', en: 'A day is given by an option.' },
      { hint: { fr: `Écrivez : ${command('fr')}`, en: `Write: ${command('en')}` } },
    );
  return new UserError(
    'request/words',
    texts.length === 0
      ? { fr: 'La réunion vient avant le texte.', en: 'The meeting comes before the text.' }
      : {
          fr: `Mettez les mots entre guillemets : ${french.join(', ')}.`,
          en: `Put the words in quotes: ${english.join(', ')}.`,
        },
    { hint: { fr: `Écrivez : ${command('fr')}`, en: `Write: ${command('en')}` } },
  );
}
