import { Command, CommanderError, Option } from 'commander';
import { commonOptions } from './common-options.ts';
import type { CommandSpec, OptionSpec } from './session/command.ts';
import { usageError } from './usage-error.ts';

/**
 * The options and arguments of a command as typed; refused (exit 2): those that it does not take, and one that is missing,
 * unless it may be asked for.
 */
export function parseOptions(spec: CommandSpec, args: readonly string[], mayLack = false): Command {
  const command = toCommander(spec, mayLack);
  try {
    return command.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) throw usageError(error, spec);
    throw error;
  }
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

function toOption({ flags, many, choices }: OptionSpec): Option {
  const option = new Option(flags);
  if (choices) option.choices([...choices]);
  if (many) {
    const check = option.parseArg;
    option.argParser((value, before: string[] | undefined) => {
      check?.(value, undefined as never);
      return [...(before ?? []), value];
    });
  }
  return option;
}
