import { Command, CommanderError, Option } from 'commander';
import type { UserError } from '../model/errors.ts';
import { commonOptions } from './common-options.ts';
import { dayAsOption, nameAsOwner, splitDays, splitWords, textAsMeeting } from './quoted-command.ts';
import type { CommandSpec, OptionSpec } from './session/command.ts';
import { noValue, usageError } from './usage-error.ts';

type Parsing = {
  /** An argument that is missing is asked for later. */
  readonly mayLack?: boolean;
  /** Whether a word means a meeting. */
  readonly isMeeting?: (word: string) => boolean;
  /** Whether words mean a structure, a group or a person. */
  readonly isOwner?: (words: string) => boolean;
};

/**
 * The options and arguments of a command as typed; refused (exit 2): those that it does not take, and one that is missing,
 * unless it may be asked for.
 */
export function parseOptions(
  spec: CommandSpec,
  args: readonly string[],
  { mayLack = false, isMeeting = () => false, isOwner = () => false }: Parsing = {},
): Command {
  const command = toCommander(spec, mayLack);
  // "gtm add 10 mai" would add "mai" to the meeting of the tenth.
  const day = spec.arguments?.[1]?.name === '<text>' ? splitDays(spec, args) : undefined;
  if (day) throw day;
  const lacking = withoutValue(spec, args);
  if (lacking) throw lacking;
  try {
    return command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const isExcess = error.code === 'commander.excessArguments';
    const isNumber = isExcess || error.code === 'commander.missingArgument';
    const split = isNumber ? (splitDays(spec, args) ?? textAsMeeting(spec, args, isMeeting)) : undefined;
    const excess = isExcess
      ? (splitWords(spec, args) ?? dayAsOption(spec, args) ?? nameAsOwner(spec, args, isOwner))
      : undefined;
    throw split ?? excess ?? usageError(error, spec);
  }
}

/** `--due --today …`: an option that would take the next one for its value. */
function withoutValue(spec: CommandSpec, args: readonly string[]): UserError | undefined {
  const options = [...spec.options, ...commonOptions].map(({ flags }) => flags);
  const namesIn = (flags: string) => flags.split(/[ ,]+/).filter((name) => name.startsWith('-'));
  const names = new Set(options.flatMap(namesIn));
  const valued = new Set(options.filter((flags) => flags.includes('<')).flatMap(namesIn));
  const at = args.findIndex((word, place) => valued.has(word) && names.has(args[place + 1] ?? ''));
  return at < 0 ? undefined : noValue(args[at] ?? '');
}

/** commander as a parser only: its own output and exits are off. */
function toCommander(spec: CommandSpec, mayLack: boolean): Command {
  const silent = () => undefined;
  const command = new Command(spec.name).exitOverride().helpOption(false).allowExcessArguments(false);
  command.configureOutput({ writeOut: silent, writeErr: silent, outputError: silent });
  for (const argument of spec.arguments ?? [])
    command.argument(mayLack ? argument.name.replace(/^<(.*)>$/, '[$1]') : argument.name);
  for (const option of [...spec.options, ...commonOptions]) command.addOption(toOption(option));
  return command;
}

function toOption({ flags, many, choices, reading }: OptionSpec): Option {
  const option = new Option(flags);
  if (choices) option.choices([...choices]);
  const known = option.parseArg;
  if (reading && known) option.argParser((value, before: string | undefined) => known(reading(value) ?? value, before));
  if (many) {
    const check = option.parseArg;
    option.argParser((value, before: string[] | undefined) => {
      check?.(value, undefined as never);
      return [...(before ?? []), value];
    });
  }
  return option;
}
