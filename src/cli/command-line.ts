/** A command line cut in the command and the rest, with the options that matter before it is parsed. */
export type CommandLine = {
  /** The command; undefined when only options were given. */
  readonly name: string | undefined;
  readonly rest: readonly string[];
  /** Asked for by `help`, `-h` or `--help`. */
  readonly help: boolean;
  readonly version: boolean;
  readonly directory: string | undefined;
  readonly lang: string | undefined;
};

/** The common options that take a value: what follows them is not the name of a command. */
const OPTIONS_WITH_VALUE: readonly string[] = ['-C', '--lang', '--today', '--max-size', '--max-nodes', '--limits'];

/** Finds the name of the command: the first argument that is neither an option nor the value of one. `help X` asks for the help of X. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { name, rest } = cutName(args);
  const asked = name === 'help' ? cutName(rest) : { name, rest };
  const options = asked.rest.slice(0, endOfOptions(asked.rest));
  return {
    ...asked,
    help: name === 'help' || options.includes('--help') || options.includes('-h'),
    version: options.includes('--version'),
    directory: optionValue(options, '-C'),
    lang: optionValue(options, '--lang'),
  };
}

function cutName(args: readonly string[]): Pick<CommandLine, 'name' | 'rest'> {
  let at = 0;
  while (at < args.length && args[at]?.startsWith('-')) at += OPTIONS_WITH_VALUE.includes(args[at] ?? '') ? 2 : 1;
  return { name: args[at], rest: args.filter((_, index) => index !== at) };
}

/** Behind "--" all are arguments. */
function endOfOptions(args: readonly string[]): number {
  const end = args.indexOf('--');
  return end < 0 ? args.length : end;
}

function optionValue(args: readonly string[], option: string): string | undefined {
  const at = args.lastIndexOf(option);
  if (at >= 0) return args[at + 1];
  const joined = option.startsWith('--') ? `${option}=` : option;
  return args.findLast((each) => each.startsWith(joined))?.slice(joined.length);
}
